import { describe, expect, it } from 'vitest';
import { fromText, toText, type Event, type Observation } from '../../src/evidence/observation.ts';
import { halfDegrees, monthOf, reported } from '../../src/evidence/panel.ts';
import { countryFile } from '../../src/evidence/worlds/world.ts';

const file = countryFile({ worldSeed: 1 });
const attack: Event = {
  hour: 800,
  x: 10,
  y: 10,
  kind: 'raid',
  perpetrator: 'outside',
  killed: 30,
  peacekeepersKilled: 0,
  outcome: 'unanswered',
  known: false,
};
const observationOf = (events: readonly Event[]): Observation => ({
  seed: 5,
  digest: '0123456789abcdef',
  seconds: 1,
  outcomes: { civiliansKilled: 30, medianResponseHours: Number.NaN },
  places: { armedPresenceShare: file.places.map(() => 0) },
  events,
});

describe('the panel of a country', () => {
  it('has at least 200 half-degree cells, and counts steps between them in both directions', () => {
    const cells = halfDegrees(file);
    expect(cells.count).toBeGreaterThanOrEqual(200);
    const [here, right, below] = [cells.of({ x: 0, y: 0 }), cells.of({ x: 7, y: 0 }), cells.of({ x: 0, y: 12 })];
    expect([cells.steps(here, right), cells.steps(here, below), cells.steps(right, below)]).toEqual([1, 2, 2]);
    expect(() => cells.ofPlace('nowhere')).toThrow(RangeError);
  });

  it('has months of thirty days', () => {
    expect([719, 720, 1440].map((hour) => monthOf({ hour }))).toEqual([0, 1, 2]);
  });
});

describe('published events', () => {
  it('hold no attack without a death, none that was turned away, and nothing but attacks on civilians', () => {
    const events = [
      { ...attack, killed: 0 },
      { ...attack, outcome: 'deterred' },
      { ...attack, kind: 'ambush' },
      { ...attack, kind: 'riot' },
    ];
    expect(reported({ file, observation: observationOf(events) })).toEqual([]);
  });

  it('hold nearly all large attacks, and fewer small ones', () => {
    const many = (killed: number) => Array.from({ length: 300 }, (_, hour) => ({ ...attack, hour, killed }));
    const share = (killed: number) => reported({ file, observation: observationOf(many(killed)) }).length / 300;
    expect(share(100)).toBeGreaterThan(0.95);
    expect(share(1)).toBeLessThan(0.85);
    expect(share(1)).toBeGreaterThan(0.2);
  });
});

describe('an observation', () => {
  it('is read back as it was written, but for what is missing', () => {
    const observation = observationOf([
      attack,
      { ...attack, perpetrator: 'government', kind: 'abuse', known: true },
      { ...attack, perpetrator: 'none', kind: 'clash', battleDeaths: 0 },
    ]);
    const missing = { ...observation.outcomes, medianResponseHours: null };
    expect(fromText(toText(observation))).toEqual({ ...observation, outcomes: missing });
  });
});

import { describe, expect, it, vi } from 'vitest';
import { attackKinds } from '../../../src/sim/codes.ts';
import { never } from '../../../src/sim/columns.ts';
import { runArm, runBurnIn } from '../../../src/sim/run.ts';
import { processes } from '../../../src/sim/tick.ts';
import { createCollector } from '../../../src/sim/why/collector.ts';
import { watchMinds } from '../../../src/sim/why/minds.ts';
import { digestOf } from '../../../src/sim/world.ts';
import { incidentsSince } from '../../../src/web/engine/incidentsNow.ts';
import { begin, createPlayback, replay, seek, stepArm, stepBurnIn } from '../../../src/web/engine/playback.ts';
import { placeWhy } from '../../../src/web/engine/why/placeWhy.ts';
import { tellerOf } from '../../../src/web/engine/why/teller.ts';
import { whyOf, whyOrFault } from '../../../src/web/engine/why/why.ts';
import type { Selection } from '../../../src/web/mapView.ts';
import { settingOf } from './scenarios.ts';

const setting = settingOf('bambari');
/** Attacks happen until then, and a week more can be looked at. */
const lastTick = 100;
const playback = createPlayback(setting, 'tob', 2017, 1e9);
while (stepBurnIn(playback));
begin(playback);
while (playback.frontier.tick[0] < lastTick) stepArm(playback);
const attacks = incidentsSince(playback.frontier).filter(({ kind }) => attackKinds.some((each) => each === kind));
const people = [...setting.people.persons.keys()];

/** Every ninth of a list, by index. */
const some = (list: readonly unknown[]): number[] => [...list.keys()].filter((index) => index % 9 === 0);

describe('what moved minds', () => {
  it('adds up to the change of fear and trust, part by part', () => {
    let seen = 0;
    for (const [from, to] of [
      [0, 28],
      [40, lastTick],
    ]) {
      let watch: ReturnType<typeof watchMinds> | undefined;
      replay(playback, from, to, (start) => (watch = watchMinds(start, setting, people)).trace);
      const { fear, trust, incidents } = watch!.ledger;
      expect(fear.before + fear.faded + fear.calmed + fear.events).toBeCloseTo(fear.after, 10);
      expect(trust.before + trust.drift + trust.contact + trust.events + trust.partial).toBeCloseTo(trust.after, 10);
      const named = [...incidents.values()].reduce((sum, added) => sum + added, 0);
      expect(named).toBeLessThan(fear.events + 1e-9);
      seen += named;
    }
    expect(seen).toBeGreaterThan(0);
  });

  it('credits no incident with fear that people have not yet taken in, nor with more than they took in', () => {
    const harmful = attacks.filter(({ killed }) => killed > 0);
    expect(harmful.length).toBeGreaterThan(0);
    for (const { hour } of harmful.slice(0, 5))
      for (const later of [1, 2, 3, 4]) {
        let watch: ReturnType<typeof watchMinds> | undefined;
        const from = Math.floor(hour / 6);
        replay(playback, from, from + later, (start) => (watch = watchMinds(start, setting, people)).trace);
        const { fear, incidents } = watch!.ledger;
        const named = [...incidents.values()].reduce((sum, added) => sum + added, 0);
        expect(named).toBeLessThanOrEqual(fear.events + 1e-12);
      }
  });

  it('is watched without a trace of it in the state', () => {
    const before = digestOf(seek(playback, 90));
    replay(playback, 60, 90, (start) => watchMinds(start, setting, people).trace);
    expect(digestOf(playback.view)).toBe(before);
  });
});

describe('the story behind an incident', () => {
  it('begins with its plan, from a replay of some days as from the whole run', () => {
    const [{ id, hour }] = attacks.filter((each) => each.hour > 24 * 10);
    const whole = createCollector(0);
    runArm(setting, runBurnIn(setting, 2017), 'tob', { days: Math.ceil(hour / 24) + 8 }, whole.trace);
    let part: ReturnType<typeof createCollector> | undefined;
    const [from, to] = [Math.floor(hour / 6) - 40, Math.floor(hour / 6) + 8];
    replay(playback, from, to, (start) => (part = createCollector(0, start.incidentCount[0])).trace);
    const moments = part?.moments(id) ?? [];
    expect(moments[0]).toMatchObject({ kind: 'planned' });
    expect(moments).toEqual(whole.moments(id).slice(0, moments.length));
  });

  it('is not told before it begins, and not further than the moment', () => {
    const { id, hour } = attacks[attacks.length - 1];
    const selection: Selection = { kind: 'incident', id };
    const first = Math.floor(hour / 6) + 1;
    expect(whyOf(playback, selection, first - 2, 'en')).toEqual([]);
    const told = whyOf(playback, selection, first, 'en');
    expect(told[0].heading).toBe('What was planned, where and why');
    expect(told.flatMap(({ lines }) => lines).join(' ')).not.toContain('A week after');
  });
});

describe('the story behind a place, a unit and some people', () => {
  const selections: readonly Selection[] = [
    ...some(setting.places).map((index): Selection => ({ kind: 'place', index })),
    ...some(setting.units).map((index): Selection => ({ kind: 'unit', index, slot: -1 })),
    { kind: 'cohort', index: 0 },
  ];
  it.each(['en', 'fr'] as const)('has a reason in every part, in %s, and leaves the state as it was', (language) => {
    const before = digestOf(seek(playback, 90));
    for (const selection of selections) {
      const parts = whyOf(playback, selection, 90, language);
      expect(parts.length).toBeGreaterThan(1);
      for (const { heading, lines } of parts) {
        expect(lines.length).toBeGreaterThan(0);
        expect(`${heading} ${lines.join(' ')}`).not.toMatch(/undefined|NaN|Infinity|\[object/);
      }
    }
    expect(digestOf(seek(playback, 90))).toBe(before);
  });

  it('says what the mission plans where: a base, a post or a round, or why there is none', () => {
    const teller = tellerOf(seek(playback, 90), setting, 'en');
    const plans = setting.places.map((_, index) => placeWhy(teller, index)[0].lines);
    expect(plans.every(([ranked]) => /^Number \d+ of \d+ places by need/.test(ranked))).toBe(true);
    expect(plans.some((lines) => lines.includes('A main base of the mission stands here.'))).toBe(true);
  });

  it.each([
    [-30, /before day 0/],
    [50, /^A unit was last here on day 2,/],
    [-never, /^No unit has been here yet/],
  ])('tells of a unit that was last there at hour %d', (hour, told) => {
    const world = seek(playback, 90);
    const cell = setting.placeCells[0];
    const kept = world.lastSeenHour[cell];
    world.lastSeenHour[cell] = hour;
    const [, presence] = placeWhy(tellerOf(world, setting, 'en'), 0);
    world.lastSeenHour[cell] = kept;
    expect(presence.lines[0]).toMatch(told);
  });

  it('says that there is no mission where there is none', () => {
    const none = createPlayback(setting, 'no-mission', 2017, 1e8);
    while (stepBurnIn(none));
    begin(none);
    expect(whyOf(none, { kind: 'place', index: 0 }, 0, 'en')[0].lines).toEqual(['There is no mission in this run.']);
    expect(whyOf(none, { kind: 'unit', index: 0, slot: -1 }, 0, 'en')).toHaveLength(1);
  });
});

describe('what cannot be told', () => {
  it('is answered with the fault, and the states that are shown afterwards are as they were', () => {
    const expected = digestOf(seek(playback, 41));
    seek(playback, 30);
    const broken = vi.spyOn(
      processes.find(({ name }) => name === 'crime')!,
      'run',
    );
    broken.mockImplementation(() => {
      throw new RangeError('broken');
    });
    try {
      for (const [language, heading] of [
        ['en', 'This could not be told'],
        ['fr', "Ceci n'a pas pu être raconté"],
      ] as const)
        expect(whyOrFault(playback, { kind: 'place', index: 0 }, 40, language)).toEqual([
          { heading, lines: ['broken'] },
        ]);
    } finally {
      broken.mockRestore();
    }
    expect(digestOf(seek(playback, 41))).toBe(expected);
    expect(whyOrFault(playback, { kind: 'place', index: 0 }, 40, 'en').length).toBeGreaterThan(1);
  });
});

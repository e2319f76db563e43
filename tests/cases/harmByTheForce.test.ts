/** Disproportionate force cuts tips at once, for weeks, and raises joining slowly, for months; each gone when switched off. */
import { describe, expect, it } from 'vitest';
import { cellOf, sceneOf, stepAll, tallied, type Changes } from '../worlds/scene.ts';
import { pairedDifference } from '../worlds/armedGroups.ts';
import { ownBand } from '../worlds/force.ts';

const pulse = { id: 'pulse', kind: 'harm', day: 1, size: 20, at: 'village' };
/** Bands that do nothing, so that the pulse is all that happens. */
const quiet: Changes = { days: 300, 'parameters.perpetrators.restraint': 6, 'spoilers.kin.violence': 0 };

/** Readiness to inform in the village at the end of a day, and persons who joined until then. */
function follow(changes: Changes, days: readonly number[], seed = 1): { informing: number[]; joined: number[] } {
  const scene = sceneOf(ownBand(), { ...quiet, ...changes }, seed);
  const informing: number[] = [];
  const joined: number[] = [];
  let day = 0;
  for (const next of days) {
    stepAll(scene, (next - day) * 24);
    day = next;
    informing.push(scene.world.informing[cellOf(scene, 'village')]);
    joined.push(tallied(scene, 'recruited'));
  }
  return { informing, joined };
}

const days = [2, 8, 29];
const ratios = (more: Changes, on: Changes = { injects: [pulse] }): number[] => {
  const without = follow({ ...more }, days).informing;
  return follow({ ...more, ...on }, days).informing.map((with_, index) => with_ / without[index]);
};

describe('harm by the mission', () => {
  it('cuts readiness to inform at once, and hardly four weeks later', () => {
    const [first, week, month] = ratios({ 'parameters.mind.fearPerKilled': 0.01 });
    expect(first).toBeLessThan(0.6);
    expect(week).toBeGreaterThan(first);
    expect(month).toBeGreaterThan(0.9);
  });

  it('leaves readiness to inform as it was where nobody holds it against anybody', () => {
    const [first] = ratios({ 'parameters.mind.fearPerKilled': 0.01, 'parameters.mind.tipLoss': 0 });
    expect(first).toBeGreaterThan(0.97);
  });

  it('by an armed group of others raises it, and by the own side does not', () => {
    const foes = [
      { id: 'kin', name: 'Kin', from: 'farming', fighters: 40, bands: 1, home: [9, 2] },
      { id: 'foe', name: 'Foe', from: 'herding', fighters: 40, bands: 1, home: [9, 2], violence: 0 },
    ];
    const calm: Changes = { 'parameters.mind.fearPerKilled': 0.01, spoilers: foes };
    const foe = ratios(calm, { injects: [{ ...pulse, spoiler: 'foe' }] });
    expect(foe[0]).toBeGreaterThan(1.2);
    expect(foe[2]).toBeLessThan(1.1);
    expect(ratios(calm, { injects: [{ ...pulse, spoiler: 'kin' }] })[0]).toBeLessThan(1.02);
  });
});

describe('joining', () => {
  const eager: Changes = { 'parameters.recruitment.perThousandMonth': 5, 'places.village.population': 20000 };
  const seeds = Array.from({ length: 12 }, (_, seed) => seed + 1);
  /** Who joined in the first week, and in half a year, by seed. */
  const joined = (changes: Changes): readonly [week: number[], halfYear: number[]] => {
    const lists = seeds.map((seed) => follow({ ...eager, ...changes }, [8, 181], seed).joined);
    return [lists.map(([week]) => week), lists.map(([, halfYear]) => halfYear)];
  };
  const sum = (list: readonly number[]): number => list.reduce((total, one) => total + one, 0);

  it('rises slowly after the mission killed: not in a week, clearly in half a year, and not where nobody joins', () => {
    const before = joined({});
    const after = joined({ injects: [pulse] });
    expect(sum(after[0]) / sum(before[0])).toBeLessThan(1.15);
    const more = pairedDifference(after[1], before[1]);
    expect(more.mean - more.range).toBeGreaterThan(0);
    expect(sum(after[1]) / sum(before[1])).toBeGreaterThan(1.1);
    expect(joined({ injects: [pulse], 'parameters.recruitment.perThousandMonth': 0 }).map(sum)).toEqual([0, 0]);
  }, 60_000);
});

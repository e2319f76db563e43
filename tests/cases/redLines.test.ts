/** A red line that is not enforced raises later breaches, one that is enforced lowers them; neither where it costs nothing. */
import { describe, expect, it } from 'vitest';
import { sceneOf, stepAll, tallied, type Changes } from '../worlds/scene.ts';
import { oneVillage } from '../worlds/worlds.ts';

const line = { id: 'line', at: 'village', radiusKm: 3, spoiler: 'band', fighters: 10, fromDay: 0 };
const seeds = Array.from({ length: 60 }, (_, index) => index + 1);

/** Breaches from day 30 to 120 by seed, and belief in the line at the end, mean. */
function later(willingness: number, changes: Changes = {}): { breaches: number[]; believed: number } {
  const breaches: number[] = [];
  let believed = 0;
  for (const seed of seeds) {
    const scene = sceneOf(
      oneVillage(),
      {
        days: 130,
        'spoilers.band.fighters': 30,
        'spoilers.band.violence': 1,
        'mission.redLines': [line],
        'mission.units.company.willingness': willingness,
        'postures.plain.shares': { static: 0, patrol: 0, tob: 0, reserve: 1 },
        'parameters.perpetrators.bandActsPerMonth': 30,
        'parameters.perpetrators.restraint': 1,
        // Attacks are long and known soon, so that whether they are answered is a matter of will.
        'parameters.harm.durationHours': 12,
        'parameters.information.reportFloor': 0.6,
        'parameters.information.reportDelayHours': 0.25,
        'parameters.information.warningShare': 0,
        'parameters.perpetrators.relocateDays': 60,
        // Belief in the line is under test, not credibility at large, nor losses.
        'parameters.perpetrators.defeatCost': 1,
        'parameters.redLines.standing': 0,
        'parameters.credibility.gain': 0,
        'parameters.credibility.loss': 0,
        'parameters.force.lossRate': 0,
        ...changes,
      },
      seed,
    );
    stepAll(scene, 30 * 24);
    const before = tallied(scene, 'lineBreaches');
    stepAll(scene, 90 * 24);
    breaches.push(tallied(scene, 'lineBreaches') - before);
    believed += scene.world.lineBelief[0] / seeds.length;
  }
  return { breaches, believed };
}

/** How many more breaches a seed there are when the line is not enforced, in standard errors of that mean. */
function difference(changes: Changes = {}): { errors: number; believed: readonly [number, number] } {
  const enforced = later(1, changes);
  const ignored = later(0, changes);
  const more = ignored.breaches.map((count, index) => count - enforced.breaches[index]);
  const mean = more.reduce((sum, one) => sum + one, 0) / more.length;
  const variance = more.reduce((sum, one) => sum + (one - mean) * (one - mean), 0) / (more.length - 1);
  return { errors: mean / Math.sqrt(variance / more.length), believed: [enforced.believed, ignored.believed] };
}

describe('a red line', () => {
  it('is crossed more later on when it was not enforced than when it was, and believed less', () => {
    const { errors, believed } = difference();
    expect(believed[1]).toBeLessThan(believed[0]);
    expect(errors).toBeGreaterThan(2);
  }, 120_000);

  it('makes no such difference where crossing costs nothing', () => {
    expect(difference({ 'parameters.redLines.cost': 0 }).errors).toBeLessThan(2);
  }, 120_000);

  it('that nobody is strong enough to cross changes nothing', () => {
    const run = (changes: Changes): readonly number[] => {
      const scene = sceneOf(oneVillage(), { 'parameters.perpetrators.restraint': -3, ...changes });
      stepAll(scene, 60 * 24);
      return [...scene.world.incidentHour, ...scene.world.incidentKilled, scene.world.credibility[0]];
    };
    expect(run({ 'mission.redLines': [{ ...line, fighters: 1000 }] })).toEqual(run({}));
  });
});

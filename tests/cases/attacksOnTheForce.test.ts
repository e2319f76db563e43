/** After harm by the mission more of its patrols are struck, for a while; not where tips foil nothing. */
import { describe, expect, it } from 'vitest';
import { sceneOf, stepAll, tallied, type Changes } from '../worlds/scene.ts';
import { minedRoad } from '../worlds/worlds.ts';

const pulse = { id: 'pulse', kind: 'harm', day: 40, size: 20, at: 'village' };
const seeds = Array.from({ length: 60 }, (_, index) => index + 1);

/** Strikes in days 1 to 7 and 22 to 28 after day 40, by seed. */
function strikes(changes: Changes): { soon: number[]; later: number[] } {
  const soon: number[] = [];
  const later: number[] = [];
  for (const seed of seeds) {
    const scene = sceneOf(
      minedRoad(),
      {
        days: 90,
        'spoilers.band.violence': 0,
        'parameters.perpetrators.restraint': 6,
        'postures.plain.kind': 'wide-area',
        'postures.plain.patrolRadiusKm': 60,
        'postures.plain.shares': { static: 0, patrol: 1, tob: 0, reserve: 0 },
        'parameters.hazard.iedPerKm': 0.005,
        'parameters.hazard.iedKilled': 0.05,
        'parameters.hazard.struckShare': 1,
        'parameters.mind.trustGain': 0.1,
        'parameters.mind.fearPerKilled': 0.01,
        'parameters.information.contactFloor': 1,
        'mission.units.engineers.strength': 0,
        ...changes,
      },
      seed,
      'plain',
    );
    stepAll(scene, 41 * 24);
    const start = tallied(scene, 'strikes');
    stepAll(scene, 7 * 24);
    const week = tallied(scene, 'strikes');
    stepAll(scene, 14 * 24);
    const middle = tallied(scene, 'strikes');
    stepAll(scene, 7 * 24);
    soon.push(week - start);
    later.push(tallied(scene, 'strikes') - middle);
  }
  return { soon, later };
}

const sum = (list: readonly number[]): number => list.reduce((total, one) => total + one, 0);

/** Strikes after harm over strikes without it, soon and later; and how far the first is from 1, in standard errors. */
function ratios(changes: Changes = {}): { soon: number; later: number; errors: number } {
  const without = strikes(changes);
  const after = strikes({ ...changes, injects: [pulse] });
  const more = after.soon.map((count, index) => count - without.soon[index]);
  const mean = sum(more) / more.length;
  const variance = sum(more.map((one) => (one - mean) * (one - mean))) / (more.length - 1);
  return {
    soon: sum(after.soon) / sum(without.soon),
    later: sum(after.later) / sum(without.later),
    errors: mean / Math.sqrt(variance / more.length),
  };
}

describe('attacks on the force', () => {
  it('rise in the week after it killed, beyond luck, and are back in the fourth week', () => {
    const { soon, later, errors } = ratios();
    expect(soon).toBeGreaterThan(1.05);
    expect(errors).toBeGreaterThan(2);
    expect(Math.abs(later - 1)).toBeLessThan(0.1);
  }, 120_000);

  it('do not where tips foil nothing', () => {
    expect(ratios({ 'parameters.hazard.tipFoils': 0 }).soon).toBe(1);
  }, 120_000);
});

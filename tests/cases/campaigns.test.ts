/** Offensives that fail are broken off, and those of rivals set each other off; with the weights at 0 neither. */
import { describe, expect, it } from 'vitest';
import { rivalCamps } from '../worlds/armedGroups.ts';
import { sceneOf, step, type Changes } from '../worlds/scene.ts';

/** Share of days on which each of two groups is in an offensive, and on which both are; acts fail every day or never. */
function days(changes: Changes, failing = false): { one: number; both: number } {
  const scene = sceneOf(rivalCamps(), {
    'parameters.perpetrators.offensiveDays': 20,
    'parameters.perpetrators.lullDays': 40,
    'parameters.clashes.perMonth': 0,
    ...changes,
  });
  let one = 0;
  let both = 0;
  const all = 6000;
  for (let day = 0; day < all; day++) {
    scene.world.hour[0] = day * 24;
    if (failing) scene.world.failures.fill(4);
    step(scene, 6, ['bandDecisions']);
    const [a, b] = scene.world.campaignOffensive;
    one += (a + b) / 2;
    both += a * b;
  }
  return { one: one / all, both: both / all };
}
const alone: Changes = { 'parameters.perpetrators.contagion': 0 };

describe('campaigns of two rival groups', () => {
  it('overlap more than chance, and by chance alone where offensives do not spread', () => {
    const spread = days({});
    expect(spread.both).toBeGreaterThan(1.2 * spread.one * spread.one);
    const apart = days(alone);
    expect(apart.both / (apart.one * apart.one)).toBeGreaterThan(0.75);
    expect(apart.both / (apart.one * apart.one)).toBeLessThan(1.25);
    expect(apart.one).toBeGreaterThan(0.28);
    expect(apart.one).toBeLessThan(0.39);
  });

  it('are shorter where acts fail, and not where failures weigh nothing', () => {
    expect(days(alone, true).one).toBeLessThan(0.75 * days(alone).one);
    const unmoved: Changes = { ...alone, 'parameters.perpetrators.failWeight': 0 };
    expect(days(unmoved, true)).toEqual(days(unmoved));
  });
});

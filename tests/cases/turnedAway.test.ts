/** What part of acts that a guard turns away goes elsewhere is an outcome of the perpetrators' choice, not a number put in. */
import { describe, expect, it } from 'vitest';
import { plotAttack, sceneOf, stand, step, tallied, type Changes } from '../worlds/scene.ts';
import { twoVillages } from '../worlds/worlds.ts';

/** Share of two hundred acts on a guarded village that are tried in another place, of those turned away. */
function displaced(changes: Changes = {}): number {
  const scene = sceneOf(twoVillages(), changes);
  stand(scene, 'company', 200, 'guard', 'near');
  scene.world.credibility[0] = 1;
  for (let luck = 1; luck <= 200; luck++) plotAttack(scene, { place: 'near', hour: 12, fighters: 2, luck });
  step(scene, 24, ['attacks']);
  return tallied(scene, 'moved') / (tallied(scene, 'moved') + tallied(scene, 'deterred'));
}

describe('acts that a guard turns away', () => {
  it('go elsewhere in part', () => {
    expect(displaced()).toBeGreaterThan(0.1);
    expect(displaced()).toBeLessThan(0.9);
  });

  it('go elsewhere less the more not acting is worth, and by the toss of a coin where nothing of it weighs', () => {
    const shares = [-1, 1.5, 4].map((restraint) => displaced({ 'parameters.perpetrators.restraint': restraint }));
    expect(shares[0]).toBeGreaterThan(shares[1] + 0.1);
    expect(shares[1]).toBeGreaterThan(shares[2] + 0.1);
    const coin = [-1, 4].map((restraint) =>
      displaced({ 'parameters.perpetrators.actElasticity': 0, 'parameters.perpetrators.restraint': restraint }),
    );
    expect(coin[0]).toBe(coin[1]);
    expect(Math.abs(coin[0] - 0.5)).toBeLessThan(0.12);
  });
});

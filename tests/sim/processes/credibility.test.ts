import { describe, expect, it } from 'vitest';
import { outcomeCode } from '../../../src/sim/codes.ts';
import { plotAttack, sceneOf, stand, step, tell, type Changes, type Scene } from '../../worlds/scene.ts';
import { oneVillage } from '../../worlds/worlds.ts';

/** Credibility right after an attack in the village, and how the attack ended. */
function afterAttack(
  changes: Changes,
  prepare: (scene: Scene) => void,
): { before: number; after: number; outcome: number } {
  const scene = sceneOf(oneVillage(), {
    'mission.units.company.willingness': 1,
    'parameters.perpetrators.turnedCost': 4,
    'parameters.perpetrators.actElasticity': 2,
    ...changes,
  });
  prepare(scene);
  const incident = plotAttack(scene, { place: 'village', hour: 1, hours: 4, deaths: 30, fighters: 4, luck: 5 });
  const before = scene.world.credibility[0];
  step(scene, 12, ['attacks']);
  return { before, after: scene.world.credibility[0], outcome: scene.world.incidentOutcome[incident] };
}

describe('credibility', () => {
  it('rises after a unit ended an attack', () => {
    const { before, after, outcome } = afterAttack({ 'parameters.response.commandDelayHours': 0.25 }, (scene) => {
      stand(scene, 'company', 90, 'reserve', 'base');
      tell(scene, 0, 1.01);
    });
    expect([outcomeCode.blocked, outcomeCode.stopped]).toContain(outcome);
    expect(after).toBeCloseTo(before + 0.06 * (1 - before), 10);
  });

  it('falls after people were killed near a base and nobody came', () => {
    const { before, after, outcome } = afterAttack({ 'mission.units.company.base': [4, 2] }, () => {});
    expect(outcome).toBe(outcomeCode.unanswered);
    expect(after).toBeCloseTo(before * 0.97, 10);
  });

  it('does not fall after killing that nobody expected it to reach', () => {
    const { before, after, outcome } = afterAttack({}, () => {});
    expect(outcome).toBe(outcomeCode.unanswered);
    expect(after).toBe(before);
  });

  it('goes back toward its start by half in its half-life', () => {
    const scene = sceneOf(oneVillage());
    scene.world.credibility[0] = 0.9;
    step(scene, 90 * 24, ['credibility']);
    expect(scene.world.credibility[0]).toBeCloseTo(0.7, 10);
  });

  it('is nothing without a mission, and stays so', () => {
    const scene = sceneOf(oneVillage(), {}, 1, 'no-mission');
    step(scene, 90 * 24, ['credibility', 'attacks']);
    expect(scene.world.credibility[0]).toBe(0);
  });
});

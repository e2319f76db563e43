/** Police are not for a sustained fight: alone they withdraw and call, beside soldiers the soldiers act. */
import { describe, expect, it } from 'vitest';
import { outcomeCode, reasonCode } from '../../src/sim/codes.ts';
import { plotAttack, sceneOf, stand, step, type Changes, type Scene } from '../worlds/scene.ts';
import { oneVillage } from '../worlds/worlds.ts';

const changes: Changes = {
  'mission.units': [
    { id: 'fpu', kind: 'fpu', strength: 140, base: 'base', vehicles: 20, willingness: 1 },
    { id: 'company', kind: 'infantry', strength: 120, base: 'base', vehicles: 15, willingness: 1 },
  ],
  'parameters.perpetrators.sightByDay': 0.3,
};
const acted = [outcomeCode.stopped, outcomeCode.blocked, outcomeCode.overrun, outcomeCode.deterred] as const;

/** Endings of attacks by so many fighters on a village where some stand. */
function endings(prepare: (scene: Scene) => void, fighters: number, more: Changes = {}) {
  return Array.from({ length: 60 }, (_, luck) => {
    const scene = sceneOf(oneVillage(), { ...changes, ...more });
    prepare(scene);
    scene.world.actorFighters[0] = fighters;
    const incident = plotAttack(scene, { place: 'village', hour: 12, hours: 3, fighters, luck: luck + 1 });
    step(scene, 24, ['attacks']);
    const { incidentOutcome, incidentReason, incidentKnown } = scene.world;
    return { outcome: incidentOutcome[incident], reason: incidentReason[incident], known: incidentKnown[incident] };
  });
}
const police = (scene: Scene): void => void stand(scene, 'fpu', 100, 'order', 'village');
const both = (scene: Scene): void => {
  police(scene);
  stand(scene, 'company', 90, 'guard', 'village');
};
const share = (found: ReturnType<typeof endings>): number =>
  found.filter(({ outcome }) => (acted as readonly number[]).includes(outcome)).length / found.length;

describe('police before sixty fighters', () => {
  it('withdraw and call at once', () => {
    const found = endings(police, 60);
    expect(share(found)).toBe(0);
    expect(found.every(({ known }) => known === 12)).toBe(true);
    expect(found.some(({ reason }) => reason === reasonCode.threatTooHigh)).toBe(true);
  });

  it('stay beside soldiers, who act', () => {
    expect(share(endings(both, 60))).toBeGreaterThan(0.9);
  });

  it('act alone against few, and against many where the limit is high', () => {
    expect(share(endings(police, 10))).toBeGreaterThan(0.9);
    expect(share(endings(police, 60, { 'parameters.force.policeLimit': 60 }))).toBeGreaterThan(0.9);
  });
});

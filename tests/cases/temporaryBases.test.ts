/** Temporary bases cost guards, convoys and patrols elsewhere; hardly any where bases need no guards. */
import { describe, expect, it } from 'vitest';
import type { roleCode } from '../../src/sim/codes.ts';
import { calm, quiet, standing, under } from '../worlds/doctrine.ts';
import { sceneOf, step, tallied, type Changes } from '../worlds/scene.ts';
import { twoVillages } from '../worlds/worlds.ts';

describe('temporary bases', () => {
  /** Sixty days with so many bases: their guards, convoys, and persons of the main base out on patrol. */
  const held = (tobs: number, changes: Changes = {}): { guards: number; convoys: number; patrolling: number } => {
    const keys = { tobs, tobStrength: 40, shares: { static: 0.1, patrol: 0.2, tob: 0.6, reserve: 0.1 } };
    const file = twoVillages();
    const middle = { ...file.places[0], id: 'middle', name: 'middle', at: [11, 2] as [number, number] };
    const scene = sceneOf(
      {
        ...file,
        places: [...file.places, middle],
        roads: [
          { between: ['near', 'base'], class: 'unpaved' },
          { between: ['base', 'middle'], class: 'unpaved' },
          { between: ['middle', 'far'], class: 'unpaved' },
        ],
      },
      { ...calm, ...under('tob', keys), ...changes },
    );
    step(scene, 60 * 24, quiet);
    const { world, setting } = scene;
    const persons = (role: keyof typeof roleCode, main: boolean): number =>
      standing(scene, role)
        .filter((detachment) => world.detachmentBase[detachment] < setting.mainBases.length === main)
        .reduce((sum, detachment) => sum + world.detachmentStrength[detachment], 0);
    return {
      guards: persons('baseGuard', false),
      convoys: tallied(scene, 'convoys'),
      patrolling: persons('patrol', true),
    };
  };

  it('cost guards and convoys, and the main base patrols less', () => {
    const [none, one, two] = [held(0), held(1), held(2)];
    expect([none.guards, none.convoys]).toEqual([0, 0]);
    expect(one.guards).toBeGreaterThan(10);
    expect(two.guards).toBeGreaterThan(1.5 * one.guards);
    expect(two.convoys).toBeGreaterThan(one.convoys);
    expect(one.patrolling).toBeLessThan(none.patrolling);
    expect(two.patrolling).toBeLessThan(one.patrolling);
  });

  it('cost hardly any where a base needs no guards', () => {
    const free: Changes = { 'parameters.sustainment.guardBase': 0, 'parameters.sustainment.guardRoot': 0.3 };
    expect(held(2, free).guards).toBeLessThan(0.4 * held(2).guards);
  });

  it('stand later where somebody has to approve of them', () => {
    const readyHour = (hours: number): number => {
      const scene = sceneOf(twoVillages(), {
        ...calm,
        ...under('tob', { tobs: 1 }),
        'parameters.sustainment.tobApprovalHours': hours,
      });
      step(scene, 24, quiet);
      return scene.world.baseReadyHour[scene.setting.mainBases.length];
    };
    expect(readyHour(96) - readyHour(0)).toBeGreaterThan(80);
  });
});

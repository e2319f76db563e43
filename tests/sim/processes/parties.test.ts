import { describe, expect, it } from 'vitest';
import { loseFighters, partyFighters, regroup } from '../../../src/sim/parties.ts';
import { sceneOf, type Scene } from '../../worlds/scene.ts';
import { oneVillage } from '../../worlds/worlds.ts';

const bandsOf = (breaks: number): Scene =>
  sceneOf(oneVillage(), {
    'spoilers.band.bands': 4,
    'spoilers.band.fighters': 100,
    'parameters.perpetrators.partyBreakShare': breaks,
  });

/** Every band changes camp so many times in turn. */
function wander({ world, setting, random }: Scene, times: number): void {
  for (let move = 1; move <= times; move++)
    for (let band = 0; band < 4; band++) {
      world.actorMoves[band] = move;
      regroup(world, setting, random, band);
    }
}
const parties = ({ world }: Scene): number => new Set(world.actorParty.slice(0, 4)).size;

describe('bands of a group', () => {
  it('begin on their own', () => {
    const scene = bandsOf(0.25);
    expect(parties(scene)).toBe(4);
    expect(partyFighters(scene.world, 0)).toBe(25);
  });

  it('that never part end up in one party, which comes as one', () => {
    const scene = bandsOf(0.02);
    wander(scene, 10);
    expect(parties(scene)).toBeLessThan(4);
    const scenes = [1, 0].map((share) => bandsOf(share || 0.02));
    wander(scenes[0], 10);
    expect(parties(scenes[0])).toBe(4);
  });

  it('share their losses, and lose no more than they have', () => {
    const scene = bandsOf(0.25);
    const { world, setting } = scene;
    world.actorParty.fill(0, 0, 4);
    expect(partyFighters(world, 2)).toBe(100);
    expect(loseFighters(world, setting, 2, 10)).toBe(10);
    expect(partyFighters(world, 0)).toBe(90);
    expect(Math.min(...world.actorFighters.slice(0, 4))).toBeGreaterThan(20);
    expect(loseFighters(world, setting, 2, 1000)).toBe(90);
    expect(partyFighters(world, 0)).toBe(0);
  });
});

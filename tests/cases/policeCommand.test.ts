/** Police under their own command decide on a riot sooner than under the military's; as soon where two chains cost no time. */
import { describe, expect, it } from 'vitest';
import { kindCode } from '../../src/sim/codes.ts';
import { never } from '../../src/sim/columns.ts';
import { plotAttack, sceneOf, step, stepAll, tell, type Changes } from '../worlds/scene.ts';
import { oneVillage, townCrowd } from '../worlds/worlds.ts';

const seeds = Array.from({ length: 20 }, (_, index) => index + 1);

/** Hours from the news of each riot to the decision, in the order of seeds and riots. */
function waits(policeCommand: string, changes: Changes = {}): number[] {
  return seeds.flatMap((seed) => {
    const scene = sceneOf(
      townCrowd(),
      {
        'postures.plain.policeCommand': policeCommand,
        'parameters.order.violentStart': 1,
        'parameters.response.commandDelayHours': 3,
        ...changes,
      },
      seed,
    );
    stepAll(scene, 10 * 24);
    const { world } = scene;
    const found: number[] = [];
    for (let incident = 0; incident < world.incidentCount[0]; incident++)
      if (world.incidentKind[incident] === kindCode.riot && world.incidentDecided[incident] < never)
        found.push(world.incidentDecided[incident] - world.incidentKnown[incident]);
    return found.slice(0, 1);
  });
}
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('police under military command', () => {
  it('wait longer for the decision on a riot', () => {
    const [own, military] = [waits('own'), waits('military')];
    expect(own.length).toBeGreaterThan(10);
    expect(mean(military)).toBeGreaterThan(1.15 * mean(own));
  });

  it('wait no longer where two chains of command cost no time', () => {
    const together = { 'parameters.response.frictionFactor': 1 };
    expect(waits('military', together)).toEqual(waits('own', together));
  });

  it('wait no longer for anything else: attacks are the affair of one chain', () => {
    const decided = (policeCommand: string): number => {
      const scene = sceneOf(oneVillage(), { 'postures.plain.policeCommand': policeCommand });
      const incident = plotAttack(scene, { place: 'village', hour: 3 });
      tell(scene, incident, 3.1);
      step(scene, 48, ['attacks']);
      return scene.world.incidentDecided[incident];
    };
    expect(decided('military')).toBe(decided('own'));
  });
});

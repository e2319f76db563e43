import { describe, expect, it } from 'vitest';
import { criticalRatio, isActive, ratioBound } from '../../../src/sim/civilViolence.ts';
import { outcomeCode } from '../../../src/sim/codes.ts';
import { exp } from '../../../src/sim/math.ts';
import { placeOf, sceneOf, stand, step, tallied, type Changes, type Scene } from '../../worlds/scene.ts';
import { townCrowd } from '../../worlds/worlds.ts';

const crowd = ['presence', 'publicOrder'];
const town = (scene: Scene): number => placeOf(scene, 'town');

/** Most people out at once on the first day. */
function peak(changes: Changes, prepare: (scene: Scene) => void = () => {}): number {
  const scene = sceneOf(townCrowd(), changes);
  prepare(scene);
  step(scene, 18, crowd);
  return scene.world.activePeak[town(scene)];
}

describe('the rule of civil violence', () => {
  it('is Epstein’s: active where grievance less net risk passes the threshold', () => {
    const k = 2.3;
    let active = 0;
    for (let hardship = 0; hardship <= 1; hardship += 0.1)
      for (let legitimacy = 0.1; legitimacy < 1; legitimacy += 0.2)
        for (let risk = 0.05; risk < 1; risk += 0.1)
          for (const [officers, actives] of [
            [0, 1],
            [1, 1],
            [3, 2],
            [10, 3],
            [40, 4],
            [5, 100],
          ]) {
            const threshold = 0.1;
            const grievance = hardship * (1 - legitimacy);
            const arrest = 1 - exp(-k * Math.floor(officers / actives));
            const asWritten = grievance - risk * arrest > threshold;
            const bound = ratioBound(criticalRatio(grievance - threshold, risk, k), 'floor');
            expect(isActive(bound, officers, actives), `${hardship} ${legitimacy} ${risk} ${officers} ${actives}`).toBe(
              asWritten,
            );
            if (asWritten) active++;
          }
    expect(active).toBeGreaterThan(100);
  });

  it.each([
    { name: 'nobody without grievance is active, police or not', net: 0, risk: 0.5, officers: 0, active: false },
    {
      name: 'grievance beyond all fear is active before any police',
      net: 0.6,
      risk: 0.5,
      officers: 1000,
      active: true,
    },
    { name: 'the cautious stay home before police', net: 0.2, risk: 0.9, officers: 10, active: false },
    { name: 'and come out when there is none', net: 0.2, risk: 0.9, officers: 0, active: true },
  ])('$name', ({ net, risk, officers, active }) => {
    expect(isActive(ratioBound(criticalRatio(net, risk, 2.3), 'floor'), officers, 1)).toBe(active);
  });
});

describe('a crowd', () => {
  it('grows past the mark of disorder where life is bad and officers are few', () => {
    expect(peak({})).toBeGreaterThan(50);
  });

  const unpoliced: Changes = { 'hostState.units.police.strength': 0 };
  it.each<readonly [string, Changes, (scene: Scene) => void]>([
    [
      'officers who may arrest are there',
      { 'mission.mandate.arrest': true },
      (scene) => void stand(scene, 'fpu', 140, 'order', 'town'),
    ],
    ['the state is accepted', { 'hostState.legitimacy': { farming: 0.4 } }, () => {}],
    ['life is less hard', { 'people.hardship': { mean: 0.6, sd: 0.02 } }, () => {}],
  ])('is smaller when %s', (_, changes, prepare) => {
    expect(peak({ ...unpoliced, ...changes }, prepare)).toBeLessThan(0.7 * peak(unpoliced));
  });

  it('does not heed officers who may not arrest, where no host police work with them', () => {
    const watched = (scene: Scene): void => void stand(scene, 'fpu', 140, 'order', 'town');
    expect(peak(unpoliced, watched)).toBe(peak(unpoliced));
    expect(peak({}, watched)).toBeLessThan(peak({}));
  });

  const milder: Changes = { 'people.hardship': { mean: 0.75, sd: 0.05 } };
  it.each<readonly [string, (scene: Scene) => void]>([
    [
      'prices rise',
      ({ world }) => {
        world.priceShock[0] = 0.2;
      },
    ],
    [
      'grievance from harm is added',
      ({ world }) => {
        world.grievance.fill(0.1);
      },
    ],
    [
      'what was promised is not done',
      ({ world }) => {
        world.expectation[0] = 1;
        world.delivered[0] = 0;
      },
    ],
  ])('is larger when %s', (_, prepare) => {
    const calm: (scene: Scene) => void = ({ world }) => {
      world.expectation[0] = 0;
    };
    expect(
      peak(milder, (scene) => {
        calm(scene);
        prepare(scene);
      }),
    ).toBeGreaterThan(1.3 * peak(milder, calm));
  });

  it('goes home at night and may come again next day', () => {
    const scene = sceneOf(townCrowd());
    const out: number[] = [];
    for (let tick = 0; tick < 8; tick++) {
      step(scene, 6, crowd);
      out.push(scene.world.activePersons[town(scene)]);
    }
    // Ends of night, morning, afternoon and evening, twice.
    expect(out.map((persons) => persons > 0)).toEqual([false, true, true, false, false, true, true, false]);
  });

  it('is the sum of the people of its groups who are out', () => {
    const scene = sceneOf(townCrowd());
    step(scene, 18, [...crowd, 'detention']);
    const sum = scene.world.crowdActive.reduce((all, persons) => all + persons, 0);
    expect(sum).toBeGreaterThan(0);
    expect(scene.world.activePersons[town(scene)]).toBe(sum);
  });
});

describe('a riot', () => {
  it('opens once where a crowd passes the mark, and every such day is a day of disorder', () => {
    const scene = sceneOf(townCrowd());
    step(scene, 3 * 24, crowd);
    expect([tallied(scene, 'riots'), tallied(scene, 'disorderDays')]).toEqual([1, 3]);
    expect(scene.world.riotOpen[town(scene)]).toBe(0);
  });

  it.each([
    { outcome: 'contained', police: 500 },
    { outcome: 'subsided', police: 0 },
  ] as const)('is $outcome when it ends with $police officers in town', ({ outcome, police }) => {
    const calm = { 'people.hardship': { mean: 0, sd: 0 } };
    const scene = sceneOf(townCrowd(), { ...calm, 'hostState.units.police.strength': police });
    const { world } = scene;
    // A crowd yesterday, and none today: nobody has a grievance.
    world.expectation[0] = 0;
    world.activePersons[town(scene)] = 60;
    world.crowdActive[0] = 60;
    step(scene, 6, ['presence']);
    step(scene, 18, crowd);
    world.riotOpen[town(scene)] = 0;
    world.incidentCount[0] = 1;
    step(scene, 24, crowd);
    expect(world.incidentOutcome[0]).toBe(outcomeCode[outcome]);
    expect(world.riotOpen[town(scene)]).toBe(-1);
  });

  it('brings out the formed police unit that stands ready, which then is in the street', () => {
    const scene = sceneOf(townCrowd(), { 'mission.units.fpu.base': [1, 2] });
    stand(scene, 'fpu', 140, 'order', 'town');
    scene.world.detachmentCell[0] = scene.setting.mainBases[0];
    step(scene, 36, ['movement', 'attacks', ...crowd]);
    expect(scene.world.incidentUnit[0]).toBe(0);
    expect(scene.world.incidentArrived[0]).toBeLessThan(36);
  });
});

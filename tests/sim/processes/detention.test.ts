import { describe, expect, it } from 'vitest';
import { sceneOf, stand, step, tallied, type Changes, type Scene } from '../../worlds/scene.ts';
import { townCrowd } from '../../worlds/worlds.ts';

const order = ['presence', 'publicOrder', 'detention'];
const held = ({ world }: Scene): number => world.detained.reduce((sum, persons) => sum + persons, 0);

function after(days: number, changes: Changes = {}, prepare: (scene: Scene) => void = () => {}): Scene {
  const scene = sceneOf(townCrowd(), { 'parameters.order.arrestsPerOfficerDay': 2, ...changes });
  prepare(scene);
  step(scene, days * 24, order);
  return scene;
}

describe('arrest', () => {
  it('stops when custody is full', () => {
    const scene = after(1);
    expect(tallied(scene, 'arrests')).toBeGreaterThan(0);
    expect(scene.world.custody[0]).toBeLessThanOrEqual(40);
    const small = after(1, { 'hostState.justice.custody': 5 });
    expect(tallied(small, 'arrests')).toBe(5);
  });

  it('is not possible without cells, nor without officers', () => {
    expect(tallied(after(2, { 'hostState.justice.custody': 0 }), 'arrests')).toBe(0);
    expect(tallied(after(2, { 'hostState.units.police.strength': 0 }), 'arrests')).toBe(0);
  });

  const withUnit = (changes: Changes): number =>
    tallied(
      after(
        1,
        {
          'hostState.units': [],
          'hostState.justice.custody': 500,
          'people.hardship': { mean: 1, sd: 0 },
          'hostState.legitimacy': { farming: 0 },
          ...changes,
        },
        (scene) => void stand(scene, 'fpu', 40, 'order', 'town'),
      ),
      'arrests',
    );
  it('by the mission needs a mandate', () => {
    expect(withUnit({})).toBe(0);
    expect(withUnit({ 'mission.mandate.arrest': true })).toBeGreaterThan(0);
  });

  it('by a unit whose capital forbids it does not happen, mandate or not', () => {
    expect(withUnit({ 'mission.mandate.arrest': true, 'mission.units.fpu.caveats': { noArrest: true } })).toBe(0);
  });

  it('takes the arrested off the street', () => {
    const scene = after(0.75);
    expect(held(scene)).toBeGreaterThan(0);
    const [taken] = scene.world.crowdHeld;
    expect(scene.world.crowdActive[0] + taken).toBeLessThanOrEqual(4000);
    expect(taken).toBe(held(scene));
    expect(scene.world.crowdTaken[0]).toBe(0);
  });
});

/** People in custody, and nobody in the street. */
function inCustody(persons: number, changes: Changes = {}): Scene {
  const scene = sceneOf(townCrowd(), changes);
  for (let civilian = 0; civilian < persons; civilian++) {
    scene.world.detained[civilian] = 1;
    scene.world.releaseHour[civilian] = 10 * 24;
  }
  scene.world.custody[0] = persons;
  return scene;
}

describe('the court', () => {
  it('hears as many cases as it can, and no more', () => {
    const scene = inCustody(30);
    step(scene, 4 * 24, ['detention']);
    expect(scene.world.custody[1]).toBe(4);
    expect(scene.world.custody[0]).toBe(26);
  });

  it('of one case in two weeks hears one in two weeks', () => {
    const scene = inCustody(5, { 'hostState.justice.casesPerWeek': 0.5 });
    scene.world.releaseHour.fill(1e6);
    step(scene, 30 * 24, ['detention']);
    expect(scene.world.custody[1]).toBe(2);
  });

  it('sends nobody to a full prison', () => {
    const scene = inCustody(30, { 'hostState.justice.prison': 2 });
    step(scene, 6 * 24, ['detention']);
    expect(scene.world.custody[1]).toBe(2);
  });

  it('lets those go untried whose term is over, and the tried when they have served', () => {
    const scene = inCustody(30, { 'hostState.justice.casesPerWeek': 2, 'parameters.detention.sentenceDays': 20 });
    step(scene, 11 * 24, ['detention']);
    expect(tallied(scene, 'releasedUntried')).toBe(28);
    expect([scene.world.custody[0], scene.world.custody[1]]).toEqual([0, 2]);
    step(scene, 25 * 24, ['detention']);
    expect([scene.world.custody[1], held(scene)]).toEqual([0, 0]);
    expect(tallied(scene, 'releasedUntried')).toBe(28);
  });
});

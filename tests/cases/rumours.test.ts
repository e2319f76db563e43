/** Rumours that last fade, go from place to place and cost trust; the mission's word answers them. And the conduct of its members. */
import { describe, expect, it } from 'vitest';
import { placeOf, sceneOf, stand, step, tallied, type Changes, type Scene } from '../worlds/scene.ts';
import { twoPeoples } from '../worlds/standing.ts';

const told: Changes = {
  'people.rumours': 'lasting',
  injects: [{ id: 'word', kind: 'rumour', day: 0, size: 0.9, at: 'near' }],
};
const living = ['injects', 'presence', 'narrative', 'civilianMind'];

function after(days: number, changes: Changes, prepare: (scene: Scene) => void = () => {}): Scene {
  const scene = sceneOf(twoPeoples(), changes);
  prepare(scene);
  step(scene, days * 24, living);
  return scene;
}
const belief = (scene: Scene, place = 'near'): number => scene.world.rumour[placeOf(scene, place)];
const trustIn = (scene: Scene, place: string): number =>
  scene.world.trust[scene.setting.people.place.indexOf(placeOf(scene, place))];
const talkers = (scene: Scene): void => void scene.world.contactMemory.fill(1);

describe('a rumour that lasts', () => {
  it('fades to a quarter in twenty days, and in eight where the mission answers it', () => {
    expect(belief(after(20, told))).toBeCloseTo(0.9 / 4, 2);
    const answered = (weight: number): number =>
      belief(
        after(
          8,
          {
            ...told,
            'mission.stratcom': 1,
            'parameters.narrative.answer': weight,
            'parameters.information.contactDays': 60,
          },
          talkers,
        ),
      );
    expect(answered(0.1)).toBeLessThan(0.9 / 3);
    expect(answered(0)).toBeGreaterThan(0.9 / 2);
  });

  it('comes to other places, unless it does not spread', () => {
    expect(belief(after(10, told), 'far')).toBeGreaterThan(0.01);
    expect(belief(after(10, { ...told, 'parameters.narrative.spreadShare': 0 }), 'far')).toBe(0);
  });

  it('costs trust and calm while it is believed, and less where it is answered', () => {
    const [none, rumour] = [after(30, { 'people.rumours': 'lasting' }), after(30, told)];
    expect(trustIn(rumour, 'near')).toBeLessThan(0.9 * trustIn(none, 'near'));
    expect(rumour.world.placeFear[placeOf(rumour, 'near')]).toBeGreaterThan(0.02);
    const answered = after(
      30,
      { ...told, 'mission.stratcom': 1 },
      (scene) => void stand(scene, 'company', 60, 'guard', 'near'),
    );
    const silent = after(30, told, (scene) => void stand(scene, 'company', 60, 'guard', 'near'));
    expect(trustIn(answered, 'near')).toBeGreaterThan(trustIn(silent, 'near'));
  });

  it('about a group makes those who feud with it want revenge', () => {
    const feud: Changes = { 'people.feuds': [{ between: ['farming', 'herding'], heat: 0.5 }] };
    const wish = (group: string): number[] => {
      const scene = sceneOf(twoPeoples(), {
        ...feud,
        'people.rumours': 'lasting',
        injects: [{ id: 'word', kind: 'rumour', day: 0, size: 0.9, at: 'near', group }],
      });
      step(scene, 6, ['injects']);
      const places = scene.setting.places.length;
      return [0, 1].map((side) => scene.world.revenge[side * places + placeOf(scene, 'near')]);
    };
    expect(wish('herding')).toEqual([0.9, 0]);
    expect(wish('farming')).toEqual([0, 0.9]);
  });

  it('is nothing that stays where the scenario does not let it', () => {
    const brief = after(10, { ...told, 'people.rumours': 'brief' });
    expect(brief.world.rumour.every((value) => value === 0)).toBe(true);
  });
});

describe("the mission's own word", () => {
  it('brings promises down to what is delivered sooner', () => {
    const expected = (stratcom: number, promise = 2): number =>
      after(30, {
        'mission.mandate.expectation': 1,
        'mission.stratcom': stratcom,
        'parameters.narrative.promise': promise,
      }).world.expectation[0];
    expect(expected(1)).toBeLessThan(expected(0) - 0.1);
    expect(expected(1, 0)).toBe(expected(0));
  });
});

describe('misconduct', () => {
  const cases = (changes: Changes, prepare: (scene: Scene) => void = () => {}): number =>
    [1, 2, 3, 4]
      .map((seed) => {
        const scene = sceneOf(twoPeoples(), { 'mission.misconductPerThousandYear': 100, ...changes }, seed);
        prepare(scene);
        step(scene, 120 * 24, ['conduct', 'civilianMind']);
        return tallied(scene, 'misconducts');
      })
      .reduce((sum, one) => sum + one, 0);

  it('comes oftener from the tired, and more rarely after members changed', () => {
    const rested = cases({});
    expect(rested).toBeGreaterThan(10);
    expect(cases({}, ({ world }) => void world.unitFatigue.fill(1))).toBeGreaterThan(1.5 * rested);
    expect(cases({}, ({ world }) => void world.unitNewUntil.fill(60 * 24))).toBeLessThan(0.8 * rested);
    expect(cases({ 'mission.misconductPerThousandYear': 0 })).toBe(0);
  });

  it('costs trust around the base', () => {
    const trust = (rate: number): number => {
      const scene = sceneOf(twoPeoples(), { 'mission.misconductPerThousandYear': rate });
      step(scene, 120 * 24, ['conduct', 'civilianMind']);
      return trustIn(scene, 'near');
    };
    expect(trust(200)).toBeLessThan(trust(0) - 0.02);
  });
});

import { describe, expect, it } from 'vitest';
import { impact, spreadNews } from '../../../src/sim/attack/harm.ts';
import { cellOf, placeOf, sceneOf, step, type Changes, type Scene } from '../../worlds/scene.ts';
import { feud, oneVillage, twoVillages } from '../../worlds/worlds.ts';

const mean = (scene: Scene, column: 'fear' | 'trust' | 'grievance', place: string): number => {
  const { world } = scene;
  const cell = cellOf(scene, place);
  let [sum, count] = [0, 0];
  world.presentCell.forEach((at, civilian) => {
    if (at === cell) {
      sum += world[column][civilian];
      count++;
    }
  });
  return sum / count;
};
const days = (scene: Scene, count: number): void => step(scene, count * 24, ['civilianMind']);

/** News of ten killed in a place, that nobody prevented. */
function killed(scene: Scene, place: string, unprotected = true): void {
  spreadNews(scene.world, scene.setting, cellOf(scene, place), impact(scene.setting, 10), unprotected);
}

describe('harm', () => {
  it('raises fear where it happened, less further off, and hardly any far away', () => {
    const scene = sceneOf(twoVillages());
    killed(scene, 'near');
    days(scene, 1);
    expect(mean(scene, 'fear', 'near')).toBeCloseTo(0.25, 2);
    expect(mean(scene, 'fear', 'base')).toBeLessThan(0.6 * mean(scene, 'fear', 'near'));
    expect(mean(scene, 'fear', 'base')).toBeGreaterThan(0);
    expect(mean(scene, 'fear', 'far')).toBe(0);
  });

  it('raises grievance, which fades with its own half-life', () => {
    const scene = sceneOf(twoVillages());
    killed(scene, 'near');
    days(scene, 1);
    const before = mean(scene, 'grievance', 'near');
    days(scene, 7);
    expect(before).toBeGreaterThan(0.2);
    expect(mean(scene, 'grievance', 'near')).toBeCloseTo(before / 2, 10);
  });

  it.each([
    { name: 'much was promised and nobody came', expectation: 0.8, unprotected: true, lost: true },
    { name: 'nothing was promised', expectation: 0, unprotected: true, lost: false },
    { name: 'somebody acted', expectation: 0.8, unprotected: false, lost: false },
  ])('costs trust or not: $name', ({ expectation, unprotected, lost }) => {
    const scene = sceneOf(twoVillages());
    scene.world.expectation[0] = expectation;
    killed(scene, 'near', unprotected);
    days(scene, 1);
    const { startTrust } = scene.setting.parameters.mind;
    if (lost) expect(mean(scene, 'trust', 'near')).toBeLessThan(startTrust - 0.01);
    else expect(mean(scene, 'trust', 'near')).toBeCloseTo(startTrust, 12);
  });

  it('that kills more is felt more, one death at a time less', () => {
    const { setting } = sceneOf(oneVillage());
    const felt = [0, 1, 10, 100].map((deaths) => impact(setting, deaths));
    expect(felt[2]).toBeCloseTo(1);
    for (let step = 1; step < felt.length; step++) expect(felt[step]).toBeGreaterThan(felt[step - 1]);
    expect(felt[3] - felt[2]).toBeLessThan(90 * (felt[2] - felt[1]));
  });
});

describe('fear', () => {
  it.each([
    { name: 'by half in its half-life', seen: 0, day: 14 },
    { name: 'sooner where a unit is seen daily', seen: 1, day: 12 },
  ])('fades $name', ({ seen, day }) => {
    const scene = sceneOf(oneVillage());
    scene.world.fear.fill(0.8);
    scene.world.presenceMemory.fill(seen);
    days(scene, day);
    expect(mean(scene, 'fear', 'village')).toBeCloseTo(0.4, 10);
  });
});

describe('trust', () => {
  it('grows with contact, and goes back to its start without', () => {
    const scene = sceneOf(oneVillage());
    scene.world.contactMemory.fill(1);
    days(scene, 60);
    const grown = mean(scene, 'trust', 'village');
    expect(grown).toBeGreaterThan(0.55);
    scene.world.contactMemory.fill(0);
    days(scene, 180);
    expect(mean(scene, 'trust', 'village') - 0.4).toBeCloseTo((grown - 0.4) / 2, 10);
  });
});

describe('readiness to inform', () => {
  const informing = (prepare: (scene: Scene) => void): number => {
    const scene = sceneOf(oneVillage());
    prepare(scene);
    days(scene, 1);
    return scene.world.informing[cellOf(scene, 'village')];
  };
  const usual = informing(() => {});
  it.each<readonly [string, (scene: Scene) => void, 'more' | 'less']>([
    [
      'people trust the mission',
      ({ world }) => {
        world.trust.fill(0.9);
      },
      'more',
    ],
    [
      'there is somebody to tell',
      ({ world }) => {
        world.contactMemory.fill(1);
      },
      'more',
    ],
    [
      'people fear reprisal',
      ({ world }) => {
        world.fear.fill(0.6);
      },
      'less',
    ],
  ])('when %s is $2', (_, prepare, which) => {
    if (which === 'more') expect(informing(prepare)).toBeGreaterThan(1.3 * usual);
    else expect(informing(prepare)).toBeLessThan(0.7 * usual);
  });

  it('stays within 0 and 1', () => {
    const all = informing(({ world }) => {
      world.trust.fill(1);
      world.contactMemory.fill(1);
    });
    expect(all).toBeGreaterThan(0.9);
    expect(all).toBeLessThanOrEqual(1);
  });
});

describe('what is expected and what is wished', () => {
  it.each<readonly [string, Changes, (scene: Scene) => Float64Array, number]>([
    ['expectation falls toward what was delivered', {}, ({ world }) => world.expectation, 60],
    ['the shock of prices fades', {}, ({ world }) => world.priceShock, 45],
    ['the wish for revenge fades', {}, ({ world }) => world.revenge, 30],
  ])('%s by half in its half-life', (_, changes, of, half) => {
    const scene = sceneOf(feud(), changes);
    scene.world.delivered[0] = 0;
    of(scene).fill(0.6);
    days(scene, half);
    expect(of(scene)[0]).toBeCloseTo(0.3, 10);
  });

  it('the mean fear of a place is that of its people', () => {
    const scene = sceneOf(oneVillage());
    scene.world.fear.fill(0.5);
    days(scene, 1);
    expect(scene.world.placeFear[placeOf(scene, 'village')]).toBeCloseTo(mean(scene, 'fear', 'village'), 10);
  });
});

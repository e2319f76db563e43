/** The same company spread thin or concentrated: what it sees, and how strong it is where it is. */
import { describe, expect, it } from 'vitest';
import type { ScenarioFile } from '../../src/scenario/schema.ts';
import { outcomes } from '../../src/sim/codes.ts';
import { plotAttack, sceneOf, step, type Changes } from '../worlds/scene.ts';
import { twoVillages } from '../worlds/worlds.ts';

const steps = ['information', 'sustainment', 'planning', 'movement', 'attacks', 'presence'];

/** A base in the middle of 110 km of road, with eight villages along it. */
function eightVillages(): ScenarioFile {
  const file = twoVillages();
  const village = (x: number) => ({
    ...file.places[0],
    id: `village${x}`,
    name: `Village ${x}`,
    at: [x, 2] as [number, number],
  });
  const base = { ...file.places[1], at: [12, 2] as [number, number], population: 0, groups: {} };
  const places = [...[1, 4, 7, 10].map(village), base, ...[14, 17, 20, 23].map(village)];
  return {
    ...file,
    name: 'Eight villages',
    places,
    roads: places.slice(1).map((place, index) => ({ between: [places[index].id, place.id], class: 'unpaved' })),
    mission: {
      hq: 'base',
      units: [{ id: 'company', kind: 'infantry', strength: 160, base: 'base', vehicles: 20 }],
    },
    spoilers: [{ ...file.spoilers![0], violence: 0 }],
  };
}

const concentrated: Changes = {
  'postures.plain.shares': { static: 0.9, patrol: 0.1, tob: 0, reserve: 0 },
  'postures.plain.smallestSubUnit': 50,
  'postures.plain.patrolRadiusKm': 15,
};
const thin: Changes = {
  'postures.plain.shares': { static: 0.1, patrol: 0.9, tob: 0, reserve: 0 },
  'postures.plain.smallestSubUnit': 10,
  'postures.plain.patrolRadiusKm': 60,
};

/** Villages unseen for seven days, mean over days 14 to 41, and the mean strength met where somebody is. */
function seen(changes: Changes, strength = 160): { unseen: number; strength: number } {
  const scene = sceneOf(eightVillages(), { 'mission.units.company.strength': strength, ...changes });
  const { world, setting } = scene;
  step(scene, 14 * 24, steps);
  let unseen = 0;
  let met = 0;
  let times = 0;
  for (let day = 0; day < 28; day++) {
    step(scene, 24, steps);
    setting.places.forEach(({ cell, id }) => {
      if (id === 'base') return;
      if (world.hour[0] - world.lastSeenHour[cell] > 7 * 24) unseen += 1 / 28;
      if (world.armedStrength[cell] > 0) {
        met += world.armedStrength[cell];
        times++;
      }
    });
  }
  return { unseen, strength: times > 0 ? met / times : 0 };
}

describe('one company for eight villages', () => {
  const [few, many] = [seen(concentrated), seen(thin)];

  it('leaves most of them unseen for a week when it is concentrated, and hardly one when it is spread thin', () => {
    expect(few.unseen).toBeGreaterThan(4);
    expect(many.unseen).toBeLessThan(1);
  });

  it('is weaker where it is when it is spread thin', () => {
    expect(few.strength).toBeGreaterThan(3 * many.strength);
  });

  it('need not choose where there are soldiers enough and they may go that far', () => {
    const enough = { ...concentrated, 'postures.plain.patrolRadiusKm': 60 };
    expect(seen(enough, 1200).unseen).toBeLessThan(0.5);
  });
});

/** Of daily attacks by so many men on village after village, at those with a unit on the spot: the share that it turned away or ended. */
function prevailed(changes: Changes, fighters: number, more: Changes = {}): { met: number; share: number } {
  let met = 0;
  let won = 0;
  for (const seed of [1, 2, 3]) {
    const alone: Changes = { 'mission.units.company.willingness': 1, 'spoilers.band.fighters': 200, days: 240 };
    const unheard: Changes = { 'parameters.information.reportFloor': 0, 'parameters.information.reportShare': 0.2 };
    const scene = sceneOf(eightVillages(), { ...alone, ...unheard, ...changes, ...more }, seed);
    const { world, setting } = scene;
    const villages = setting.places.filter(({ id }) => id !== 'base');
    step(scene, 14 * 24, steps);
    for (let day = 0; day < 200; day++) {
      const hour = world.hour[0] + 12;
      const place = villages[day % villages.length].id;
      const incident = plotAttack(scene, { place, hour, hours: 3, fighters, luck: seed * 1000 + day });
      world.actorFighters[0] = 200;
      world.informing.fill(0);
      step(scene, 24, steps);
      const outcome = outcomes[world.incidentOutcome[incident]];
      if (['deterred', 'stopped', 'blocked', 'stoodBy', 'overrun'].includes(outcome)) met++;
      if (['deterred', 'stopped', 'blocked'].includes(outcome)) won++;
    }
  }
  return { met, share: met > 0 ? won / met : NaN };
}

describe('a unit that meets an attack', () => {
  const few = prevailed(concentrated, 60);
  const many = prevailed(thin, 60);

  it('is there oftener where the company is spread thin, and prevails less often over sixty men', () => {
    expect(few.met).toBeGreaterThan(30);
    // Beyond luck: three standard errors of the smaller count.
    expect(many.share).toBeLessThan(few.share - 3 * Math.sqrt(0.25 / Math.min(few.met, many.met)));
  });

  it('prevails as well over two men, whom ten soldiers outweigh as fifty do', () => {
    const [strong, weak] = [prevailed(concentrated, 2), prevailed(thin, 2)];
    expect(strong.share).toBeGreaterThan(0.9);
    expect(weak.share).toBeGreaterThan(0.85);
  });
});

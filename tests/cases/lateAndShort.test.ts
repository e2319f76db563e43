/** Units that come late and short, and rotations; without their keys nothing differs by a byte. */
import { describe, expect, it } from 'vitest';
import type { ScenarioFile } from '../../src/scenario/schema.ts';
import { missionFaults, standing } from '../../src/sim/invariants/forces.ts';
import { digestOf } from '../../src/sim/world.ts';
import { cellOf, sceneOf, stand, step, stepAll, tallied, unitOf, type Changes } from '../worlds/scene.ts';
import { withPolice } from '../worlds/knowing.ts';
import { townCrowd } from '../worlds/worlds.ts';

const strengthAfter = (days: number, changes: Changes): number => {
  const scene = sceneOf(townCrowd(), { days: 400, ...changes });
  step(scene, days * 24, ['deployment']);
  return scene.world.unitStrength[unitOf(scene, 'fpu')];
};

describe('police that come late and short', () => {
  const arrival = { fromDay: 0, days: 300, share: 0.9 };
  const late = { 'mission.units.fpu.arrival': arrival };

  it.each([
    [0, 0],
    [150, 63],
    [300, 126],
    [360, 126],
  ])('are on day %i so many: %i', (day, persons) => {
    expect(strengthAfter(day, late)).toBe(persons);
    expect(strengthAfter(day, {})).toBe(140);
  });

  it('leave more days of disorder than police who are there from the start', () => {
    const days = (changes: Changes): number[] =>
      [1, 2, 3, 4, 5, 6].map((seed) => {
        const scene = sceneOf(townCrowd(), changes, seed);
        stepAll(scene, 60 * 24);
        return tallied(scene, 'disorderDays') + scene.world.activePeak[0] / 1e6;
      });
    const [lateDays, plain] = [days(late), days({})];
    const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
    expect(sum(lateDays)).toBeGreaterThan(sum(plain));
    expect(days({ 'mission.units.fpu.arrival': { fromDay: -500, days: 1, share: 1 } })).toEqual(plain);
  });

  it('go out with everybody who has come, where they go as one', () => {
    const scene = sceneOf(townCrowd(), { 'mission.units.fpu.arrival': { fromDay: 0, days: 30, share: 0.9 } });
    step(scene, 60 * 24, ['deployment', 'sustainment', 'planning', 'movement']);
    expect(Math.max(...scene.world.detachmentStrength)).toBeGreaterThan(80);
  });

  it('are counted once, and do not come to a mission that is gone', () => {
    const scene = sceneOf(townCrowd(), late);
    const since = standing(scene.world, scene.setting);
    stepAll(scene, 30 * 24);
    expect(missionFaults(scene.world, scene.setting, since)).toEqual([]);
    const gone = sceneOf(townCrowd(), late, 1, 'no-mission');
    stepAll(gone, 30 * 24);
    expect(gone.world.unitStrength[0]).toBe(0);
  });

  it('differ in no byte where all have come before the start', () => {
    const digest = (file: ScenarioFile, changes: Changes): string => {
      const scene = sceneOf(file, changes);
      stepAll(scene, 20 * 24);
      return digestOf(scene.world);
    };
    const come = { 'mission.units.fpu.arrival': { fromDay: -500, days: 1, share: 1 } };
    expect(digest(townCrowd(), come)).toBe(digest(townCrowd(), {}));
  });
});

describe('a rotation', () => {
  /** Contact in the base, fatigue and notice of a unit of tired soldiers, thirty days on. */
  function after(changes: Changes) {
    const scene = sceneOf(withPolice(), changes);
    const { world } = scene;
    stand(scene, 'teams', 12, 'community', 'village');
    world.contactMemory[cellOf(scene, 'village')] = 0.8;
    world.unitFatigue[unitOf(scene, 'teams')] = 0.5;
    step(scene, 30 * 24, ['deployment']);
    return {
      contact: world.contactMemory[cellOf(scene, 'village')],
      fatigue: world.unitFatigue[unitOf(scene, 'teams')],
      newUntil: world.unitNewUntil[unitOf(scene, 'teams')],
    };
  }

  it('rests the unit and loses part of its contact with people', () => {
    const { contact, fatigue, newUntil } = after({ 'mission.units.teams.rotationDays': 30 });
    expect(contact).toBeCloseTo(0.8 * 0.7, 10);
    expect(fatigue).toBe(0);
    expect(newUntil).toBeGreaterThan(10 * 24);
    expect(after({})).toEqual({ contact: 0.8, fatigue: 0.5, newUntil: 0 });
  });
});

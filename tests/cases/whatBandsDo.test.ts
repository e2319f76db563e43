/** Abductions and punishments beside raids: where they come from, whom they take, and gone where their weights are 0. */
import { describe, expect, it } from 'vitest';
import { kindCode } from '../../src/sim/codes.ts';
import { sceneOf, step, tallied, type Changes, type Scene } from '../worlds/scene.ts';
import { oneVillage } from '../worlds/worlds.ts';

const seeds = Array.from({ length: 40 }, (_, index) => index + 1);

/** Many acts, so that luck leaves little. */
const often = (changes: Changes): Changes => ({
  'spoilers.band.violence': 1,
  'parameters.perpetrators.bandActsPerMonth': 20,
  ...changes,
});

/** Sixty days of a band in an offensive that does not end, near a village whose people are ready to inform or not. */
function acts(informing: number, changes: Changes = {}): Scene[] {
  return seeds.map((seed) => {
    const scene = sceneOf(oneVillage(), often(changes), seed);
    scene.world.campaignOffensive.fill(1);
    scene.world.campaignUntil.fill(1e9);
    for (let day = 0; day < 60; day++) {
      scene.world.informing.fill(informing);
      step(scene, 24, ['bandDecisions', 'attacks']);
    }
    return scene;
  });
}
const count = (scenes: readonly Scene[], kind: keyof typeof kindCode): number =>
  scenes.reduce((sum, { world }) => {
    let found = 0;
    for (let incident = 0; incident < world.incidentCount[0]; incident++)
      if (world.incidentKind[incident] === kindCode[kind]) found++;
    return sum + found;
  }, 0);

describe('what bands do', () => {
  it('they abduct about so often for each raid as is set, and whoever is made to fight swells their ranks', () => {
    const scenes = acts(0, { 'parameters.perpetrators.abductShare': 0.6 });
    const raids = count(scenes, 'raid');
    expect(count(scenes, 'abduction') / raids).toBeGreaterThan(0.4);
    expect(count(scenes, 'abduction') / raids).toBeLessThan(0.8);
    for (const scene of scenes) {
      const joined = scene.world.joined.reduce((sum, persons) => sum + persons, 0);
      expect(tallied(scene, 'recruited')).toBe(joined);
      expect(scene.world.actorFighters[0]).toBe(40 + joined);
      expect(tallied(scene, 'abducted')).toBeGreaterThanOrEqual(joined);
    }
    expect(scenes.some((scene) => tallied(scene, 'recruited') > 0)).toBe(true);
  });

  it('they punish where people inform, and nowhere else', () => {
    expect(count(acts(1), 'punishment')).toBeGreaterThan(0.2 * count(acts(1), 'raid'));
    expect(count(acts(0), 'punishment')).toBe(0);
  });

  it('they raid alone where the weights of all else are 0', () => {
    const raiders = acts(1, { 'parameters.perpetrators.abductShare': 0, 'parameters.perpetrators.punishWeight': 0 });
    expect(count(raiders, 'raid')).toBeGreaterThan(20);
    expect([count(raiders, 'abduction'), count(raiders, 'punishment')]).toEqual([0, 0]);
    expect(raiders.every((scene) => tallied(scene, 'abducted') === 0)).toBe(true);
  });
});

/** Postures by kind and keys, who stands where under them, and a town that police hold with a band in its streets. */
import type { ScenarioFile } from '../../src/scenario/schema.ts';
import { roleCode } from '../../src/sim/codes.ts';
import type { Changes, Scene } from './scene.ts';
import { townCrowd } from './worlds.ts';

/** Nobody armed but the mission. */
export const calm: Changes = { spoilers: [] };
/** One posture of a kind, with keys of its doctrine. */
export const under = (kind: string, keys: Record<string, unknown> = {}): Changes => ({
  postures: [{ id: 'plain', kind, ...keys }],
});
/** What moves the mission, and nothing else. */
export const quiet = ['information', 'sustainment', 'planning', 'movement', 'presence'];

/** Detachments of a role. */
export const standing = ({ world }: Scene, role: keyof typeof roleCode): number[] =>
  [...world.detachmentUnit.keys()].filter(
    (detachment) => world.detachmentUnit[detachment] >= 0 && world.detachmentRole[detachment] === roleCode[role],
  );

/** A town held by formed police, a band in its streets, and a company in barracks 70 km off. */
export const policedTown = (): ScenarioFile => {
  const file = townCrowd();
  return {
    ...file,
    places: [
      file.places[0],
      { ...file.places[0], id: 'barracks', name: 'barracks', kind: 'village', at: [19, 2], population: 0, groups: {} },
    ],
    roads: [{ between: ['town', 'barracks'], class: 'unpaved' }],
    hostState: { ...file.hostState, units: [] },
    mission: {
      ...file.mission,
      mandate: { arrest: true },
      units: [
        ...file.mission.units!,
        { id: 'company', kind: 'infantry', strength: 400, base: 'barracks', vehicles: 40 },
      ],
    },
    spoilers: [
      { id: 'band', name: 'Band', from: 'farming', fighters: 60, bands: 1, home: 'town', reachKm: 1, violence: 0 },
    ],
  };
};

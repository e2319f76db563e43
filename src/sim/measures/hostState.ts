import { stateChanges } from '../hostLegitimacy.ts';
import { at } from '../tallies.ts';
import type { Setting } from '../setting.ts';
import type { World } from '../world.ts';
import type { Measure } from './measure.ts';

/** Mean over members of host units; NaN where there are none, or none changes. */
function meanOf(setting: Setting, column: Float64Array): number {
  if (!stateChanges(setting)) return NaN;
  let sum = 0;
  let all = 0;
  setting.hostUnits.forEach(({ strength }, unit) => {
    sum += strength * column[unit];
    all += strength;
  });
  return all > 0 ? sum / all : NaN;
}

/** Mean over people of a value of their group and place. */
function overPeople(world: World, setting: Setting, of: (place: number, group: number) => number): number {
  if (!stateChanges(setting)) return NaN;
  const groups = setting.groups.length;
  let sum = 0;
  let all = 0;
  world.areaPersons.forEach((persons, index) => {
    const place = Math.floor(index / groups);
    sum += persons * of(place, index - place * groups);
    all += persons;
  });
  return all > 0 ? sum / all : NaN;
}

/** What becomes of the host state's own forces, and what people think of it; missing unless a scenario has units that change. */
export const hostState: readonly Measure[] = [
  {
    name: 'killedByState',
    label: { en: 'Civilians killed by host-state forces', fr: "Civils tués par les forces de l'État hôte" },
    unit: 'persons',
    better: 'less',
    meaning: 'Killed in abuses by army and police of the host state; among the civilians killed',
    formula: 'count',
    accumulates: true,
    of: (world) => world.tally[at.killedByState],
  },
  {
    name: 'supportAbuses',
    label: { en: 'Abuses by units with support', fr: 'Abus par des unités appuyées' },
    unit: 'attacks',
    better: 'less',
    meaning: 'Abuses by units of the host state while the mission supported them',
    formula: 'count',
    accumulates: true,
    of: (world) => world.tally[at.supportAbuses],
  },
  {
    name: 'hostCapacity',
    label: { en: 'Capacity of host forces', fr: "Capacité des forces de l'État hôte" },
    unit: '0..1',
    better: 'more',
    meaning: 'Share of the strength of army and police that works as it should',
    formula: 'mean over members',
    accumulates: false,
    stock: 'now',
    of: (world, setting) => meanOf(setting, world.hostCapacity),
  },
  {
    name: 'hostIntegrity',
    label: { en: 'Integrity of host forces', fr: "Intégrité des forces de l'État hôte" },
    unit: '0..1',
    better: 'more',
    meaning: '1: no member of army and police preys on civilians',
    formula: 'mean over members',
    accumulates: false,
    stock: 'now',
    of: (world, setting) => meanOf(setting, world.hostIntegrity),
  },
  {
    name: 'stateLegitimacy',
    label: { en: 'Acceptance of the host state', fr: "Acceptation de l'État hôte" },
    unit: '0..1',
    better: 'more',
    meaning: 'Mean over people of what their group thinks',
    formula: 'mean over persons',
    accumulates: false,
    stock: 'now',
    of: (world, setting) => overPeople(world, setting, (_, group) => world.stateLegitimacy[group]),
  },
  {
    name: 'orderConfidence',
    label: { en: 'Confidence in public order', fr: "Confiance dans l'ordre public" },
    unit: '0..1',
    better: 'more',
    meaning: 'How far people accept the state and are without fear',
    formula: 'mean over persons of acceptance x (1 - mean fear of the place)',
    accumulates: false,
    stock: 'now',
    of: (world, setting) =>
      overPeople(world, setting, (place, group) => world.stateLegitimacy[group] * (1 - world.placeFear[place])),
  },
];

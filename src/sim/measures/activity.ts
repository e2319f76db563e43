import { at, type Tally } from '../tallies.ts';
import type { World } from '../world.ts';
import type { Measure } from './measure.ts';

const count =
  (tally: Tally) =>
  (world: World): number =>
    world.tally[at[tally]];

/** What the mission did. Shown beside outcomes, never instead of them. */
export const activity: readonly Measure[] = [
  {
    name: 'patrols',
    label: { en: 'Patrols', fr: 'Patrouilles' },
    unit: 'patrols',
    better: 'neither',
    meaning: 'Tours begun: patrols, community visits, route clearance',
    formula: 'count',
    accumulates: true,
    of: count('patrols'),
  },
  {
    name: 'patrolKm',
    label: { en: 'Distance patrolled', fr: 'Distance patrouillée' },
    unit: 'km',
    better: 'neither',
    meaning: 'Length of the tours begun; a patrol that stays in one cell counts 0',
    formula: 'sum',
    accumulates: true,
    of: count('patrolKm'),
  },
  {
    name: 'convoys',
    label: { en: 'Supply convoys', fr: 'Convois de ravitaillement' },
    unit: 'convoys',
    better: 'neither',
    meaning: 'Convoys to temporary bases',
    formula: 'count',
    accumulates: true,
    of: count('convoys'),
  },
  {
    name: 'attacksMoved',
    label: { en: 'Attacks moved elsewhere', fr: 'Attaques déplacées ailleurs' },
    unit: 'attacks',
    better: 'neither',
    meaning: 'Acts turned away at one place and taken to another',
    formula: 'count',
    accumulates: true,
    of: count('moved'),
  },
  {
    name: 'costUnitDays',
    label: { en: 'Field unit-days', fr: 'Jours-unités sur le terrain' },
    unit: 'company-days',
    better: 'less',
    meaning: 'Person-days outside main bases, in companies of 120',
    formula: 'field person-days / 120',
    accumulates: true,
    of: (world) => world.tally[at.fieldPersonDays] / 120,
  },
];

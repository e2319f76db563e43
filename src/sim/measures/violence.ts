/** What armed sides do to each other, and where acts go that were turned away. */
import { at, type Tally } from '../tallies.ts';
import type { World } from '../world.ts';
import type { Measure } from './measure.ts';

const count =
  (tally: Tally) =>
  (world: World): number =>
    world.tally[at[tally]];

export const violence: readonly Measure[] = [
  {
    name: 'clashes',
    label: { en: 'Clashes between armed forces', fr: 'Affrontements entre forces armées' },
    unit: 'clashes',
    better: 'less',
    meaning: 'Fights between bands of rival groups, and between bands and the host army',
    formula: 'count',
    accumulates: true,
    of: count('clashes'),
  },
  {
    name: 'battleDeaths',
    label: { en: 'Battle deaths', fr: 'Morts au combat' },
    unit: 'persons',
    better: 'less',
    meaning:
      'Fighters and soldiers of the host state killed in clashes; civilians caught between are counted as civilians',
    formula: 'sum over ended clashes',
    accumulates: true,
    of: count('battleDeaths'),
  },
  {
    name: 'clashesPrevented',
    label: { en: 'Clashes prevented', fr: 'Affrontements évités sur place' },
    unit: 'clashes',
    better: 'neither',
    meaning: 'Clashes given up because a unit stood between; fewer may mean that fewer were tried',
    formula: 'count',
    accumulates: true,
    of: count('clashesPrevented'),
  },
  {
    name: 'abducted',
    label: { en: 'People abducted', fr: 'Personnes enlevées' },
    unit: 'persons',
    better: 'less',
    meaning: 'Civilians whom bands took along; those made to fight join their ranks, the others come back',
    formula: 'sum over abductions',
    accumulates: true,
    of: count('abducted'),
  },
  {
    name: 'violationsSeen',
    label: { en: 'Ceasefire violations seen', fr: 'Violations du cessez-le-feu constatées' },
    unit: 'violations',
    better: 'neither',
    meaning:
      "Fights of the parties, attacks on the other's people and camps in zones, that the mission saw and protested; more may mean more eyes",
    formula: 'count',
    accumulates: true,
    of: count('violationsSeen'),
  },
  {
    name: 'violationsMissed',
    label: { en: 'Ceasefire violations missed', fr: 'Violations du cessez-le-feu manquées' },
    unit: 'violations',
    better: 'less',
    meaning: 'The same, that the mission did not see',
    formula: 'count',
    accumulates: true,
    of: count('violationsMissed'),
  },
  {
    name: 'baseAttacks',
    label: { en: 'Attacks on bases', fr: 'Attaques de bases' },
    unit: 'attacks',
    better: 'less',
    meaning: 'Attacks of bands on bases and posts of the mission, where the scenario has them do so',
    formula: 'count',
    accumulates: true,
    of: count('baseAttacks'),
  },
  {
    name: 'extortions',
    label: { en: 'Extortions', fr: 'Extorsions' },
    unit: 'acts',
    better: 'less',
    meaning: 'Times that a band taxed a place, where the scenario has bands do so',
    formula: 'count',
    accumulates: true,
    of: count('extortions'),
  },
  {
    name: 'checkpointDays',
    label: { en: 'Days of checkpoints of bands', fr: 'Jours de barrages de bandes' },
    unit: 'days',
    better: 'less',
    meaning: 'Days on which bands held checkpoints on roads, each counted, where the scenario has them do so',
    formula: 'count over bands and days',
    accumulates: true,
    of: count('checkpointDays'),
  },
  {
    name: 'stoppedByHost',
    label: { en: 'Attacks stopped by the host state', fr: "Attaques arrêtées par l'État hôte" },
    unit: 'attacks',
    better: 'neither',
    meaning: 'Attacks that host-state units which protect people ended without the mission',
    formula: 'count',
    accumulates: true,
    of: count('stoppedByHost'),
  },
  {
    name: 'fightersCaptured',
    label: { en: 'Fighters captured', fr: 'Combattants capturés' },
    unit: 'persons',
    better: 'neither',
    meaning: 'Fighters whom the mission captured; those who are not tried go back to their group',
    formula: 'count',
    accumulates: true,
    of: count('captured'),
  },
  {
    name: 'fightersDisarmed',
    label: { en: 'Fighters disarmed in weapons-free areas', fr: 'Combattants désarmés en zone sans armes' },
    unit: 'persons',
    better: 'neither',
    meaning: 'Fighters whose weapons the mission took in weapons-free areas',
    formula: 'count',
    accumulates: true,
    of: count('disarmed'),
  },
  {
    name: 'displacedActsShare',
    label: { en: 'Acts turned away that went elsewhere', fr: 'Actes écartés partis ailleurs' },
    unit: 'share',
    better: 'less',
    meaning: 'Share of the attacks that a unit on the spot turned away that were tried at another place at once',
    formula: 'moved / (moved + given up)',
    accumulates: false,
    of: ({ tally }) => {
      const all = tally[at.moved] + tally[at.deterred];
      return all > 0 ? tally[at.moved] / all : NaN;
    },
  },
];

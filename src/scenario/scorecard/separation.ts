/** Benchmarks of output 1: parties kept apart and violent conflict contained. Titles are this project's own words; the codes are those of the project's list of benchmarks. */
import { decided, fewerThanNone, from, partOf, perMonth, stated, type BenchmarkRow } from './benchmarkRow.ts';

export const separation: readonly BenchmarkRow[] = [
  {
    id: 'securityArrangements',
    code: 'S1-057',
    horizon: 'short',
    title: {
      en: 'Arrangements between the parties exist and work',
      fr: 'Des arrangements entre parties existent et fonctionnent',
    },
    by: decided('peace.ceasefires'),
  },
  {
    id: 'separationMessages',
    code: 'S1-058',
    horizon: 'short',
    title: { en: 'A communication strategy is carried out', fr: 'Une stratégie de communication est appliquée' },
    by: decided('mission.stratcom'),
  },
  {
    id: 'controlMeasures',
    code: 'S1-059',
    horizon: 'short',
    title: { en: 'Control measures are in place', fr: 'Des mesures de contrôle sont en place' },
    by: decided('peace.zones', 'mission.weaponsFree', 'peace.cantonments', 'controls'),
  },
  {
    id: 'monitoringWorks',
    code: 'S1-060',
    horizon: 'short',
    title: { en: 'Violations are watched for and seen', fr: 'Les violations sont surveillées et vues' },
    by: partOf('violationsSeen', 'violationsMissed'),
  },
  {
    id: 'ddrBegun',
    code: 'S1-061',
    horizon: 'short',
    title: {
      en: 'Disarmament and reintegration are planned and under way',
      fr: 'Désarmement et réintégration sont prévus et commencés',
    },
    by: decided('ddr'),
  },
  {
    id: 'reformTalks',
    code: 'S1-062',
    horizon: 'short',
    title: {
      en: 'National partners discuss reform of the security sector',
      fr: 'Les acteurs nationaux discutent la réforme du secteur de la sécurité',
    },
    by: stated,
  },
  {
    id: 'reformPrepared',
    code: 'S1-063',
    horizon: 'short',
    title: {
      en: 'A reform of the security sector is prepared',
      fr: 'Une réforme du secteur de la sécurité se prépare',
    },
    by: stated,
  },
  {
    id: 'urgentMinesCleared',
    code: 'S1-064',
    horizon: 'short',
    title: { en: 'The most urgent mines are cleared', fr: 'Les mines les plus urgentes sont enlevées' },
    by: perMonth('mineStrikes', 4, 0),
  },
  {
    id: 'ddrGoesOn',
    code: 'S1-065',
    horizon: 'medium',
    title: { en: 'Fighters keep signing up', fr: "Des combattants continuent de s'inscrire" },
    by: partOf('enlisted', 'spoilerStrength'),
  },
  {
    id: 'reformUnderWay',
    code: 'S1-066',
    horizon: 'medium',
    title: {
      en: 'A national reform of the security sector is carried out',
      fr: 'Une réforme nationale du secteur de la sécurité est menée',
    },
    by: stated,
  },
  {
    id: 'factionsApart',
    code: 'S1-067',
    horizon: 'medium',
    title: {
      en: 'Parties are apart and keep to control measures',
      fr: 'Les parties sont séparées et respectent les contrôles',
    },
    by: perMonth('clashes', 4, 0),
  },
  {
    id: 'weaponsCantoned',
    code: 'S1-068',
    horizon: 'medium',
    title: { en: 'Weapons due under agreements are handed in', fr: 'Les armes visées par les accords sont remises' },
    by: partOf('weaponsCollected', 'spoilerStrength'),
  },
  {
    id: 'factionsComply',
    code: 'S1-069',
    horizon: 'medium',
    title: { en: 'Parties keep to what they agreed', fr: 'Les parties respectent leurs engagements' },
    by: from('commitment', 0, 1),
  },
  {
    id: 'formerFightersPeaceful',
    code: 'S1-070',
    horizon: 'medium',
    title: { en: 'Far less violence by former fighters', fr: "Bien moins de violence d'anciens combattants" },
    by: from('rearmedShare', 0.5, 0),
  },
  {
    id: 'factionsInGovernment',
    code: 'S1-071',
    horizon: 'long',
    title: {
      en: 'Parties have a place in the state and its government',
      fr: "Les parties ont leur place dans l'État et son gouvernement",
    },
    by: stated,
  },
  {
    id: 'grievancesWithoutArms',
    code: 'S1-072',
    horizon: 'long',
    title: {
      en: 'Groups pursue grievances and power without arms',
      fr: 'Les groupes poursuivent griefs et pouvoir sans armes',
    },
    by: perMonth('attacksOnCivilians', 10, 0),
  },
  {
    id: 'returnPossible',
    code: 'S1-073',
    horizon: 'long',
    title: { en: 'It is safe enough for the displaced to come back', fr: 'La sécurité permet aux déplacés de revenir' },
    by: fewerThanNone('displaced'),
  },
  {
    id: 'ddrFinished',
    code: 'S1-074',
    horizon: 'long',
    title: {
      en: 'The last steps of reintegration are done',
      fr: 'Les dernières étapes de la réintégration sont faites',
    },
    by: partOf('reintegrated', 'cantoned', 'reinserted', 'formerFightersIdle'),
  },
  {
    id: 'reformSettled',
    code: 'S1-075',
    horizon: 'long',
    title: {
      en: 'Security-sector reform stands, with support',
      fr: 'La réforme de la sécurité est acquise et soutenue',
    },
    by: stated,
  },
];

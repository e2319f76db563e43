/** Benchmarks what the six outputs are for. Titles are this project's own words; the codes are those of the project's list of benchmarks. */
import { from, perMonth, type BenchmarkRow } from './benchmarkRow.ts';

export const overall: readonly BenchmarkRow[] = [
  {
    id: 'armedConflictEnded',
    code: 'S1-024',
    horizon: 'overall',
    title: { en: 'Large armed conflict is over', fr: 'Le conflit armé de grande ampleur est fini' },
    by: perMonth('battleDeaths', 25, 0),
  },
  {
    id: 'policeInstitutions',
    code: 'S1-025',
    horizon: 'overall',
    title: { en: 'Police of the state work as they should', fr: "La police de l'État fonctionne comme elle doit" },
    by: from('hostCapacity', 0, 1),
  },
  {
    id: 'justiceWithinReach',
    code: 'S1-026',
    horizon: 'overall',
    title: { en: 'People find justice within reach', fr: 'La justice est à la portée des gens' },
    by: from('impunity', 1, 0),
  },
  {
    id: 'orderPrevails',
    code: 'S1-027',
    horizon: 'overall',
    title: { en: 'Public order prevails', fr: "L'ordre public règne" },
    by: from('publicOrderIndex', 0, 100),
  },
  {
    id: 'servicesLawful',
    code: 'S1-028',
    horizon: 'overall',
    title: {
      en: 'Security services of the state act within the law',
      fr: "Les services de sécurité de l'État agissent dans le droit",
    },
    by: perMonth('stateAttacks', 4, 0),
  },
  {
    id: 'peopleSafe',
    code: 'S1-029',
    horizon: 'overall',
    title: { en: 'People are physically safe', fr: 'Les gens sont physiquement en sécurité' },
    by: from('civiliansKilledPer100k', 20, 0),
  },
  {
    id: 'peopleMove',
    code: 'S1-030',
    horizon: 'overall',
    title: { en: 'Everybody may move freely', fr: 'Chacun peut circuler librement' },
    by: from('marketAccess', 0, 1),
  },
];

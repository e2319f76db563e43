/** Everything that `cordon explain` knows, by topic. */
import type { Localised } from '../charts/chart.ts';
import { endingLabel, incidentLabel, reasonLabel } from '../charts/endingWords.ts';
import { verdictWords } from '../charts/words.ts';
import type { Language } from '../report/language.ts';
import { kindsOfPosture, postureKinds, type PostureKind } from '../scenario/doctrine.ts';
import { noMission } from '../sim/arms.ts';
import { measures } from '../sim/measures/catalogue.ts';
import { placeMeasures } from '../sim/measures/places.ts';
import { processes } from '../sim/tick.ts';
import {
  doctrineMeanings,
  endingMeanings,
  frenchOrders,
  incidentMeanings,
  noMissionMeaning,
  perpetratorMeanings,
  processMeanings,
  reasonMeanings,
  verdictMeanings,
} from './glossary.ts';
import type { Entry, Topic } from './topicsEntry.ts';
import { keyEntries, measureEntries, parameterEntries } from './topicsCatalogues.ts';
import { frenchMeasures, frenchPlaceMeasures } from './topicsMeasures.ts';
import { chartMeanings, fileMeanings } from './topicsOutputs.ts';
import { terms } from './topicsTerms.ts';
import { injectMeanings, stageMeanings, unitMeanings } from './topicsWords.ts';

interface Source {
  readonly title: Localised;
  readonly entries: (language: Language) => readonly Entry[];
}

/** Entries of a glossary that has both languages. */
const glossary =
  (words: Readonly<Record<string, Localised>>, labelOf?: (name: string, language: Language) => string) =>
  (language: Language): Entry[] =>
    Object.entries(words).map(([name, meaning]) => ({
      name,
      meaning: meaning[language],
      facts: [],
      // As reports and stories put it, in either language.
      ...(labelOf && { also: [labelOf(name, 'en'), labelOf(name, 'fr')] }),
    }));

/** In the order in which they are listed. */
const sources: Readonly<Record<string, Source>> = {
  terms: {
    title: { en: 'Terms of reports, tables and documents', fr: 'Termes des rapports, tableaux et documents' },
    entries: (language) =>
      Object.entries(terms).map(([name, { also, ...meaning }]) => ({
        name,
        meaning: meaning[language],
        facts: [[{ en: 'also', fr: 'aussi' }[language], also.join(', ')]],
        also,
      })),
  },
  verdicts: {
    title: { en: 'What is said of a difference', fr: "Ce que l'on dit d'un écart" },
    entries: (language) =>
      Object.entries(verdictWords).map(([name, words]) => ({
        name: words[language],
        meaning: verdictMeanings[name as keyof typeof verdictMeanings][language],
        facts: [],
        also: Object.values(words),
      })),
  },
  postures: {
    title: { en: 'Kinds of posture and their usual doctrine', fr: 'Sortes de posture et leur doctrine habituelle' },
    entries: postureEntries,
  },
  doctrine: {
    title: { en: 'What a posture may say of how it works', fr: "Ce qu'une posture peut dire de sa manière" },
    entries: glossary(doctrineMeanings),
  },
  measures: {
    title: {
      en: 'What is measured: outcomes of runs, columns of time series',
      fr: 'Ce qui est mesuré : résultats et séries temporelles',
    },
    entries: measureEntries(measures, frenchMeasures),
  },
  placeMeasures: {
    title: { en: 'What is measured of each place', fr: 'Ce qui est mesuré de chaque lieu' },
    entries: measureEntries(placeMeasures, frenchPlaceMeasures),
  },
  parameters: {
    title: {
      en: 'Numbers of the model; a scenario may change them',
      fr: 'Nombres du modèle ; un scénario peut les changer',
    },
    entries: parameterEntries,
  },
  processes: {
    title: {
      en: 'Parts of a tick, in their order; --without switches one off',
      fr: "Parties d'un pas, dans leur ordre ; --without en coupe une",
    },
    entries: processEntries,
  },
  incidents: {
    title: { en: 'Kinds of incident', fr: "Sortes d'incident" },
    entries: glossary(incidentMeanings, incidentLabel),
  },
  stages: {
    title: { en: 'Steps of the response to an attack', fr: 'Étapes de la réponse à une attaque' },
    entries: glossary(stageMeanings),
  },
  endings: {
    title: { en: 'How an incident ended (column outcome)', fr: 'Comment un incident a fini (colonne outcome)' },
    entries: glossary(endingMeanings, endingLabel),
  },
  reasons: {
    title: { en: 'Why a response did not come in time', fr: "Pourquoi une réponse n'est pas venue à temps" },
    entries: glossary(reasonMeanings, reasonLabel),
  },
  perpetrators: { title: { en: 'Who did it', fr: "Qui l'a fait" }, entries: glossary(perpetratorMeanings) },
  units: {
    title: { en: 'Kinds of unit of a mission', fr: "Sortes d'unité d'une mission" },
    entries: glossary(unitMeanings),
  },
  injects: {
    title: { en: 'What a scenario may let happen on a day', fr: "Ce qu'un scénario peut faire arriver un jour" },
    entries: glossary(injectMeanings),
  },
  keys: { title: { en: 'Keys of a scenario file', fr: 'Clés d’un fichier de scénario' }, entries: keyEntries },
  files: {
    title: { en: 'Files and tables of a result directory', fr: "Fichiers et tableaux d'un répertoire de résultats" },
    entries: (language) =>
      glossary(fileMeanings)(language).map((entry) => ({ ...entry, also: [entry.name.replace(/\.\w+$/, '')] })),
  },
  charts: {
    title: { en: 'Charts of a comparison', fr: "Graphiques d'une comparaison" },
    entries: glossary(chartMeanings),
  },
};

export function topics(language: Language): Topic[] {
  return Object.entries(sources).map(([name, { title, entries }]) => ({
    name,
    title: title[language],
    entries: entries(language),
  }));
}

function postureEntries(language: Language): Entry[] {
  const kinds = postureKinds.map((name) => ({
    name,
    meaning: kindsOfPosture[name].meaning[language],
    facts: usualDoctrine(name),
  }));
  return [...kinds, { name: noMission, meaning: noMissionMeaning[language], facts: [] }];
}

function usualDoctrine(kind: PostureKind): Entry['facts'] {
  return Object.entries(kindsOfPosture[kind].doctrine).map(([name, value]) => [
    name,
    typeof value === 'object' ? partsText(value) : String(value),
  ]);
}

function partsText(parts: Readonly<Record<string, number | string>>): string {
  return Object.entries(parts)
    .map(([name, part]) => `${name} ${part}`)
    .join(', ');
}

function processEntries(language: Language): Entry[] {
  const heading = { en: 'place in the tick', fr: 'place dans le pas' }[language];
  return processes.map(({ name, order }) => ({
    name,
    meaning: processMeanings[name]?.[language] ?? '',
    facts: [[heading, language === 'fr' ? (frenchOrders[name] ?? '') : order]],
  }));
}

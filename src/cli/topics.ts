/** Everything that `cordon explain` knows, by topic. */
import type { Localised } from '../charts/chart.ts';
import { isShare, type Language } from '../report/language.ts';
import { kindsOfPosture, postureKinds, type PostureKind } from '../scenario/doctrine.ts';
import { parameters } from '../scenario/parameters.ts';
import { noMission } from '../sim/arms.ts';
import { perpetratorKinds } from '../sim/codes.ts';
import { measures } from '../sim/measures/catalogue.ts';
import { processes } from '../sim/tick.ts';
import {
  doctrineMeanings,
  endingMeanings,
  incidentMeanings,
  perpetratorMeanings,
  noMissionMeaning,
  processMeanings,
  reasonMeanings,
  verdictMeanings,
} from './glossary.ts';

export interface Entry {
  readonly name: string;
  /** One sentence. */
  readonly meaning: string;
  /** What else is known, by heading. */
  readonly facts: readonly (readonly [heading: string, value: string])[];
}

export interface Topic {
  readonly name: string;
  readonly title: string;
  readonly entries: readonly Entry[];
}

const titles = {
  parameters: {
    en: 'Numbers of the model; a scenario may change them',
    fr: 'Nombres du modèle ; un scénario peut les changer',
  },
  measures: {
    en: 'What is measured: outcomes of runs, columns of time series',
    fr: 'Ce qui est mesuré : résultats et séries temporelles',
  },
  processes: {
    en: 'Parts of a tick, in their order; --without switches one off',
    fr: "Parties d'un pas, dans leur ordre ; --without en coupe une",
  },
  incidents: { en: 'Kinds of incident', fr: "Sortes d'incident" },
  endings: { en: 'How an incident ended (column outcome)', fr: 'Comment un incident a fini (colonne outcome)' },
  reasons: { en: 'Why a response did not come in time', fr: "Pourquoi une réponse n'est pas venue à temps" },
  perpetrators: { en: 'Who did it', fr: "Qui l'a fait" },
  verdicts: { en: 'What is said of a difference', fr: "Ce que l'on dit d'un écart" },
  postures: { en: 'Kinds of posture and their usual doctrine', fr: 'Sortes de posture et leur doctrine habituelle' },
  doctrine: { en: 'What a posture may say of how it works', fr: "Ce qu'une posture peut dire de sa manière" },
} as const satisfies Readonly<Record<string, Localised>>;

const headings = {
  unit: { en: 'unit', fr: 'unité' },
  usual: { en: 'default', fr: 'défaut' },
  range: { en: 'plausible', fr: 'plausible' },
  source: { en: 'source', fr: 'source' },
  grade: { en: 'grade', fr: 'note' },
  better: { en: 'better', fr: 'mieux' },
  formula: { en: 'formula', fr: 'formule' },
  order: { en: 'place in the tick', fr: 'place dans le pas' },
} as const;

/** Meanings of parameters and measures are in English alone, as in their catalogues. */
export function topics(language: Language): Topic[] {
  const heading = (name: keyof typeof headings) => headings[name][language];
  const glossary = (words: Readonly<Record<string, Localised>>): Entry[] =>
    Object.entries(words).map(([name, meaning]) => ({ name, meaning: meaning[language], facts: [] }));
  const entries: Readonly<Record<keyof typeof titles, readonly Entry[]>> = {
    parameters: [...parameters].map(([name, each]) => ({
      name,
      meaning: `${each.meaning}.`,
      facts: [
        [heading('unit'), each.unit],
        [heading('usual'), String(each.default)],
        [heading('range'), `${each.min} .. ${each.max}`],
        [heading('source'), `${each.source} (${heading('grade')} ${each.grade})`],
      ],
    })),
    measures: measures.map(({ name, label, unit, better, meaning, formula }) => ({
      name,
      meaning: `${label[language]}. ${meaning}`,
      facts: [
        [heading('unit'), isShare(unit) ? 'share (0..1)' : unit],
        [heading('better'), better],
        [heading('formula'), formula],
      ],
    })),
    processes: processes.map(({ name, order }) => ({
      name,
      meaning: processMeanings[name]?.[language] ?? '',
      facts: [[heading('order'), order]],
    })),
    incidents: glossary(incidentMeanings),
    endings: glossary(endingMeanings),
    reasons: glossary(reasonMeanings),
    perpetrators: glossary(perpetratorMeanings).filter(({ name }) => perpetratorKinds.some((kind) => kind === name)),
    verdicts: glossary(verdictMeanings),
    postures: [
      ...postureKinds.map((name) => ({
        name,
        meaning: kindsOfPosture[name].meaning[language],
        facts: usualDoctrine(name),
      })),
      { name: noMission, meaning: noMissionMeaning[language], facts: [] },
    ],
    doctrine: glossary(doctrineMeanings),
  };
  return Object.entries(titles).map(([name, title]) => ({
    name,
    title: title[language],
    entries: name in entries ? entries[name as keyof typeof entries] : [],
  }));
}

function usualDoctrine(kind: PostureKind): Entry['facts'] {
  return Object.entries(kindsOfPosture[kind].doctrine).map(([name, value]) => [
    name,
    typeof value === 'number' ? String(value) : sharesText(value),
  ]);
}

function sharesText(shares: Readonly<Record<string, number>>): string {
  return Object.entries(shares)
    .map(([name, share]) => `${name} ${share}`)
    .join(', ');
}

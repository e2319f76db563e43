/** Entries that stand in a catalogue in English, and beside it in French: parameters, measures, keys of a scenario. */
import { unitText } from '../charts/units.ts';
import { depthStrings } from '../report/depthStrings.ts';
import { isShare, type Language } from '../report/language.ts';
import { pageStrings } from '../report/pageStrings.ts';
import { parameters } from '../scenario/parameters.ts';
import type { Measure } from '../sim/measures/measure.ts';
import { doctrineMeanings } from './glossary.ts';
import { scenarioKeys } from './scenarioKeys.ts';
import type { Entry } from './topicsEntry.ts';
import { expectedInFrench, frenchDoctrineKeys, frenchKeys, frenchLastKeys } from './topicsKeys.ts';
import { frenchParameters } from './topicsParameters.ts';

const headings = {
  unit: { en: 'unit', fr: 'unité' },
  usual: { en: 'default', fr: 'défaut' },
  range: { en: 'plausible', fr: 'plausible' },
  source: { en: 'source', fr: 'source' },
  better: { en: 'better', fr: 'mieux' },
  formula: { en: 'formula', fr: 'formule' },
  expected: { en: 'expected', fr: 'attendu' },
  like: { en: 'like', fr: 'comme' },
} as const;

/** Units that only numbers of the model have, and the two that a reader of numbers needs in words. */
const frenchUnits: Readonly<Record<string, string>> = {
  'reports/month': 'nouvelles par mois',
  'acts/month': 'actes par mois',
  'persons/1000': 'personnes pour 1000',
  'persons/day': 'personnes par jour',
  'log deaths': 'logarithme des morts',
  'hour of the day': 'heure du jour',
  'hours/day': 'heures par jour',
  '1/hour': 'par heure',
  '1/day': 'par jour',
  '1/km': 'par km',
  '1/month': 'par mois',
  'l/km': 'l par km',
  'l/day': 'l par jour',
  score: 'points',
  cells: 'cellules',
  shifts: 'équipes',
  platoons: 'sections',
  radii: 'rayons',
  stops: 'arrêts',
  visits: 'visites',
  'percentage points': 'points de pourcentage',
};

function unitIn(unit: string, language: Language): string {
  if (isShare(unit)) return { en: 'share (0..1)', fr: 'part (0..1)' }[language];
  if (language === 'fr') return frenchUnits[unit] ?? unitText(unit, language);
  return unitText(unit, language);
}

export function parameterEntries(language: Language): Entry[] {
  const heading = (name: keyof typeof headings) => headings[name][language];
  let named = '';
  return [...parameters].map(([name, each]) => {
    // "The same at night" needs what it is the same as.
    const leaning = language === 'en' && each.meaning.startsWith('The same');
    if (!leaning) named = `${name}: ${each.meaning}`;
    const source = each.source === 'assumption' ? depthStrings[language].grades.A : each.source;
    const grade = `${{ en: 'grade', fr: 'note' }[language]} ${each.grade}`;
    const known = each.source === 'assumption' ? '' : `: ${depthStrings[language].grades[each.grade] ?? each.grade}`;
    return {
      name,
      meaning: `${language === 'fr' ? (frenchParameters[name] ?? '') : each.meaning}.`,
      facts: [
        ...(leaning ? [[heading('like'), named] as const] : []),
        [heading('unit'), unitIn(each.unit, language)],
        [heading('usual'), String(each.default)],
        [heading('range'), `${each.min} .. ${each.max}`],
        [heading('source'), `${source} (${grade}${known})`],
      ],
    };
  });
}

type Measured = Pick<Measure, 'name' | 'label' | 'unit' | 'better' | 'meaning' | 'formula'>;

export const measureEntries =
  (catalogue: readonly Measured[], french: Readonly<Record<string, { meaning: string; formula: string }>>) =>
  (language: Language): Entry[] =>
    catalogue.map(({ name, label, unit, better, meaning, formula }) => {
      const told = language === 'fr' ? (french[name] ?? { meaning: '', formula: '' }) : { meaning, formula };
      return {
        name,
        meaning: `${label[language]}. ${told.meaning}.`,
        facts: [
          [headings.unit[language], unitIn(unit, language)],
          [headings.better[language], pageStrings[language].betterWays[better]],
          [headings.formula[language], told.formula],
        ],
        also: [label.en, label.fr],
      };
    });

/** One entry a key, in the order of the schema. */
export function keyEntries(language: Language): Entry[] {
  return [...scenarioKeys().values()].flat().map(([written, expected, standard, meaning]) => {
    const name = written.replaceAll('`', '');
    const told = (text: string) => (language === 'fr' ? expectedInFrench(text) : text).replaceAll('`', '');
    return {
      name,
      meaning: `${language === 'fr' ? frenchKey(name) : meaning}.`,
      facts: [
        [headings.expected[language], told(expected)],
        ...(standard === '' ? [] : [[headings.usual[language], told(standard)] as const]),
      ],
    };
  });
}

function frenchKey(path: string): string {
  const whole = frenchKeys[path];
  if (whole !== undefined) return whole;
  const [, below] = /^(?:postures\[\]|layDown)\.(.*)$/.exec(path) ?? [];
  // A change by date has the keys of its posture.
  const doctrine =
    below === undefined
      ? undefined
      : (frenchDoctrineKeys[below] ?? frenchDoctrineKeys[below.replace('schedule[].', '')]);
  if (doctrine !== undefined) return doctrine;
  const last = path.slice(path.lastIndexOf('.') + 1);
  if (below !== undefined && Object.hasOwn(doctrineMeanings, last))
    return doctrineMeanings[last as keyof typeof doctrineMeanings].fr;
  return frenchLastKeys[last] ?? '';
}

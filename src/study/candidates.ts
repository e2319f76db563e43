/** The doctrines that are tried for a posture when it is tuned: the one as written, and points of one Latin hypercube. */
import type { Candidate } from './plan.ts';
import { doctrineParameters, kindsOfPosture } from '../scenario/doctrine.ts';
import type { Doctrine, DoctrineParameter, DoctrineRange } from '../scenario/doctrine.ts';
import type { Posture } from '../scenario/schema.ts';
import { latinHypercube } from '../analysis/latinHypercube.ts';

const shareNames = ['static', 'patrol', 'tob', 'reserve'] as const;

/** Every parameter of a doctrine by its dotted name. */
export function doctrineValues(doctrine: Doctrine): Values {
  const { static: posts, patrol, tob, reserve } = doctrine.shares;
  const shares = { 'shares.static': posts, 'shares.patrol': patrol, 'shares.tob': tob, 'shares.reserve': reserve };
  const all = { ...doctrine, ...shares };
  return Object.fromEntries(doctrineParameters.map((name) => [name, all[name]])) as Values;
}

/**
 * The candidates of each posture, as many for each, at the same points of the unit cube.
 * @param seed integer from 0 to 2^53 - 1
 */
export function candidatesOf(postures: readonly Posture[], count: number, seed: number): Candidate[] {
  const cube = latinHypercube(count - 1, doctrineParameters.length, seed);
  return postures.flatMap((posture) => {
    const written = doctrineValues(posture);
    return [undefined, ...cube].map((point, index): Candidate => {
      const values = point === undefined ? written : valuesAt(posture, written, point);
      const changes = doctrineParameters.filter((name) => values[name] !== written[name]).length;
      const tried = { ...withValues(posture, values), id: `${posture.id}-candidate-${index + 1}` };
      return { posture: posture.id, number: index + 1, tried, changes };
    });
  });
}

/** The posture under another id and a name that says that it was tuned. */
export function tunedPosture(posture: Posture, tried: Posture): Posture {
  const { name } = posture;
  const tuned = { en: ' (tuned)', fr: ' (réglée)' } as const;
  const renamed =
    typeof name === 'string'
      ? `${name}${tuned.en}`
      : {
          ...(name.en === undefined ? {} : { en: name.en + tuned.en }),
          ...(name.fr === undefined ? {} : { fr: name.fr + tuned.fr }),
        };
  return { ...tried, id: tunedId(posture.id), name: renamed };
}

export function tunedId(posture: string): string {
  return `${posture}-tuned`;
}

type Values = Readonly<Record<DoctrineParameter, number>>;

function valuesAt({ kind }: Posture, written: Values, point: readonly number[]): Values {
  const values = { ...written };
  doctrineParameters.forEach((name, axis) => {
    const range = kindsOfPosture[kind].ranges[name];
    if (range !== undefined) values[name] = within(range, point[axis]);
  });
  return wholeShares(values);
}

/** Three digits are enough to say what was tried, and are the same everywhere. */
function within({ min, max, whole }: DoctrineRange, share: number): number {
  if (whole) return min + Math.min(max - min, Math.floor(share * (max - min + 1)));
  return Number((min + share * (max - min)).toPrecision(3));
}

/** Divides shares by their sum, in thousandths; the largest takes what rounding leaves. */
function wholeShares(values: Record<DoctrineParameter, number>): Values {
  const sum = shareNames.reduce((total, name) => total + values[`shares.${name}`], 0);
  const thousandths = shareNames.map((name) => Math.round((1000 * values[`shares.${name}`]) / sum));
  const left = 1000 - thousandths.reduce((total, count) => total + count, 0);
  thousandths[thousandths.indexOf(Math.max(...thousandths))] += left;
  shareNames.forEach((name, index) => (values[`shares.${name}`] = thousandths[index] / 1000));
  return values;
}

function withValues(posture: Posture, values: Values): Posture {
  const numbers = doctrineParameters.filter((name) => !name.startsWith('shares.'));
  return {
    ...posture,
    ...Object.fromEntries(numbers.map((name) => [name, values[name]])),
    shares: {
      static: values['shares.static'],
      patrol: values['shares.patrol'],
      tob: values['shares.tob'],
      reserve: values['shares.reserve'],
    },
  };
}

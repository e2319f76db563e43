/** Bennett 2008: how long an insurgency lasts by the accuracy and the effectiveness of counterattacks. */
import { mean } from '../../analysis/moments.ts';
import { insurgencyLength } from './bennettModel.ts';
import { remembered, seedsTo } from './engine.ts';
import type { DockingResult, DockingRow } from './row.ts';

const mostAttacks = 5000;

interface Sweep {
  /** Upwards. */
  readonly accuracies: readonly number[];
  readonly effectivenesses: readonly number[];
  /** Mean attacks by effectiveness and accuracy. */
  readonly lengths: readonly (readonly number[])[];
  readonly seeds: number;
}

const meanLength = (effectiveness: number, accuracy: number, seeds: number): number =>
  mean(seedsTo(seeds).map((seed) => insurgencyLength({ effectiveness, accuracy, mostAttacks }, seed)))!;

/** Levels from `first` to 1. */
const levels = (first: number, step: number): number[] =>
  Array.from(
    { length: Math.round((1 - first) / step) + 1 },
    (_, index) => Math.round((first + index * step) * 100) / 100,
  );

const sweep = remembered((full): Sweep => {
  const accuracies = full ? levels(0, 0.1) : levels(0, 0.25);
  const effectivenesses = full ? levels(0.1, 0.1) : [0.1, 0.4, 0.7, 1];
  const seeds = full ? 20 : 2;
  const lengths = effectivenesses.map((effectiveness) =>
    accuracies.map((accuracy) => meanLength(effectiveness, accuracy, seeds)),
  );
  return { accuracies, effectivenesses, lengths, seeds };
});

const spread = (means: readonly number[]): number => Math.max(...means) - Math.min(...means);

function judgeSensitivity({ full }: { readonly full: boolean }): DockingResult {
  const { accuracies, lengths, seeds } = sweep(full);
  const byAccuracy = spread(accuracies.map((_, column) => mean(lengths.map((row) => row[column]))!));
  const byEffectiveness = spread(lengths.map((row) => mean(row)!));
  const [usual, lessAccurate, lessEffective] = [
    meanLength(0.8, 0.8, seeds),
    meanLength(0.8, 0.5, seeds),
    meanLength(0.5, 0.8, seeds),
  ];
  return {
    figure: byAccuracy / byEffectiveness,
    verdict: 'not reproducible, reported',
    text:
      `over the whole sweep mean length spans ${byAccuracy.toFixed(0)} attacks by accuracy and ` +
      `${byEffectiveness.toFixed(0)} by effectiveness; from ${usual.toFixed(0)} at the defaults it rises to ` +
      `${lessAccurate.toFixed(0)} where accuracy falls by 0.3 and to ${lessEffective.toFixed(0)} where effectiveness does`,
  };
}

function judgeTippingPoint({ full }: { readonly full: boolean }): DockingResult {
  const accuracies = full ? levels(0, 0.1) : [0.3, 0.5, 0.7, 0.8, 1];
  const lengths = accuracies.map((accuracy) => meanLength(0.8, accuracy, full ? 40 : 4));
  const perfect = lengths[lengths.length - 1];
  const flat = accuracies.filter((_, index) => lengths.slice(index).every((length) => length <= 1.25 * perfect));
  const edge = Math.min(...flat);
  const below = accuracies.findLastIndex((accuracy) => accuracy <= edge - 0.2 + 1e-9);
  const rise = below < 0 ? 0 : lengths[below] / lengths[accuracies.indexOf(edge)];
  return {
    figure: edge,
    verdict: rise >= 2 ? 'within' : 'outside',
    text:
      `at effectiveness 0.8 mean length stays within a quarter of its ${perfect.toFixed(0)} attacks down to an accuracy ` +
      `of ${edge}, and 0.2 below that it is ${rise.toFixed(1)} times as long (` +
      `${accuracies.map((accuracy, index) => `${accuracy}: ${lengths[index].toFixed(0)}`).join(', ')})`,
  };
}

const model = 'Bennett 2008, early dynamics of insurgency (JASSS 11(4) 7)';
const reference =
  'grid, ranges, distributions, equations of fear and anger and the defaults 0.8: tables and equations of the paper (V); ' +
  'numbers of people, the order of a turn and who is affected: two public reimplementations (K)';
const note =
  'A model of its own on the streams of the engine, since soldiers who strike back at single civilians are not in the engine. 500 civilians and 100 ' +
  'soldiers stay in random cells of a grid of 50 by 50 with edges. Who is angrier than afraid and than the threshold ' +
  'attacks if a soldier is within three cells along each axis; one of them, drawn at random, attacks in a turn. The ' +
  'soldier always strikes back; only civilians who are hurt change. The removed are not replaced. A run ends where ' +
  'nobody is left who could attack, or after 5000 attacks.';

export const bennettRows: readonly DockingRow[] = [
  {
    id: 'bennett-accuracy-against-effectiveness',
    model,
    quantity: 'span of the mean length of an insurgency over accuracy, over its span over effectiveness',
    published: 'above 1 in words: accuracy is more important for the long-term defeat of an insurgency (abstract)',
    reference,
    tolerance: '-',
    reproducible: false,
    note:
      `${note} Varied: accuracy 0 to 1 and effectiveness 0.1 to 1. What the paper swept and how it measured importance is ` +
      'in no text that we could read. As effectiveness goes to 0 every insurgent attacks again and again and length ' +
      'grows like its inverse, so that the answer depends on where the sweep begins; around the defaults it is as published.',
    judge: judgeSensitivity,
  },
  {
    id: 'bennett-tipping-point',
    model,
    quantity: 'lowest accuracy at which length is still within a quarter of that at perfect accuracy',
    published: 'a critical accuracy below which length increases dramatically (abstract; no figure there)',
    reference,
    tolerance: 'mean length at least doubles within 0.2 below that accuracy, at effectiveness 0.8',
    reproducible: true,
    note: `${note} Varied: accuracy, at the default effectiveness.`,
    judge: judgeTippingPoint,
  },
];

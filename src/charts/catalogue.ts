/** All charts. A new one is a file with a function and a title, and a line here. */
import { chainEndings, title as chainEndingsTitle } from './chainEndings.ts';
import type { ChartInput, Localised, VegaLiteSpec } from './chart.ts';
import { harmMap, title as harmMapTitle } from './harmMap.ts';
import { outcomesByPosture, title as outcomesByPostureTitle } from './outcomesByPosture.ts';
import { pairedDifferences, title as pairedDifferencesTitle } from './pairedDifferences.ts';

export interface Chart {
  readonly name: string;
  readonly title: Localised;
  /** Pure: the same input gives the same spec. */
  readonly build: (input: ChartInput) => VegaLiteSpec;
}

export const charts: readonly Chart[] = [
  { name: 'outcomesByPosture', title: outcomesByPostureTitle, build: outcomesByPosture },
  { name: 'pairedDifferences', title: pairedDifferencesTitle, build: pairedDifferences },
  { name: 'chainEndings', title: chainEndingsTitle, build: chainEndings },
  { name: 'harmMap', title: harmMapTitle, build: harmMap },
];

/** All charts. A new one is a file with a function and a title, and a line here. */
import { arrivals, title as arrivalsTitle } from './arrivals.ts';
import { chainEndings, title as chainEndingsTitle } from './chainEndings.ts';
import type { ChartInput, Localised, VegaLiteSpec } from './chart.ts';
import { consumption, title as consumptionTitle } from './consumption.ts';
import { gains, title as gainsTitle } from './gains.ts';
import { harmAverted, title as harmAvertedTitle } from './harmAverted.ts';
import { harmMap, title as harmMapTitle } from './harmMap.ts';
import { luck, title as luckTitle } from './luck.ts';
import { outcomesByPosture, title as outcomesByPostureTitle } from './outcomesByPosture.ts';
import { pairedDifferences, title as pairedDifferencesTitle } from './pairedDifferences.ts';
import { presenceMap, title as presenceMapTitle } from './presenceMap.ts';
import { reachMap, title as reachMapTitle } from './reachMap.ts';
import { scorecard, title as scorecardTitle } from './scorecard.ts';
import { timeSeries, title as timeSeriesTitle } from './timeSeries.ts';
import { tradeOff, title as tradeOffTitle } from './tradeOff.ts';

export interface Chart {
  readonly name: string;
  readonly title: Localised;
  /** Pure: the same input gives the same spec. */
  readonly build: (input: ChartInput) => VegaLiteSpec;
}

export const charts: readonly Chart[] = [
  { name: 'outcomesByPosture', title: outcomesByPostureTitle, build: outcomesByPosture },
  { name: 'pairedDifferences', title: pairedDifferencesTitle, build: pairedDifferences },
  { name: 'luck', title: luckTitle, build: luck },
  { name: 'tradeOff', title: tradeOffTitle, build: tradeOff },
  { name: 'timeSeries', title: timeSeriesTitle, build: timeSeries },
  { name: 'chainEndings', title: chainEndingsTitle, build: chainEndings },
  { name: 'arrivals', title: arrivalsTitle, build: arrivals },
  { name: 'harmMap', title: harmMapTitle, build: harmMap },
  { name: 'harmAverted', title: harmAvertedTitle, build: harmAverted },
  { name: 'gains', title: gainsTitle, build: gains },
  { name: 'presenceMap', title: presenceMapTitle, build: presenceMap },
  { name: 'reachMap', title: reachMapTitle, build: reachMap },
  { name: 'consumption', title: consumptionTitle, build: consumption },
  { name: 'scorecard', title: scorecardTitle, build: scorecard },
];

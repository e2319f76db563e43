/** From a result directory to what charts are made of. */
import type { ChartInput, ChartMap } from '../charts/chart.ts';
import { inLanguage, type Language } from '../report/language.ts';
import { postureName } from '../report/names.ts';
import type { Cell, Scenario } from '../scenario/schema.ts';
import { scorecard } from '../scenario/scorecard.ts';
import { waterCells } from '../scenario/terrain.ts';
import { placeOutcomes } from '../study/engine.ts';
import type { Results } from '../study/results.ts';
import { transientDays } from '../study/stretches.ts';
import { arrivalCurves, bandsOf, chainCounts, singleRepeats } from './chartAggregates.ts';

/** Rows of runs that were switched to; those burnt in on their own have tables in the report. */
const switching = <Row extends { readonly start: string }>(rows: readonly Row[]): Row[] =>
  rows.filter((row) => row.start === 'switching');

/** Everything that charts show, in light colours; `{ ...input, theme: 'dark' }` is the same in dark ones. */
export function chartInput(results: Results, lang: Language): ChartInput {
  const { scenario, manifest, outcomes, incidents, timeseries } = results;
  const runs = switching(results.runs);
  return {
    scenarioName: inLanguage(scenario.name, lang),
    modelVersion: manifest.modelVersion,
    date: (manifest.ended ?? manifest.started).slice(0, 10),
    lang,
    theme: 'light',
    outcomes,
    placeOutcomes: placeOutcomes(),
    primary: scenario.primary,
    postures: manifest.postures,
    names: Object.fromEntries(manifest.postures.map((id) => [id, postureName({ scenario }, id, lang)])),
    summary: switching(results.summary),
    differences: switching(results.differences),
    places: placedRows(results, lang),
    groups: groupRows(results, lang),
    chains: chainCounts({ runs, incidents }),
    arrivals: arrivalCurves({ runs, incidents }),
    bands: bandsOf({ manifest, scenario, runs, timeseries }),
    transientDays,
    repeats: singleRepeats({ runs, scenario }),
    sharedLuck: manifest.seeding === 'common',
    consumption: switching(results.consumption),
    scorecard: benchmarkRows(results, lang),
    map: mapOf(scenario),
  };
}

function placedRows({ scenario, places }: Results, lang: Language): ChartInput['places'] {
  const byId = new Map(scenario.places.map((place) => [place.id, place]));
  return switching(places).flatMap((row) => {
    const place = byId.get(row.place);
    return place ? [{ ...row, x: place.at[0], y: place.at[1], name: inLanguage(place.name, lang) }] : [];
  });
}

function groupRows({ scenario, groups }: Results, lang: Language): ChartInput['groups'] {
  const names = new Map(scenario.people.groups.map((group) => [group.id, inLanguage(group.name, lang)]));
  return switching(groups).map((row) => ({ ...row, name: names.get(row.group) ?? row.group }));
}

function benchmarkRows({ scorecard: values }: Results, lang: Language): ChartInput['scorecard'] {
  const titles = new Map(scorecard.map(({ id, title }) => [id, title[lang]]));
  return switching(values).map((row) => ({ ...row, title: titles.get(row.benchmark) ?? row.benchmark }));
}

function mapOf(scenario: Scenario): ChartMap {
  const { width, height, cellKm } = scenario.map;
  const at = new Map(scenario.places.map((place) => [place.id, place.at]));
  const water: Cell[] = [];
  waterCells(scenario.map).forEach((wet, index) => {
    if (wet) water.push([index % width, Math.floor(index / width)]);
  });
  const roads = scenario.roads.map(({ between: [from, to], via }) =>
    [at.get(from), ...via, at.get(to)].filter((cell) => cell !== undefined),
  );
  return { width, height, cellKm, water, roads };
}

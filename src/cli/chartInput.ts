/** From a result directory to what charts are made of. */
import type { ChainCount, ChartInput, ChartMap, ThemeName } from '../charts/chart.ts';
import { inLanguage, type Language } from '../report/language.ts';
import type { Cell, Scenario } from '../scenario/schema.ts';
import { waterCells } from '../scenario/terrain.ts';
import type { Results } from '../study/results.ts';
import { forked } from './reportInput.ts';

export function chartInput(results: Results, lang: Language, theme: ThemeName): ChartInput {
  const { scenario, manifest, outcomes } = results;
  const placeById = new Map(scenario.places.map((place) => [place.id, place]));
  return {
    scenarioName: inLanguage(scenario.name, lang),
    modelVersion: manifest.modelVersion,
    date: (manifest.ended ?? manifest.started).slice(0, 10),
    lang,
    theme,
    outcomes,
    primary: scenario.primary,
    postures: manifest.postures,
    summary: forked(results.summary),
    differences: forked(results.differences),
    places: forked(results.places).flatMap((row) => {
      const place = placeById.get(row.place);
      return place ? [{ ...row, x: place.at[0], y: place.at[1], name: inLanguage(place.name, lang) }] : [];
    }),
    chains: chainCounts(results),
    map: mapOf(scenario),
  };
}

/** Attacks on people, by how the response to them ended. */
function chainCounts({ runs, incidents }: Results): ChainCount[] {
  const postureOf = new Map(forked(runs).map((run) => [run.run_id, run.posture]));
  const counts = new Map<string, { posture: string; outcome: string; reason: string; count: number }>();
  for (const { run_id, kind, outcome, reason } of incidents) {
    if (!attackKinds.includes(kind)) continue;
    const posture = postureOf.get(run_id);
    if (posture === undefined) continue;
    const key = `${posture} ${outcome} ${reason}`;
    const entry = counts.get(key) ?? { posture, outcome, reason, count: 0 };
    entry.count++;
    counts.set(key, entry);
  }
  return [...counts.values()];
}

/** Kinds of incident that people suffer and to which a unit can respond. */
const attackKinds: readonly string[] = ['raid', 'abuse', 'communalAttack'];

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

/** From the runs of one design point to rows of places and groups: where, and to whom, harm was done and averted. Pure. */
import { placeOutcomes } from './engine.ts';
import { noMission } from '../sim/arms.ts';
import type { Plan } from './plan.ts';
import { avertedBy, sortedPostures, valuesOf } from './pointRuns.ts';
import type { PointRuns } from './pointRuns.ts';
import type { StoredRun } from './storedRun.ts';
import { mean, present } from '../analysis/moments.ts';
import { naiveAverted } from '../analysis/naive.ts';
import type { GroupRow, PlaceRow } from '../analysis/tables.ts';

/** Outcomes for which an observer without the twin would compare places. */
const deaths: readonly string[] = ['civiliansKilled', 'expectedCiviliansKilled'];
const presence = 'armedPresenceShare';

/** One row a posture, place and outcome: the mean, what was averted against no mission, and what would seem so. */
export function placeRows(plan: Plan, runs: PointRuns): PlaceRow[] {
  const { point_id, start, byPosture } = runs;
  const { places } = plan.scenario;
  const outcomes = namesOf(byPosture, (run) => run.places);
  const harms = new Map(placeOutcomes().map(({ name, accumulates }) => [name, accumulates]));
  return sortedPostures(byPosture).flatMap((posture) => {
    const naive = new Map(deaths.map((outcome) => [outcome, naiveAt(plan, runs, posture, outcome)]));
    return places.flatMap(({ id, population }, place) =>
      outcomes.map((outcome): PlaceRow => {
        const of = (run: StoredRun) => run.places[outcome]?.[place];
        // Presence and reach are not harm, of which less could be averted.
        const averted = harms.get(outcome) === false ? undefined : avertedBy(plan, runs, posture, of);
        return {
          point_id,
          posture,
          start,
          place: id,
          people: population,
          outcome,
          mean: meanOf(runs, posture, of),
          averted: averted?.mean ?? null,
          lo95: averted?.lo95 ?? null,
          hi95: averted?.hi95 ?? null,
          naive: naive.get(outcome)?.[place] ?? null,
        };
      }),
    );
  });
}

/** One row a posture, identity group and outcome. @param people persons of each group, in the scenario's order */
export function groupRows(plan: Plan, runs: PointRuns, people: readonly number[]): GroupRow[] {
  const { point_id, start, byPosture } = runs;
  const outcomes = namesOf(byPosture, (run) => run.groups);
  return sortedPostures(byPosture).flatMap((posture) =>
    plan.scenario.people.groups.flatMap(({ id }, group) =>
      outcomes.map((outcome): GroupRow => {
        const of = (run: StoredRun) => run.groups[outcome]?.[group];
        const averted = avertedBy(plan, runs, posture, of);
        return {
          point_id,
          posture,
          start,
          group: id,
          people: people[group],
          outcome,
          mean: meanOf(runs, posture, of),
          averted: averted?.mean ?? null,
          lo95: averted?.lo95 ?? null,
          hi95: averted?.hi95 ?? null,
        };
      }),
    ),
  );
}

function naiveAt(plan: Plan, runs: PointRuns, posture: string, outcome: string): readonly (number | null)[] {
  if (posture === noMission) return [];
  const at = (name: string, place: number) => meanOf(runs, posture, (run) => run.places[name]?.[place]);
  return naiveAverted(
    plan.scenario.places.map(({ population }, place) => ({
      people: population,
      harm: at(outcome, place),
      presence: at(presence, place),
    })),
  );
}

function meanOf(runs: PointRuns, posture: string, of: (run: StoredRun) => number | null | undefined): number | null {
  return mean(present(valuesOf(runs, posture, of)));
}

function namesOf(byPosture: PointRuns['byPosture'], of: (run: StoredRun) => object): string[] {
  const names = new Set<string>();
  for (const runs of byPosture.values())
    for (const run of runs) if (run !== null) for (const name of Object.keys(of(run))) names.add(name);
  return [...names];
}

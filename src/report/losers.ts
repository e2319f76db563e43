/** Places that are less safe under one posture than under another arm. */
import type { GroupRow, PlaceRow } from '../analysis/tables.ts';
import { noMission } from './standing.ts';

/** By how much more people are killed in a place, in persons on average. */
export interface Loss {
  readonly place: string;
  readonly more: number;
}

/** By how much more people of a group are killed, in persons on average. */
export interface GroupLoss {
  readonly group: string;
  readonly more: number;
}

/** Deaths by which a place is judged; expected deaths carry less noise. */
const deaths = ['expectedCiviliansKilled', 'civiliansKilled'];

/** Smallest difference of averages that is named: below it a place would be called a loser by rounding. */
const leastNamed = 0.05;

function rowsOfDeaths(places: readonly PlaceRow[]): PlaceRow[] {
  const outcome = deaths.find((name) => places.some((row) => row.outcome === name));
  return places.filter((row) => row.outcome === outcome);
}

const byLoss = (a: Loss, b: Loss) => b.more - a.more || (a.place < b.place ? -1 : 1);

/** Places where more are killed under `posture` than with no mission, by the paired interval. Worst first. */
export function losesAgainstNoMission(places: readonly PlaceRow[], posture: string): Loss[] {
  return rowsOfDeaths(places)
    .flatMap((row) =>
      row.posture === posture && row.averted !== null && row.hi95 !== null && row.hi95 < 0
        ? [{ place: row.place, more: -row.averted }]
        : [],
    )
    .sort(byLoss);
}

/** Groups of which more are killed under `posture` than with no mission, by the paired interval. Worst first. */
export function groupsLosing(groups: readonly GroupRow[], posture: string): GroupLoss[] {
  const outcome = deaths.find((name) => groups.some((row) => row.outcome === name));
  return groups
    .flatMap((row) =>
      row.outcome === outcome && row.posture === posture && row.averted !== null && row.hi95 !== null && row.hi95 < 0
        ? [{ group: row.group, more: -row.averted }]
        : [],
    )
    .sort((a, b) => b.more - a.more || (a.group < b.group ? -1 : 1));
}

/** Places where more are killed on average under `posture` than under another posture. Worst first. */
export function losesOnAverage(places: readonly PlaceRow[], posture: string, other: string): Loss[] {
  const rows = rowsOfDeaths(places);
  const means = new Map(rows.filter((row) => row.posture === other).map((row) => [row.place, row.mean]));
  return rows
    .flatMap((row) => {
      const mean = means.get(row.place) ?? null;
      if (row.posture !== posture || row.mean === null || mean === null) return [];
      return row.mean - mean >= leastNamed ? [{ place: row.place, more: row.mean - mean }] : [];
    })
    .sort(byLoss);
}

/** Whether deaths by place were recorded at all. */
export function knowsPlaces(places: readonly PlaceRow[]): boolean {
  return rowsOfDeaths(places).some((row) => row.posture !== noMission);
}

/** How many places had deaths to be judged by, in any arm. */
export function placesWithDeaths(places: readonly PlaceRow[]): number {
  return new Set(rowsOfDeaths(places).flatMap(({ place, mean }) => (mean ? [place] : []))).size;
}

/** Whether deaths by place have intervals: one repeat gives none. */
export function knowsLuck(places: readonly PlaceRow[]): boolean {
  return rowsOfDeaths(places).some(({ posture, hi95 }) => posture !== noMission && hi95 !== null);
}

import { exchangeForMore, insertBest, shorten, tourHours, type TourProblem } from './tourMoves.ts';

/** What patrols have to plan with. Node ids are the caller's; `hours` may be Infinity and need not be symmetric. */
export interface TourRequest {
  readonly depot: number;
  readonly stops: readonly number[];
  /** What a visit is worth, by position in `stops`; a stop of prize 0 or less is never visited. */
  readonly prize: Float64Array;
  readonly hours: (from: number, to: number) => number;
  readonly dwellHours: number;
  /** Longest tour from leaving the depot to being back, dwelling included. */
  readonly maxHours: number;
  readonly tours: number;
}

/**
 * Patrol tours as vehicle routing with prizes (team orienteering, Chao, Golden and Wasil 1996), the one patrol method
 * of every posture: at most `tours` ordered lists of stops, empty ones left out, each leaving the depot and back
 * within `maxHours`, each stop in at most one of them.
 *
 * Two plans are made, by insertion of the stop with most prize per added hour and by always going to the nearest
 * stop; both are improved by reversals, exchanges and further insertion, and the plan with the greater prize is
 * taken, the shorter one of equals. Deterministic; ties fall to the earlier stop.
 */
export function patrolTours(request: TourRequest): number[][] {
  const problem = measure(request);
  const inserted = improve(problem, emptyTours(request.tours));
  const nearest = improve(problem, nearestFirst(problem, request.tours));
  const better = isBetter(problem, nearest, inserted) ? nearest : inserted;
  return better.filter((tour) => tour.length > 0).map((tour) => tour.map((position) => request.stops[position - 1]));
}

function emptyTours(count: number): number[][] {
  return Array.from({ length: count }, () => []);
}

function measure(request: TourRequest): TourProblem {
  const nodes = [request.depot, ...request.stops];
  const size = nodes.length;
  const travel = new Float64Array(size * size);
  for (let from = 0; from < size; from++) {
    for (let to = 0; to < size; to++) {
      travel[from * size + to] = from === to ? 0 : request.hours(nodes[from], nodes[to]);
    }
  }
  const { prize, dwellHours } = request;
  // Even with no limit, a way that takes for ever is too long.
  const maxHours = Math.min(request.maxHours, Number.MAX_VALUE);
  return { size, travel, prize, dwellHours, maxHours };
}

function tourPrize(problem: TourProblem, tours: readonly (readonly number[])[]): number {
  let prize = 0;
  for (const tour of tours) for (const stop of tour) prize += problem.prize[stop - 1];
  return prize;
}

function isBetter(problem: TourProblem, tours: number[][], than: number[][]): boolean {
  const gain = tourPrize(problem, tours) - tourPrize(problem, than);
  if (gain !== 0) return gain > 0;
  const total = (plan: number[][]) => plan.reduce((sum, tour) => sum + tourHours(problem, tour), 0);
  return total(tours) < total(than);
}

/** Each tour in turn goes to the nearest stop left from which it can still be back in time. */
function nearestFirst(problem: TourProblem, count: number): number[][] {
  const { size, travel } = problem;
  const visited = new Uint8Array(size);
  const tours = emptyTours(count);
  for (const tour of tours) {
    let at = 0;
    let spent = 0;
    for (let next = nearestFrom(problem, visited, at, spent); next > 0;) {
      spent += travel[at * size + next] + problem.dwellHours;
      visited[next] = 1;
      tour.push(next);
      at = next;
      next = nearestFrom(problem, visited, at, spent);
    }
  }
  return tours;
}

function nearestFrom(problem: TourProblem, visited: Uint8Array, at: number, spent: number): number {
  const { size, travel, prize, dwellHours, maxHours } = problem;
  let nearest = 0;
  for (let stop = 1; stop < size; stop++) {
    if (visited[stop] || !(prize[stop - 1] > 0)) continue;
    const back = spent + travel[at * size + stop] + dwellHours + travel[stop * size];
    if (back > maxHours) continue;
    if (nearest === 0 || travel[at * size + stop] < travel[at * size + nearest]) nearest = stop;
  }
  return nearest;
}

/** Shortens, then inserts or exchanges one stop, until nothing helps; every round but the last raises the prize. */
function improve(problem: TourProblem, tours: number[][]): number[][] {
  for (let improving = true; improving;) {
    for (const tour of tours) shorten(problem, tour);
    improving = insertBest(problem, tours) || exchangeForMore(problem, tours);
  }
  return tours;
}

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

/** Travel hours between positions: 0 is the depot, 1 + i is stop i; a tour lists the positions it visits. */
interface Problem {
  readonly size: number;
  readonly travel: Float64Array;
  readonly prize: Float64Array;
  readonly dwellHours: number;
  readonly maxHours: number;
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

function measure(request: TourRequest): Problem {
  const nodes = [request.depot, ...request.stops];
  const size = nodes.length;
  const travel = new Float64Array(size * size);
  for (let from = 0; from < size; from++) {
    for (let to = 0; to < size; to++) {
      travel[from * size + to] = from === to ? 0 : request.hours(nodes[from], nodes[to]);
    }
  }
  const { prize, dwellHours, maxHours } = request;
  return { size, travel, prize, dwellHours, maxHours };
}

function tourHours(problem: Problem, tour: readonly number[]): number {
  let hours = tour.length * problem.dwellHours;
  let at = 0;
  for (const stop of tour) {
    hours += problem.travel[at * problem.size + stop];
    at = stop;
  }
  return hours + problem.travel[at * problem.size];
}

function tourPrize(problem: Problem, tours: readonly (readonly number[])[]): number {
  let prize = 0;
  for (const tour of tours) for (const stop of tour) prize += problem.prize[stop - 1];
  return prize;
}

function isBetter(problem: Problem, tours: number[][], than: number[][]): boolean {
  const gain = tourPrize(problem, tours) - tourPrize(problem, than);
  if (gain !== 0) return gain > 0;
  const total = (plan: number[][]) => plan.reduce((sum, tour) => sum + tourHours(problem, tour), 0);
  return total(tours) < total(than);
}

/** Each tour in turn goes to the nearest stop left from which it can still be back in time. */
function nearestFirst(problem: Problem, count: number): number[][] {
  const { size, travel } = problem;
  const visited = new Uint8Array(size);
  const tours = emptyTours(count);
  for (const tour of tours) {
    for (let at = 0, spent = 0; ;) {
      let nearest = 0;
      for (let stop = 1; stop < size; stop++) {
        if (visited[stop] || !(problem.prize[stop - 1] > 0)) continue;
        const there = spent + travel[at * size + stop] + problem.dwellHours;
        if (there + travel[stop * size] > problem.maxHours) continue;
        if (nearest === 0 || travel[at * size + stop] < travel[at * size + nearest]) nearest = stop;
      }
      if (nearest === 0) break;
      spent += travel[at * size + nearest] + problem.dwellHours;
      visited[nearest] = 1;
      tour.push(nearest);
      at = nearest;
    }
  }
  return tours;
}

/** Shortens, then inserts or exchanges one stop, until nothing helps; every round but the last raises the prize. */
function improve(problem: Problem, tours: number[][]): number[][] {
  for (let improving = true; improving;) {
    for (const tour of tours) shorten(problem, tour);
    improving = insertBest(problem, tours) || exchangeForMore(problem, tours);
  }
  return tours;
}

/** Inserts the unvisited stop of most prize per added hour at its best place; false when none fits. */
function insertBest(problem: Problem, tours: number[][]): boolean {
  const { size, travel, prize, dwellHours, maxHours } = problem;
  const visited = visitedBy(problem, tours);
  let bestTour = -1;
  let bestStop = 0;
  let bestPlace = 0;
  let bestRatio = 0;
  for (let index = 0; index < tours.length; index++) {
    const tour = tours[index];
    const left = maxHours - tourHours(problem, tour);
    for (let place = 0; place <= tour.length; place++) {
      const before = place === 0 ? 0 : tour[place - 1];
      const after = place === tour.length ? 0 : tour[place];
      for (let stop = 1; stop < size; stop++) {
        if (visited[stop]) continue;
        const added =
          travel[before * size + stop] + travel[stop * size + after] - travel[before * size + after] + dwellHours;
        if (added > left) continue;
        const ratio = prize[stop - 1] / Math.max(added, 1e-9);
        if (ratio > bestRatio || (ratio === bestRatio && stop < bestStop)) {
          const candidate = tour.toSpliced(place, 0, stop);
          if (tourHours(problem, candidate) > maxHours) continue;
          bestTour = index;
          bestStop = stop;
          bestPlace = place;
          bestRatio = ratio;
        }
      }
    }
  }
  if (bestTour < 0) return false;
  tours[bestTour].splice(bestPlace, 0, bestStop);
  return true;
}

function visitedBy(problem: Problem, tours: readonly (readonly number[])[]): Uint8Array {
  const visited = new Uint8Array(problem.size);
  for (const tour of tours) for (const stop of tour) visited[stop] = 1;
  return visited;
}

/** 2-opt: reverses stretches of a tour as long as that saves time. */
function shorten(problem: Problem, tour: number[]): void {
  let hours = tourHours(problem, tour);
  for (let saved = true; saved;) {
    saved = false;
    for (let from = 0; from < tour.length - 1; from++) {
      for (let to = from + 1; to < tour.length; to++) {
        reverse(tour, from, to);
        const reversed = tourHours(problem, tour);
        // A saving within rounding is none, or the loop might never end.
        if (reversed < hours - 1e-9) {
          hours = reversed;
          saved = true;
        } else {
          reverse(tour, from, to);
        }
      }
    }
  }
}

function reverse(tour: number[], from: number, to: number): void {
  for (let low = from, high = to; low < high; low++, high--) {
    const kept = tour[low];
    tour[low] = tour[high];
    tour[high] = kept;
  }
}

/** Gives one visited stop's place in a tour to an unvisited stop of more prize that fits; the first that gains most. */
function exchangeForMore(problem: Problem, tours: number[][]): boolean {
  const visited = visitedBy(problem, tours);
  let best: { tour: number; stops: number[]; gain: number } | null = null;
  for (let index = 0; index < tours.length; index++) {
    for (let place = 0; place < tours[index].length; place++) {
      for (let stop = 1; stop < problem.size; stop++) {
        const gain = problem.prize[stop - 1] - problem.prize[tours[index][place] - 1];
        if (visited[stop] || !(gain > 0) || (best !== null && gain <= best.gain)) continue;
        const stops = tours[index].with(place, stop);
        shorten(problem, stops);
        if (tourHours(problem, stops) <= problem.maxHours) best = { tour: index, stops, gain };
      }
    }
  }
  if (best === null) return false;
  tours[best.tour] = best.stops;
  return true;
}

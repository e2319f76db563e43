/** Travel hours between positions: 0 is the depot, 1 + i is stop i; a tour lists the positions it visits. */
export interface TourProblem {
  readonly size: number;
  readonly travel: Float64Array;
  readonly prize: Float64Array;
  readonly dwellHours: number;
  readonly maxHours: number;
}

/** Hours of a tour from the depot and back, dwelling included. */
export function tourHours(problem: TourProblem, tour: readonly number[]): number {
  let hours = tour.length * problem.dwellHours;
  let at = 0;
  for (const stop of tour) {
    hours += problem.travel[at * problem.size + stop];
    at = stop;
  }
  return hours + problem.travel[at * problem.size];
}

/** Inserts the unvisited stop of most prize per added hour at its best place; false when none fits. */
export function insertBest(problem: TourProblem, tours: number[][]): boolean {
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

function visitedBy(problem: TourProblem, tours: readonly (readonly number[])[]): Uint8Array {
  const visited = new Uint8Array(problem.size);
  for (const tour of tours) for (const stop of tour) visited[stop] = 1;
  return visited;
}

/** 2-opt: reverses stretches of a tour as long as that saves time. */
export function shorten(problem: TourProblem, tour: number[]): void {
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
export function exchangeForMore(problem: TourProblem, tours: number[][]): boolean {
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

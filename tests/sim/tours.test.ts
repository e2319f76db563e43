import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { patrolTours, type TourRequest } from '../../src/sim/tours.ts';

interface Plan extends TourRequest {
  readonly places: readonly (readonly [number, number])[];
}

const plans = (maxStops: number): fc.Arbitrary<Plan> =>
  fc
    .record({
      places: fc.array(fc.tuple(fc.nat({ max: 20 }), fc.nat({ max: 20 })), { minLength: 1, maxLength: maxStops + 1 }),
      prizes: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: maxStops, maxLength: maxStops }),
      cutOff: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: maxStops, maxLength: maxStops }),
      dwellHours: fc.constantFrom(0, 0.5, 2),
      maxHours: fc.oneof(
        { weight: 9, arbitrary: fc.integer({ min: 0, max: 60 }) },
        { weight: 1, arbitrary: fc.constant(Infinity) },
      ),
      tours: fc.integer({ min: 0, max: 3 }),
    })
    .map(({ places, prizes, cutOff, ...rest }) => ({
      ...rest,
      places,
      // Node ids unlike positions, so that mixing them up shows.
      depot: 100,
      stops: places.slice(1).map((_, index) => 101 + index),
      prize: Float64Array.from(prizes.slice(0, places.length - 1)),
      hours: (from: number, to: number) => {
        if ([from, to].some((node) => node > 100 && cutOff[node - 101] === 0)) return Infinity;
        const [a, b] = [places[from - 100], places[to - 100]];
        return Math.sqrt((a[0] - b[0]) * (a[0] - b[0]) + (a[1] - b[1]) * (a[1] - b[1]));
      },
    }));

function hoursOf(request: TourRequest, tour: readonly number[]): number {
  let at = request.depot;
  let hours = 0;
  for (const stop of tour) {
    hours += request.hours(at, stop) + request.dwellHours;
    at = stop;
  }
  return hours + request.hours(at, request.depot);
}

function isInTime(request: TourRequest, tour: readonly number[]): boolean {
  const hours = hoursOf(request, tour);
  return hours < Infinity && hours <= request.maxHours;
}

const prizeOf = (request: TourRequest, tours: readonly (readonly number[])[]) =>
  tours.flat().reduce((sum, stop) => sum + request.prize[request.stops.indexOf(stop)], 0);

/** The nearest stop left that still lets the patrol come back in time, tour after tour. */
function nearestNeighbour(request: TourRequest): number[][] {
  const left = new Set(request.stops.filter((_, position) => request.prize[position] > 0));
  return Array.from({ length: request.tours }, () => {
    const tour: number[] = [];
    for (;;) {
      const at = tour.at(-1) ?? request.depot;
      const fitting = [...left].filter((stop) => isInTime(request, [...tour, stop]));
      if (fitting.length === 0) return tour;
      const nearest = fitting.reduce((a, b) => (request.hours(at, b) < request.hours(at, a) ? b : a));
      tour.push(nearest);
      left.delete(nearest);
    }
  });
}

/** The greatest prize of any set of tours: every subset in every order, tour after tour. */
function bestPrize(request: TourRequest, left = [...request.stops], tours = request.tours): number {
  if (tours === 0) return 0;
  let best = 0;
  const extend = (tour: number[], rest: number[]): void => {
    best = Math.max(best, prizeOf(request, [tour]) + bestPrize(request, rest, tours - 1));
    for (const stop of rest) {
      const longer = [...tour, stop];
      // Straight-line hours: what does not fit by now never will.
      if (isInTime(request, longer)) {
        extend(
          longer,
          rest.filter((other) => other !== stop),
        );
      }
    }
  };
  extend([], left);
  return best;
}

describe('patrol tours', () => {
  test('keep within their hours, visit no stop twice and none that is cut off or worth nothing', () => {
    fc.assert(
      fc.property(plans(14), (request) => {
        const tours = patrolTours(request);
        expect(tours.length).toBeLessThanOrEqual(request.tours);
        for (const tour of tours) {
          expect(tour.length).toBeGreaterThan(0);
          expect(hoursOf(request, tour)).toBeLessThanOrEqual(request.maxHours + 1e-9);
        }
        const visited = tours.flat();
        expect(new Set(visited).size).toBe(visited.length);
        for (const stop of visited) {
          expect(request.stops).toContain(stop);
          expect(request.hours(request.depot, stop)).toBeLessThan(Infinity);
          expect(request.prize[request.stops.indexOf(stop)]).toBeGreaterThan(0);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('collect no less than always going to the nearest stop', () => {
    fc.assert(
      fc.property(plans(14), (request) => {
        const ours = prizeOf(request, patrolTours(request));
        expect(ours).toBeGreaterThanOrEqual(prizeOf(request, nearestNeighbour(request)));
      }),
      { numRuns: 200 },
    );
  });

  test('collect nearly all that could be collected on small cases', () => {
    // Only cases with something to decide: not everything can be collected, and something can.
    const sample = fc.sample(plans(6), { numRuns: 1500, seed: 3 }).filter((request) => {
      const best = bestPrize(request);
      return best > 0 && best < prizeOf(request, [request.stops]);
    });
    expect(sample.length).toBeGreaterThan(200);
    let collected = 0;
    let possible = 0;
    let exact = 0;
    for (const request of sample) {
      const [ours, best] = [prizeOf(request, patrolTours(request)), bestPrize(request)];
      expect(ours).toBeLessThanOrEqual(best);
      collected += ours;
      possible += best;
      if (ours === best) exact += 1;
    }
    expect(collected / possible).toBeGreaterThan(0.99);
    expect(exact / sample.length).toBeGreaterThan(0.95);
  });

  test('cannot be shortened by reversing a stretch', () => {
    fc.assert(
      fc.property(plans(14), (request) => {
        for (const tour of patrolTours(request)) {
          for (let from = 0; from < tour.length; from++) {
            for (let to = from + 2; to <= tour.length; to++) {
              const turned = tour.toSpliced(from, to - from, ...tour.slice(from, to).toReversed());
              expect(hoursOf(request, turned)).toBeGreaterThan(hoursOf(request, tour) - 1e-6);
            }
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  test('pass by near and poor stops for a far and rich one', () => {
    const at = [0, 1, 2, 3, -10];
    const tours = patrolTours({
      depot: 0,
      stops: [1, 2, 3, 4],
      prize: Float64Array.of(1, 1, 1, 100),
      hours: (from, to) => Math.abs(at[from] - at[to]),
      dwellHours: 0,
      maxHours: 20,
      tours: 1,
    });
    expect(tours).toEqual([[4]]);
  });

  test('go to a cluster of poor stops rather than to one that is richer than each of them', () => {
    // By prize per added hour stop 1 would come first, and then nothing else would fit.
    const at = [0, -10, 9, 9.25, 9.5];
    const tours = patrolTours({
      depot: 0,
      stops: [1, 2, 3, 4],
      prize: Float64Array.of(4, 2, 2, 2),
      hours: (from, to) => Math.abs(at[from] - at[to]),
      dwellHours: 0,
      maxHours: 20,
      tours: 1,
    });
    expect(tours).toEqual([[2, 3, 4]]);
  });

  test('are the same plan again for the same request, and earlier stops win ties', () => {
    const request: TourRequest = {
      depot: 9,
      stops: [4, 5, 6],
      prize: Float64Array.of(1, 1, 1),
      hours: () => 1,
      dwellHours: 1,
      maxHours: 3,
      tours: 2,
    };
    expect(patrolTours(request)).toEqual([[4], [5]]);
    expect(patrolTours(request)).toEqual(patrolTours(request));
  });

  test('give way to a richer stop that fits in the place of a poorer one', () => {
    // Along a line: the near stop is best per hour, and only one can be reached in time.
    const at = [0, 1, -4];
    const tours = patrolTours({
      depot: 0,
      stops: [1, 2],
      prize: Float64Array.of(5, 8),
      hours: (from, to) => Math.abs(at[from] - at[to]),
      dwellHours: 0,
      maxHours: 9,
      tours: 1,
    });
    expect(tours).toEqual([[2]]);
  });

  test('leave out what is cut off even when time is unlimited', () => {
    const tours = patrolTours({
      depot: 0,
      stops: [1, 2],
      prize: Float64Array.of(1, 1),
      // One can go to stop 2 but not come back.
      hours: (from, to) => (from === 2 && to !== 2 ? Infinity : 1),
      dwellHours: 0,
      maxHours: Infinity,
      tours: 1,
    });
    expect(tours).toEqual([[1]]);
  });
});

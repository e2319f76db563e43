/** Patrol tours: stops, dwell and rhythm for every detachment that patrols, by the same routing for every posture. */
import type { Doctrine } from '../../scenario/doctrine.ts';
import { hoursPerWeek } from '../calendar.ts';
import { roleCode } from '../codes.ts';
import { never } from '../columns.ts';
import { fieldTo, onFoot, straightKm, type Mode } from '../ground.ts';
import { vehicleMode } from '../itinerary.ts';
import { uniform, type Random } from '../random.ts';
import type { Setting } from '../setting.ts';
import { stream } from '../streams.ts';
import { patrolTours } from '../tours.ts';
import { longestTourHours, stopsPerTour, tourAreas, type TourArea } from '../tourLength.ts';
import type { World } from '../world.ts';
import { clearancePrize } from './clearance.ts';
import { joinTours } from './cordons.ts';

/** Departures repeat in a step that divides the week, so that a fully regular patrol comes at the same hour each week. */
const rhythms = [24, 28, 42, 56, 84, hoursPerWeek];

interface TourKind extends TourArea {
  readonly prize: Float64Array;
}

/** Plans the tours of all bases: patrols, community visits of police teams, and route clearance. */
export function planTours(
  world: World,
  setting: Setting,
  doctrine: Doctrine,
  weights: Float64Array,
  random: Random,
): void {
  const kinds = tourAreas(setting, doctrine).map((area): TourKind => ({
    ...area,
    prize: area.role === 'clearance' ? clearancePrize(world, setting) : weights,
  }));
  for (let base = 0; base < world.baseCell.length; base++) {
    if (world.baseCell[base] < 0) continue;
    for (const kind of kinds) {
      const riding: number[] = [];
      const walking: number[] = [];
      for (let detachment = 0; detachment < world.detachmentUnit.length; detachment++)
        if (
          world.detachmentUnit[detachment] >= 0 &&
          world.detachmentBase[detachment] === base &&
          world.detachmentRole[detachment] === roleCode[kind.role]
        )
          (world.detachmentFoot[detachment] ? walking : riding).push(detachment);
      // Police teams who work in a station or in base make no tours.
      if (kind.role === 'community' && doctrine.police.ipo !== 'communities') {
        for (const detachment of riding) world.detachmentNextTour[detachment] = never;
        continue;
      }
      tourGroup(world, setting, base, kind, riding, false, random);
      tourGroup(world, setting, base, kind, walking, true, random);
    }
  }
  joinTours(world, setting, doctrine);
}

function tourGroup(
  world: World,
  setting: Setting,
  base: number,
  kind: TourKind,
  members: readonly number[],
  foot: boolean,
  random: Random,
): void {
  if (members.length === 0) return;
  const { ground, places } = setting;
  const { movement, planning, sustainment } = setting.parameters;
  const now = world.hour[0];
  const mode: Mode = foot ? onFoot : vehicleMode(world, setting, now);
  const depotCell = world.baseCell[base];
  const speed = foot ? movement.footKmPerHour : movement.unpavedKmPerHour;
  const radius = foot ? Math.min(kind.radiusKm, planning.walkHours * speed) : kind.radiusKm;
  const stops = places
    .map((_, place) => place)
    .filter(
      (place) =>
        straightKm(ground, places[place].cell, depotCell) <= radius && ground.permission[places[place].cell] < 2,
    );
  const dwell = kind.dwellHours;
  const depot = places.length;
  const cellOf = (node: number): number => (node === depot ? depotCell : places[node].cell);
  const fields = new Map<number, Float64Array>();
  const hours = (from: number, to: number): number => {
    let field = fields.get(to);
    if (!field) fields.set(to, (field = fieldTo(ground, mode, cellOf(to)).hours));
    return field[cellOf(from)];
  };
  const tours = patrolTours({
    depot,
    stops,
    prize: Float64Array.from(stops, (stop) => kind.prize[stop]),
    hours,
    dwellHours: dwell,
    maxHours: longestTourHours(setting, radius, dwell, speed),
    tours: members.length,
  }).filter((tour) => tour.length > 0);
  members.forEach((detachment, number) => {
    const slots = detachment * stopsPerTour;
    if (tours.length === 0) {
      world.tourStops[slots] = -1;
      world.detachmentNextTour[detachment] = never;
      return;
    }
    const tour = tours[number % tours.length];
    let length = 0;
    tour.forEach((stop, index) => {
      length += hours(index === 0 ? depot : tour[index - 1], stop) + dwell;
    });
    length += hours(tour[tour.length - 1], depot);
    for (let slot = 0; slot < stopsPerTour; slot++)
      world.tourStops[slots + slot] = slot < tour.length ? places[tour[slot]].cell : -1;
    world.detachmentDwell[detachment] = dwell;
    // Who is tired rests longer between two tours.
    const tired = 1 + sustainment.fatigueTempo * world.unitFatigue[world.detachmentUnit[detachment]];
    const rest = sustainment.restPerTourHour * tired;
    const cycle = rhythms.find((rhythm) => rhythm >= length * (1 + rest)) ?? hoursPerWeek;
    if (world.detachmentNextTour[detachment] === never || world.detachmentCycle[detachment] !== cycle) {
      // Departures of the detachments of a base are spread over the cycle, each at an hour of its own.
      const key = setting.units[world.detachmentUnit[detachment]].key;
      world.detachmentNextTour[detachment] =
        now + cycle * uniform(random, stream.tourStart, key, world.detachmentOrdinal[detachment], world.planSerial[0]);
    }
    world.detachmentCycle[detachment] = cycle;
  });
}

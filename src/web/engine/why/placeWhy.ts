/** Behind a place: what the mission plans there and why, who has been there, what moved its people. */
import { roleCode } from '../../../sim/codes.ts';
import { never } from '../../../sim/columns.ts';
import { straightKm } from '../../../sim/ground.ts';
import { doctrineInForce, isCommanded } from '../../../sim/inForce.ts';
import { believedPresence } from '../../../sim/scouts.ts';
import { inLanguage } from '../../../report/language.ts';
import { stopsPerTour } from '../../../sim/tourLength.ts';
import { needOf } from './need.ts';
import type { WhyPart } from '../messages.ts';
import type { Teller } from './teller.ts';

export function placeWhy(teller: Teller, place: number): WhyPart[] {
  const { words } = teller;
  return [
    { heading: words.headings.plan, lines: planLines(teller, place) },
    { heading: words.headings.presence, lines: presenceLines(teller, place) },
  ];
}

function planLines(teller: Teller, place: number): string[] {
  const { world, setting, words, number, share, span } = teller;
  if (!isCommanded(world, setting)) return [words.noMission];
  const need = needOf(world, setting);
  const ranked = words.need(number(need.rank[place]), number(setting.places.length), share(need.share[place]));
  const there = [...baseLines(teller, place), ...postLines(teller, place), ...roundLines(teller, place)];
  const hours = world.responseHours[place];
  return [
    ranked,
    ...(there.length > 0 ? there : whyNot(teller, place)),
    Number.isFinite(hours) ? words.nearest(span(hours)) : words.nobodyNear,
  ];
}

function baseLines({ world, setting, words, at }: Teller, place: number): string[] {
  const cell = setting.placeCells[place];
  return [...world.baseCell].flatMap((each, base) => {
    if (each !== cell) return [];
    return base < setting.mainBases.length ? [words.baseHere] : [words.tobHere(at(world.baseUntil[base]))];
  });
}

/** Detachments by slot, of all units. */
export const detachmentsOf = ({ world }: Pick<Teller, 'world'>): number[] =>
  [...world.detachmentUnit.keys()].filter(
    (slot) => world.detachmentUnit[slot] >= 0 && world.detachmentStrength[slot] > 0,
  );

const postedRoles: readonly number[] = [
  roleCode.guard,
  roleCode.reserve,
  roleCode.community,
  roleCode.order,
  roleCode.siteGuard,
];

function postLines(teller: Teller, place: number): string[] {
  const { world, setting, words, unit, number } = teller;
  const persons = new Map<number, number>();
  for (const slot of detachmentsOf(teller))
    if (world.detachmentPost[slot] === setting.placeCells[place] && postedRoles.includes(world.detachmentRole[slot]))
      persons.set(
        world.detachmentUnit[slot],
        (persons.get(world.detachmentUnit[slot]) ?? 0) + world.detachmentStrength[slot],
      );
  return [...persons].map(([of, count]) => words.posted(unit(of), number(count)));
}

function roundLines(teller: Teller, place: number): string[] {
  const { world, setting, words, unit, number, at } = teller;
  const cell = setting.placeCells[place];
  let next = never;
  const lines = new Set<string>();
  for (const slot of detachmentsOf(teller)) {
    const from = slot * world.legsPerDetachment;
    for (let leg = from; leg < from + world.legCount[slot]; leg++)
      if (world.legCell[leg] === cell && world.legArrive[leg] > world.hour[0])
        next = Math.min(next, world.legArrive[leg]);
    if (stopsOf(teller, slot).includes(cell))
      lines.add(
        words.round(
          unit(world.detachmentUnit[slot]),
          number(world.detachmentCycle[slot]),
          number(world.detachmentDwell[slot]),
        ),
      );
  }
  return [...lines, ...(next < never ? [words.nextHere(at(next))] : [])];
}

const touring: readonly number[] = [roleCode.patrol, roleCode.community, roleCode.clearance];

/** Cells of the stops of a detachment that goes on rounds. */
export function stopsOf({ world }: Pick<Teller, 'world'>, slot: number): number[] {
  if (!touring.includes(world.detachmentRole[slot]) || world.detachmentNextTour[slot] >= never) return [];
  const stops = [...world.tourStops.subarray(slot * stopsPerTour, (slot + 1) * stopsPerTour)];
  const end = stops.indexOf(-1);
  return end < 0 ? stops : stops.slice(0, end);
}

function whyNot({ world, setting, words, number }: Teller, place: number): string[] {
  const cell = setting.placeCells[place];
  if (setting.ground.permission[cell] >= 2) return [words.notPlanned, words.denied];
  const { patrolRadiusKm } = doctrineInForce(world, setting);
  const away = Math.min(
    ...[...world.baseCell].filter((base) => base >= 0).map((base) => straightKm(setting.ground, base, cell)),
  );
  const tooFar = Number.isFinite(away) && away > patrolRadiusKm;
  return [words.notPlanned, tooFar ? words.tooFar(number(away), number(patrolRadiusKm)) : words.otherNeed];
}

function presenceLines(teller: Teller, place: number): string[] {
  const { world, setting, words, share, at, language } = teller;
  const cell = setting.placeCells[place];
  const seen = world.lastSeenHour[cell];
  const believers = setting.scenario.spoilers.map(({ name }, group) =>
    words.believed(inLanguage(name, language), share(believedPresence(world, setting, group, place, world.hour[0]))),
  );
  const seenLine = (): string => {
    if (seen > 0) return words.lastSeen(at(Math.min(seen, world.hour[0])));
    return seen > -never ? words.seenBefore : words.neverSeen;
  };
  return [
    seenLine(),
    words.remembered(share(world.presenceMemory[cell])),
    ...(isCommanded(world, setting) ? believers : []),
  ];
}

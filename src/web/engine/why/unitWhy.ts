/** Behind a unit: what each part of it does and why, why it is used so, and what limits it. */
import { incidentLabel } from '../../../charts/endingWords.ts';
import { incidentKinds, roles, stateCode } from '../../../sim/codes.ts';
import { never } from '../../../sim/columns.ts';
import { doctrineInForce, isCommanded } from '../../../sim/inForce.ts';
import { cellAt, itineraryEnd } from '../../../sim/itinerary.ts';
import { detachmentsOf, stopsOf } from './placeWhy.ts';
import { needOf, type Need } from './need.ts';
import type { WhyPart } from '../messages.ts';
import type { Teller } from './teller.ts';

export function unitWhy(teller: Teller, unit: number): WhyPart[] {
  const { world, setting, words } = teller;
  if (!isCommanded(world, setting)) return [{ heading: words.headings.doing, lines: [words.noMission] }];
  return [
    { heading: words.headings.doing, lines: doingLines(teller, unit) },
    { heading: words.headings.means, lines: meansLines(teller, unit) },
    { heading: words.headings.limits, lines: limitLines(teller, unit) },
  ];
}

function doingLines(teller: Teller, unit: number): string[] {
  const { world, setting, words } = teller;
  const own = detachmentsOf(teller).filter((slot) => world.detachmentUnit[slot] === unit);
  if (own.length === 0) return [words.allInBase];
  const need = needOf(world, setting);
  return roles.flatMap((role, code) => {
    const members = own.filter((slot) => world.detachmentRole[slot] === code);
    if (members.length === 0) return [];
    const persons = members.reduce((sum, slot) => sum + world.detachmentStrength[slot], 0);
    const told = members.map((slot) => [...taskLines(teller, slot), ...stopLines(teller, slot, need)]);
    const parts = told.flatMap((lines, index) =>
      lines.length > 0 ? [words.part(teller.number(world.detachmentStrength[members[index]]), lines.join(' '))] : [],
    );
    return [words.detachment(words.roles[role], teller.number(persons)), ...parts];
  });
}

function taskLines(teller: Teller, slot: number): string[] {
  const { world, setting, words, at, place, near, language } = teller;
  const now = world.hour[0];
  const incident = world.detachmentTask[slot];
  if (incident >= 0) {
    const what = incidentLabel(incidentKinds[world.incidentKind[incident]], language);
    const decided = world.incidentDecided[incident];
    const going = words.responding(what, place(world.incidentPlace[incident]), at(decided < never ? decided : now));
    return [going, ...(world.detachmentState[slot] === stateCode.onTask ? [words.busyThere] : [])];
  }
  const end = itineraryEnd(world, slot);
  if (end <= now) return [];
  const from = slot * world.legsPerDetachment;
  const legs = [...world.legCell.subarray(from, from + world.legCount[slot])];
  // The next place that it comes to; the last cell where there is none on the way.
  const next = legs.find((cell, leg) => world.legArrive[from + leg] > now && setting.placeAt[cell] >= 0) ?? legs.at(-1);
  return [words.away(near(next ?? cellAt(world, slot, now)), at(end))];
}

function stopLines(teller: Teller, slot: number, need: Need): string[] {
  const { world, setting, words, number, at, place } = teller;
  const stops = stopsOf(teller, slot).map((cell) => setting.placeAt[cell]);
  if (stops.length === 0) return [];
  const named = stops.map((each) => words.stop(place(each), number(need.rank[each])));
  const departs = world.detachmentNextTour[slot];
  return [
    words.stops(named.join(', ')),
    ...(departs > world.hour[0] ? [words.leaves(at(departs), number(world.detachmentCycle[slot]))] : []),
  ];
}

function meansLines({ world, setting, words, share }: Teller, unit: number): string[] {
  const { shares } = doctrineInForce(world, setting);
  return [
    ...(setting.units[unit].kind === 'infantry'
      ? [words.shares(share(shares.static), share(shares.patrol), share(shares.tob), share(shares.reserve))]
      : []),
    words.planned,
  ];
}

function limitLines({ world, setting, words, share, span }: Teller, unit: number): string[] {
  const { capitalDelayHours, noNight, wholeOnly, medicalHours } = setting.units[unit];
  return [
    words.fatigue(share(world.unitFatigue[unit])),
    ...(capitalDelayHours > 0 ? [words.capital(span(capitalDelayHours))] : []),
    ...(noNight ? [words.noNight] : []),
    ...(wholeOnly ? [words.wholeOnly] : []),
    ...(Number.isFinite(medicalHours) ? [words.medical(span(medicalHours))] : []),
  ];
}

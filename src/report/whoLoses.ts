/** Part 9 of the first screen: places and groups that are less safe, under the leading posture and under the others. */
import { difference, inLanguage, list, whole } from './language.ts';
import {
  groupsLosing,
  knowsLuck,
  knowsPlaces,
  losesAgainstNoMission,
  losesOnAverage,
  placesWithDeaths,
  type Loss,
} from './losers.ts';
import type { ScreenContext } from './screen.ts';
import { armsOf, leadingPosture, noMission } from './standing.ts';

/** Places named of the leader, and of each other way. */
const namedOfLeader = 3;
const namedOfOther = 1;
/** Share of places that an interval of 95 % calls losers where nobody loses. */
const calledByLuck = 0.025;

/** Against no mission by the paired interval; against the other postures by averages, for which there is no interval. */
export function whoLoses(context: ScreenContext): string[] {
  const { input, found } = context;
  const leader = leadingPosture(input, found);
  if (leader === undefined || !knowsPlaces(input.places)) return [context.strings.placesUnknown, groups(context)];
  if (!knowsLuck(input.places)) return [context.strings.oneRepeat];
  const others = armsOf(input).filter((posture) => posture !== leader && posture !== noMission);
  const ofLeader = [...againstNoMission(context, leader, others), ...onAverage(context, leader, others)].join(' ');
  const ofOthers = [...otherWays(context, others), groups(context)].join(' ');
  return [ofLeader, ofOthers];
}

/** Places of the leader, and how many of all the ways luck alone would name. */
function againstNoMission(context: ScreenContext, leader: string, others: readonly string[]): string[] {
  const { input, language, strings, name } = context;
  const losses = losesAgainstNoMission(input.places, leader);
  const anywhere = losses.length > 0 || others.some((other) => losesAgainstNoMission(input.places, other).length > 0);
  const said =
    losses.length > 0
      ? strings.loses(name(leader), namedPlaces(context, losses, namedOfLeader))
      : strings.losesNone(name(leader));
  const places = placesWithDeaths(input.places);
  const byLuck = Math.round(places * calledByLuck);
  return anywhere && byLuck > 0
    ? [said, strings.chanceLosers(whole(byLuck, language), whole(places, language))]
    : [said];
}

function onAverage(context: ScreenContext, leader: string, others: readonly string[]): string[] {
  const { input, language, strings, name } = context;
  const clauses = others.flatMap((other) => {
    const losses = losesOnAverage(input.places, leader, other);
    if (losses.length === 0) return [];
    const [{ place, more }] = losses;
    const worst = { place: placeName(context, place), more: difference(more, 'persons', language) };
    return [strings.underOther({ other: name(other), places: whole(losses.length, language), ...worst })];
  });
  return clauses.length > 0 ? [strings.losesOnAverage(list(clauses, strings.and))] : [];
}

/** Every other way against no mission; one clause for all that harm nowhere. */
function otherWays(context: ScreenContext, others: readonly string[]): string[] {
  const { input, strings, name } = context;
  if (others.length === 0) return [];
  const losing = others.map((other) => ({ other, losses: losesAgainstNoMission(input.places, other) }));
  const clauses = losing
    .filter(({ losses }) => losses.length > 0)
    .map(({ other, losses }) => strings.at(name(other), namedPlaces(context, losses, namedOfOther)));
  const harmless = losing.filter(({ losses }) => losses.length === 0).map(({ other }) => name(other));
  const nowhere = harmless.length > 0 ? [strings.at(list(harmless, strings.and), strings.nowhere)] : [];
  return [strings.othersLose([...clauses, ...nowhere].join(strings.semicolon))];
}

/** Groups that lose against no mission under any way, by the paired interval. */
function groups({ input, language, strings, name }: ScreenContext): string {
  if (input.groups.length === 0) return strings.groupsUnknown;
  const clauses = armsOf(input).flatMap((way) => {
    const losing = groupsLosing(input.groups, way).map(({ group, more }) => {
      const known = input.scenario.people.groups.find((each) => each.id === group);
      return `${known ? inLanguage(known.name, language) : group} (${difference(more, 'persons', language)})`;
    });
    return losing.length > 0 ? [strings.at(name(way), list(losing, strings.and))] : [];
  });
  return clauses.length > 0 ? strings.groupsLose(clauses.join(strings.semicolon)) : strings.groupsLoseNone;
}

/** The worst places, each with how many more are killed there, and the number of the rest. */
function namedPlaces(context: ScreenContext, losses: readonly Loss[], shown: number): string {
  const { language, strings } = context;
  const named = losses
    .slice(0, shown)
    .map(({ place, more }) => `${placeName(context, place)} (${difference(more, 'persons', language)})`);
  const rest = losses.length - shown;
  return list([...named, ...(rest > 0 ? [strings.morePlaces(rest)] : [])], strings.and);
}

function placeName({ input, language }: ScreenContext, place: string): string {
  const known = input.scenario.places.find((each) => each.id === place);
  return known ? inLanguage(known.name, language) : place;
}

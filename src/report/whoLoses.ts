/** Part 9 of the first screen: places and groups that are less safe under the leading posture. */
import { difference, inLanguage, list } from './language.ts';
import { groupsLosing, knowsPlaces, losesAgainstNoMission, losesOnAverage, type Loss } from './losers.ts';
import type { ScreenContext } from './screen.ts';
import { armsOf, leadingPosture, noMission } from './standing.ts';

/** Places named in each clause; fewer where there are many ways to lose against, so that the screen holds. */
const placesShown = { certain: 3, average: 3 };
const fewPlacesShown = { certain: 2, average: 1 };
const manyWays = 3;

/** Against no mission by the paired interval, against the other postures by averages. */
export function whoLoses(context: ScreenContext): string[] {
  const { input, strings, found, name } = context;
  const leader = leadingPosture(input, found);
  if (leader === undefined || !knowsPlaces(input.places)) return [strings.placesUnknown];
  const others = armsOf(input).filter((posture) => posture !== leader && posture !== noMission);
  const shown = others.length < manyWays ? placesShown : fewPlacesShown;
  const certain = losesAgainstNoMission(input.places, leader);
  const average = others
    .map((other) => ({ other, losses: losesOnAverage(input.places, leader, other) }))
    .filter(({ losses }) => losses.length > 0);
  const clauses = [
    ...(certain.length > 0 ? [strings.losesAgainstNoMission(namedPlaces(context, certain, shown.certain))] : []),
    ...average.map(({ other, losses }) =>
      strings.losesOnAverage(name(other), namedPlaces(context, losses, shown.average)),
    ),
  ];
  const places = clauses.length > 0 ? strings.loses(name(leader), clauses.join('; ')) : strings.losesNone(name(leader));
  return [`${places} ${groups(context, leader)}`];
}

/** Groups that lose against no mission, by the paired interval. */
function groups({ input, language, strings }: ScreenContext, leader: string): string {
  if (input.groups.length === 0) return strings.groupsUnknown;
  const losing = groupsLosing(input.groups, leader).map(({ group, more }) => {
    const known = input.scenario.people.groups.find((each) => each.id === group);
    return `${known ? inLanguage(known.name, language) : group} (${difference(more, 'persons', language)})`;
  });
  return losing.length > 0 ? strings.groupsLose(list(losing, strings.and)) : strings.groupsLoseNone;
}

/** The worst places, each with how many more are killed there, and the number of the rest. */
function namedPlaces({ input, language, strings }: ScreenContext, losses: readonly Loss[], shown: number): string {
  const named = losses.slice(0, shown).map(({ place, more }) => {
    const known = input.scenario.places.find((each) => each.id === place);
    return `${known ? inLanguage(known.name, language) : place} (${difference(more, 'persons', language)})`;
  });
  const rest = losses.length - shown;
  return list([...named, ...(rest > 0 ? [strings.morePlaces(rest)] : [])], strings.and);
}

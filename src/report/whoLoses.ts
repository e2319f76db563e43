/** Part 9 of the first screen: places that are less safe under the leading posture. */
import { difference, inLanguage, list } from './language.ts';
import { knowsPlaces, losesAgainstNoMission, losesOnAverage, type Loss } from './losers.ts';
import type { ScreenContext } from './screen.ts';
import { armsOf, leadingPosture, noMission } from './standing.ts';

const placesShown = 3;

/** Against no mission by the paired interval, against the other postures by averages. */
export function whoLoses(context: ScreenContext): string[] {
  const { input, strings, found, name } = context;
  const leader = leadingPosture(input, found);
  if (leader === undefined || !knowsPlaces(input.places)) return [strings.placesUnknown];
  const others = armsOf(input).filter((posture) => posture !== leader && posture !== noMission);
  const certain = losesAgainstNoMission(input.places, leader);
  const average = others
    .map((other) => ({ other, losses: losesOnAverage(input.places, leader, other) }))
    .filter(({ losses }) => losses.length > 0);
  const clauses = [
    ...(certain.length > 0 ? [strings.losesAgainstNoMission(namedPlaces(context, certain))] : []),
    ...average.map(({ other, losses }) => strings.losesOnAverage(name(other), namedPlaces(context, losses))),
  ];
  const places = clauses.length > 0 ? strings.loses(name(leader), clauses.join('; ')) : strings.losesNone(name(leader));
  return [`${places} ${strings.groupsUnknown}`];
}

/** The worst places, each with how many more are killed there, and the number of the rest. */
function namedPlaces({ input, language, strings }: ScreenContext, losses: readonly Loss[]): string {
  const named = losses.slice(0, placesShown).map(({ place, more }) => {
    const known = input.scenario.places.find((each) => each.id === place);
    return `${known ? inLanguage(known.name, language) : place} (${difference(more, 'persons', language)})`;
  });
  const rest = losses.length - placesShown;
  return list([...named, ...(rest > 0 ? [strings.morePlaces(rest)] : [])], strings.and);
}

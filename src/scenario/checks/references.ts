/** What is named exists. Positions that name a place are checked in complete.ts. */
import { didYouMean } from '../didYouMean.ts';
import { shownWord } from '../problems.ts';
import type { Finding, Path } from '../problems.ts';
import type { ScenarioShape } from '../schema.ts';

/** A finding unless the word is known. */
export function unknown(kind: string, word: string, known: ReadonlySet<string>, path: Path, at?: 'key'): Finding[] {
  if (known.has(word)) return [];
  return [{ path, at, text: `unknown ${kind} \`${shownWord(word)}\`${didYouMean(word, [...known])}` }];
}

export const groupIds = ({ people }: ScenarioShape): Set<string> => new Set(people.groups.map(({ id }) => id));
export const placeIds = ({ places }: ScenarioShape): Set<string> => new Set(places.map(({ id }) => id));

/** Groups of places, of the host state's legitimacy, and those that spoilers come from. */
export function checkGroups(shape: ScenarioShape): Finding[] {
  const groups = groupIds(shape);
  const keys = (record: object, path: Path) =>
    Object.keys(record).flatMap((key) => unknown('group', key, groups, [...path, key], 'key'));
  return [
    ...shape.places.flatMap((place, index) => keys(place.groups, ['places', index, 'groups'])),
    ...keys(shape.hostState.legitimacy, ['hostState', 'legitimacy']),
    ...shape.spoilers.flatMap(({ from }, index) => unknown('group', from, groups, ['spoilers', index, 'from'])),
  ];
}

/** A feud is between two groups that exist. */
export function checkFeuds(shape: ScenarioShape): Finding[] {
  const groups = groupIds(shape);
  return shape.people.feuds.flatMap(({ between }, index) =>
    pair('group', between, groups, ['people', 'feuds', index, 'between']),
  );
}

/** A road joins two places that exist. */
export function checkRoads(shape: ScenarioShape): Finding[] {
  const places = placeIds(shape);
  return shape.roads.flatMap(({ between }, index) => pair('place', between, places, ['roads', index, 'between']));
}

/** A red line lies around a place that exists, and concerns a group that does. */
export function checkRedLines(shape: ScenarioShape): Finding[] {
  const places = placeIds(shape);
  const spoilers = new Set(shape.spoilers.map(({ id }) => id));
  return shape.mission.redLines.flatMap(({ at, spoiler }, index) => [
    ...unknown('place', at, places, ['mission', 'redLines', index, 'at']),
    ...unknown('spoiler group', spoiler, spoilers, ['mission', 'redLines', index, 'spoiler']),
  ]);
}

/** A ceasefire is between two armed groups, a zone belongs to a ceasefire, and a group fights groups or army units. */
export function checkPeace(shape: ScenarioShape): Finding[] {
  const spoilers = new Set(shape.spoilers.map(({ id }) => id));
  const truces = new Set(shape.peace.ceasefires.map(({ id }) => id));
  const armed = new Set([...spoilers, ...shape.hostState.units.map(({ id }) => id)]);
  return [
    ...shape.peace.ceasefires.flatMap(({ between }, index) =>
      pair('spoiler group', between, spoilers, ['peace', 'ceasefires', index, 'between']),
    ),
    ...shape.peace.zones.flatMap(({ ceasefire }, index) =>
      unknown('ceasefire', ceasefire, truces, ['peace', 'zones', index, 'ceasefire']),
    ),
    ...shape.peace.cantonments.flatMap(({ ceasefire, at }, index) => [
      ...unknown('ceasefire', ceasefire, truces, ['peace', 'cantonments', index, 'ceasefire']),
      ...unknown('place', at, placeIds(shape), ['peace', 'cantonments', index, 'at']),
    ]),
    ...shape.spoilers.flatMap(({ fights }, index) =>
      (fights ?? []).flatMap((id, at) => unknown('armed group', id, armed, ['spoilers', index, 'fights', at])),
    ),
  ];
}

/** Networks earn at places that exist, pass money to armed groups that do, and have patrons among host units. */
export function checkNetworks(shape: ScenarioShape): Finding[] {
  const places = placeIds(shape);
  const spoilers = new Set(shape.spoilers.map(({ id }) => id));
  const units = new Set(shape.hostState.units.map(({ id }) => id));
  return shape.crimeNetworks.flatMap(({ sites, outlet, ties, patron }, index) => {
    const path = ['crimeNetworks', index];
    return [
      ...sites.flatMap((id, at) => unknown('place', id, places, [...path, 'sites', at])),
      ...(outlet === undefined ? [] : unknown('place', outlet, places, [...path, 'outlet'])),
      ...ties.flatMap((id, at) => unknown('spoiler group', id, spoilers, [...path, 'ties', at])),
      ...(patron === undefined ? [] : unknown('unit of the host state', patron, units, [...path, 'patron'])),
    ];
  });
}

/** Support is for units of the host state that exist. */
export function checkHostSupport(shape: ScenarioShape): Finding[] {
  const units = new Set(shape.hostState.units.map(({ id }) => id));
  return shape.mission.hostSupport.flatMap(({ unit }, index) =>
    unknown('unit of the host state', unit, units, ['mission', 'hostSupport', index, 'unit']),
  );
}

/** The group with which a mission sides exists, and groups judge it. */
export function checkSide(shape: ScenarioShape): Finding[] {
  const { sidesWith, judged } = shape.mission;
  if (sidesWith === undefined) return [];
  const path = ['mission', 'sidesWith'];
  return [
    ...unknown('group', sidesWith, groupIds(shape), path),
    ...(judged ? [] : [{ path, text: 'expected `judged: true` beside it: without it nobody minds' }]),
  ];
}

/** The places that an alert network covers, and those where dialogues are held, exist. */
export function checkServedPlaces(shape: ScenarioShape): Finding[] {
  const places = placeIds(shape);
  return (['alertNetwork', 'dialogues'] as const).flatMap((key) =>
    (shape.mission[key]?.places ?? []).flatMap((id, index) =>
      unknown('place', id, places, ['mission', key, 'places', index]),
    ),
  );
}

function pair(kind: string, between: readonly [string, string], known: ReadonlySet<string>, path: Path): Finding[] {
  const missing = between.flatMap((id, side) => unknown(kind, id, known, [...path, side]));
  if (missing.length > 0 || between[0] !== between[1]) return missing;
  return [{ path, text: `expected two different ${kind}s, found \`${between[0]}\` twice` }];
}

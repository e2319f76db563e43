/** From the shape of a file to a complete scenario: positions to cells, and what is left out to its one default. */
import { catalogue } from './catalogue.ts';
import type { Parameters } from './catalogue.ts';
import { didYouMean } from './didYouMean.ts';
import { kindsOfPosture } from './doctrine.ts';
import { cellOf } from './position.ts';
import { shownWord } from './problems.ts';
import type { Finding, Path } from './problems.ts';
import { defaultLegitimacy, mostLineCells } from './schema.ts';
import type { Cell, Position, Posture, Scenario, ScenarioShape, Text } from './schema.ts';
import { lineCells } from './terrain.ts';

type ToCell = (position: Position, path: Path) => Cell;

/** The scenario of a shape, or the positions in it that are nowhere. */
export function complete(
  shape: ScenarioShape,
): { readonly scenario: Scenario } | { readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const toCell = locator(shape, findings);
  const scenario: Scenario = {
    ...shape,
    map: { ...shape.map, areas: locatedAreas(shape, toCell, findings) },
    places: shape.places.map((place, index) => ({ ...place, at: toCell(place.at, ['places', index, 'at']) })),
    roads: shape.roads.map((road, index) => ({
      ...road,
      via: road.via.map((point, step) => toCell(point, ['roads', index, 'via', step])),
    })),
    hostState: {
      ...shape.hostState,
      legitimacy: completeLegitimacy(shape),
      units: shape.hostState.units.map((unit, index) => ({
        ...unit,
        at: toCell(unit.at, ['hostState', 'units', index, 'at']),
      })),
    },
    mission: {
      ...shape.mission,
      hq: shape.mission.hq === undefined ? undefined : toCell(shape.mission.hq, ['mission', 'hq']),
      units: shape.mission.units.map((unit, index) => ({
        ...unit,
        base: toCell(unit.base, ['mission', 'units', index, 'base']),
      })),
    },
    spoilers: shape.spoilers.map((group, index) => ({
      ...group,
      home: toCell(group.home, ['spoilers', index, 'home']),
    })),
    injects: shape.injects.map((inject, index) => ({
      ...inject,
      at: inject.at === undefined ? undefined : toCell(inject.at, ['injects', index, 'at']),
    })),
    layDown: { ...kindsOfPosture.static.doctrine, ...shape.layDown },
    postures: shape.postures.map(completePosture),
    parameters: completeParameters(shape.parameters),
  };
  return findings.length === 0 ? { scenario } : { findings };
}

/** Turns positions into cells. One that is nowhere is added to the findings, and the scenario then not used. */
function locator({ map, places }: ScenarioShape, findings: Finding[]): ToCell {
  const byId = new Map(places.map((place) => [place.id, place]));
  const ids = places.map((place) => place.id);
  const nowhere: Cell = [0, 0];
  const placeCell = (id: string): ReturnType<typeof cellOf> => {
    const place = byId.get(id);
    if (place === undefined) return { text: `unknown place \`${shownWord(id)}\`${didYouMean(id, ids)}` };
    const cell = cellOf(place.at, map, placeCell);
    // The mistake is the place's own, and reported there.
    return 'text' in cell ? nowhere : cell;
  };
  return (position, path) => {
    const cell = cellOf(position, map, placeCell);
    if (!('text' in cell)) return cell;
    findings.push({ path, text: cell.text });
    return nowhere;
  };
}

function locatedAreas(shape: ScenarioShape, toCell: ToCell, findings: Finding[]): Scenario['map']['areas'] {
  return shape.map.areas.map((area, index) => {
    if ('box' in area) return area;
    const path = ['map', 'areas', index, 'line'];
    const line = lineCells(area.line.map((point, step) => toCell(point, [...path, step])));
    if (line.length > mostLineCells)
      findings.push({ path, text: `the line passes ${line.length} cells; expected at most ${mostLineCells}` });
    return { ...area, line };
  });
}

/** A posture with its doctrine, and that of every change in its schedule. */
function completePosture(written: ScenarioShape['postures'][number]): Posture {
  const { schedule, ...own } = written;
  const posture = { ...kindsOfPosture[own.kind].doctrine, name: usualName(written), ...own };
  const { id: _id, name: _name, kind, ...doctrine } = posture;
  return {
    ...posture,
    schedule: schedule.map((change) => ({
      ...(change.kind === undefined ? doctrine : kindsOfPosture[change.kind].doctrine),
      kind,
      ...change,
    })),
  };
}

/** What a posture is called that has no name of its own. */
function usualName({ id, kind }: ScenarioShape['postures'][number]): Text {
  const { label } = kindsOfPosture[kind];
  return id === kind ? label : { en: `${label.en} (${id})`, fr: `${label.fr} (${id})` };
}

function completeLegitimacy({ people, hostState }: ScenarioShape): Record<string, number> {
  return Object.fromEntries(
    people.groups.map(({ id }) => [
      id,
      Object.hasOwn(hostState.legitimacy, id) ? hostState.legitimacy[id] : defaultLegitimacy,
    ]),
  );
}

/** Every parameter as it is when a file says nothing, by family. A study asks for them once a point. */
const usual = Object.fromEntries(
  Object.entries(catalogue).map(([family, members]) => [
    family,
    Object.fromEntries(Object.entries(members).map(([name, { default: value }]) => [name, value])),
  ]),
);

function completeParameters(overrides: Readonly<Record<string, number>>): Parameters {
  const families = Object.fromEntries(Object.entries(usual).map(([family, members]) => [family, { ...members }]));
  for (const [dotted, value] of Object.entries(overrides)) {
    const [family, name] = dotted.split('.');
    if (Object.hasOwn(families, family) && Object.hasOwn(families[family], name)) families[family][name] = value;
  }
  // The one cast: an object built over the catalogue's entries has the catalogue's keys, which Object.entries forgets.
  return families as Parameters;
}

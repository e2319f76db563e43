/** The ground as the map gets it, from a compiled scenario. */
import { terrains } from '../../scenario/schema.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { perpetratorKinds } from '../../sim/codes.ts';
import { terrainOf } from '../../sim/ground.ts';
import type { Setting } from '../../sim/setting.ts';
import type { MapActor, MapGround } from '../frame.ts';
import { streetGround } from './streetOf.ts';

export function groundOf(setting: Setting): MapGround {
  const { scenario, ground, people } = setting;
  const { width, height, cellKm } = ground;
  const cellOf = ([x, y]: readonly [number, number]) => y * width + x;
  const placeIndex = new Map(scenario.places.map(({ id }, index) => [id, index]));
  return {
    name: scenario.name,
    width,
    height,
    cellKm,
    terrains,
    terrain: Uint8Array.from(terrainOf(scenario), (word) => terrains.findIndex((each) => each === word)),
    permission: ground.permission.slice(),
    rivers: scenario.map.areas.flatMap((area) =>
      area.terrain === 'water' && 'line' in area ? [Int32Array.from(area.line, cellOf)] : [],
    ),
    roads: scenario.roads.map(({ between: [from, to], class: kind, bridge }, index) => ({
      cells: ground.roads[index].cells.slice(),
      kind,
      bridge,
      from: placeIndex.get(from) ?? 0,
      to: placeIndex.get(to) ?? 0,
      km: ground.roads[index].km,
    })),
    places: scenario.places.map(({ id, name, kind, at, population, room, facilities }) => {
      return { id, name, kind, cell: cellOf(at), population, room: room ?? null, facilities };
    }),
    mainBases: Int32Array.from(setting.mainBases),
    hq: scenario.mission.hq === undefined ? -1 : cellOf(scenario.mission.hq),
    units: scenario.mission.units.map(({ id, name, kind, strength, base }) => {
      return { id, name: name ?? id, kind, strength, base: cellOf(base) };
    }),
    actors: setting.actors.map(({ id, kind }) => actorOf(scenario, id, perpetratorKinds[kind])),
    groups: scenario.people.groups.map(({ id, name }) => ({ id, name })),
    agents: {
      count: people.cohorts,
      persons: people.persons.slice(),
      group: people.group.slice(),
      home: people.home.slice(),
    },
    street: streetGround(setting),
    start: scenario.clock.start,
    tickHours: setting.tickHours,
    ticks: Math.round((scenario.days * 24) / setting.tickHours),
    burnInTicks: setting.burnInTicks,
  };
}

function actorOf(scenario: Scenario, id: string, kind: (typeof perpetratorKinds)[number]): MapActor {
  if (kind === 'crowd') throw new RangeError('a crowd is no actor of its own');
  const { spoilers, hostState, people } = scenario;
  const named = [...spoilers, ...hostState.units, ...people.groups].find((each) => each.id === id);
  return { id, name: named?.name ?? id, kind };
}

/** Boxes lie on the map, and what stands on land does not stand in water. */
import type { Finding, Path } from '../problems.ts';
import type { Cell, Position, Scenario, ScenarioShape } from '../schema.ts';
import { waterCells } from '../terrain.ts';

export function checkBoxes({ map }: ScenarioShape): Finding[] {
  const boxes = [
    ...map.areas.map((area, index) => ({
      box: 'box' in area ? area.box : undefined,
      path: ['map', 'areas', index, 'box'],
    })),
    ...map.permissions.map(({ box }, index) => ({ box, path: ['map', 'permissions', index, 'box'] })),
  ];
  return boxes.flatMap(({ box, path }) => {
    if (box === undefined) return [];
    const [x0, y0, x1, y1] = box;
    const written = `[${box.join(', ')}]`;
    if (x0 > x1 || y0 > y1)
      return [{ path, text: `expected [x0, y0, x1, y1] with x0 <= x1 and y0 <= y1, found ${written}` }];
    if (x1 < map.width && y1 < map.height) return [];
    return [{ path, text: `expected x up to ${map.width - 1} and y up to ${map.height - 1}, found ${written}` }];
  });
}

/** Places, headquarters, bases, host units and the homes of spoilers. What stands at a place is reported with the place. */
export function checkWater(scenario: Scenario, shape: ScenarioShape): Finding[] {
  const { map, places, mission, hostState, spoilers } = scenario;
  const water = waterCells(map);
  const dry = (what: string, cell: Cell | undefined, written: Position | undefined, path: Path): Finding[] => {
    if (cell === undefined || typeof written === 'string' || water[cell[1] * map.width + cell[0]] === 0) return [];
    return [{ path, text: `expected ${what} on land, found water at [${cell.join(', ')}]` }];
  };
  return [
    ...places.flatMap(({ at }, i) => dry('a place', at, shape.places[i].at, ['places', i, 'at'])),
    ...dry('the headquarters', mission.hq, shape.mission.hq, ['mission', 'hq']),
    ...mission.units.flatMap(({ base }, i) =>
      dry('a base', base, shape.mission.units[i].base, ['mission', 'units', i, 'base']),
    ),
    ...hostState.units.flatMap(({ at }, i) =>
      dry('a garrison', at, shape.hostState.units[i].at, ['hostState', 'units', i, 'at']),
    ),
    ...spoilers.flatMap(({ home }, i) => dry('a home', home, shape.spoilers[i].home, ['spoilers', i, 'home'])),
  ];
}

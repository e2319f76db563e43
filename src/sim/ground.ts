/** The ground: terrain, roads, travel cost for each way of moving, and least-time fields kept once computed. */
import type { Scenario } from '../scenario/schema.ts';
import { createSearch, drawnLine, routeField, type RouteField, type RouteSearch } from './routes.ts';

/** Ways of moving. Flood closes bridges; on foot the season does not matter. */
export const modes = ['dry', 'wet', 'dryFlood', 'wetFlood', 'foot'] as const;
export type Mode = 0 | 1 | 2 | 3 | 4;
export const onFoot: Mode = 4;

export interface Road {
  readonly cells: Int32Array;
  readonly km: number;
  readonly bridge: boolean;
  readonly hazard: number;
}

export interface Ground {
  readonly width: number;
  readonly height: number;
  readonly cells: number;
  readonly cellKm: number;
  readonly water: Uint8Array;
  /** 0 none, then as in the scenario's road classes. */
  readonly roadClass: Uint8Array;
  /** 0 open, 1 restricted, 2 denied. */
  readonly permission: Uint8Array;
  /** Hazard at the start. */
  readonly hazard: Float64Array;
  readonly kmFactor: Float64Array;
  /** By mode. */
  readonly hoursPerKm: readonly Float64Array[];
  readonly roads: readonly Road[];
  /** Least-time fields by mode * cells + destination; a memory of pure results, no state. */
  readonly fields: Map<number, RouteField>;
  readonly fieldsKept: number;
  /** Room for the search of one field. */
  readonly search: RouteSearch;
}

/** The word of each cell, row by row. */
export const terrainOf = (scenario: Scenario): string[] => {
  const { width, height, terrain, areas } = scenario.map;
  const cells = new Array<string>(width * height).fill(terrain);
  for (const area of areas) {
    if ('box' in area) {
      const [x0, y0, x1, y1] = area.box;
      for (let y = Math.max(0, y0); y <= Math.min(height - 1, y1); y++)
        for (let x = Math.max(0, x0); x <= Math.min(width - 1, x1); x++) cells[y * width + x] = area.terrain;
      continue;
    }
    const drawn: number[] = [];
    for (let point = 1; point < area.line.length; point++) {
      const [x0, y0] = area.line[point - 1];
      const [x1, y1] = area.line[point];
      drawnLine(width, x0, y0, x1, y1, drawn);
    }
    for (const cell of drawn) cells[cell] = area.terrain;
  }
  return cells;
};

const roadClassNumber = { track: 1, unpaved: 2, paved: 3 } as const;

function drawRoads(scenario: Scenario): Road[] {
  const { width, cellKm } = scenario.map;
  const placeAt = new Map(scenario.places.map((place) => [place.id, place.at]));
  return scenario.roads.map((road) => {
    const points = [placeAt.get(road.between[0])!, ...road.via, placeAt.get(road.between[1])!];
    const cells: number[] = [];
    for (let point = 1; point < points.length; point++) {
      const piece: number[] = [];
      drawnLine(width, points[point - 1][0], points[point - 1][1], points[point][0], points[point][1], piece);
      for (const cell of piece) if (cells[cells.length - 1] !== cell) cells.push(cell);
    }
    let drawnKm = 0;
    for (let index = 1; index < cells.length; index++) {
      const step = Math.abs(cells[index] - cells[index - 1]);
      drawnKm += (step === 1 || step === width ? 1 : Math.SQRT2) * cellKm;
    }
    return {
      cells: Int32Array.from(cells),
      km: Math.max(road.km ?? drawnKm, drawnKm),
      bridge: road.bridge,
      hazard: road.hazard,
    };
  });
}

export function createGround(scenario: Scenario): Ground {
  const { width, height, cellKm } = scenario.map;
  const { movement, terrain: slowness } = scenario.parameters;
  const cells = width * height;
  const terrain = terrainOf(scenario);
  const roads = drawRoads(scenario);
  const water = Uint8Array.from(terrain, (name) => (name === 'water' ? 1 : 0));
  const roadClass = new Uint8Array(cells);
  const bridged = new Uint8Array(cells);
  const kmFactor = new Float64Array(cells).fill(1);
  const hazard = new Float64Array(cells);
  roads.forEach((road, index) => {
    const number = roadClassNumber[scenario.roads[index].class];
    let drawnKm = 0;
    for (let step = 1; step < road.cells.length; step++) {
      const jump = Math.abs(road.cells[step] - road.cells[step - 1]);
      drawnKm += (jump === 1 || jump === width ? 1 : Math.SQRT2) * cellKm;
    }
    for (const cell of road.cells) {
      hazard[cell] = Math.max(hazard[cell], road.hazard);
      // A flood takes the crossings: cells in water, or the whole drawn line where the map shows no river under a bridge.
      if (road.bridge && water[cell]) bridged[cell] = 1;
      if (number > roadClass[cell]) {
        roadClass[cell] = number;
        kmFactor[cell] = drawnKm > 0 ? road.km / drawnKm : 1;
      }
    }
    if (road.bridge && !road.cells.some((cell) => water[cell])) bridged[road.cells[road.cells.length >> 1]] = 1;
  });
  const permission = new Uint8Array(cells);
  for (const {
    permission: word,
    box: [x0, y0, x1, y1],
  } of scenario.map.permissions)
    for (let y = Math.max(0, y0); y <= Math.min(height - 1, y1); y++)
      for (let x = Math.max(0, x0); x <= Math.min(width - 1, x1); x++)
        permission[y * width + x] = word === 'denied' ? 2 : word === 'restricted' ? 1 : 0;

  const roadSpeed = [0, movement.trackKmPerHour, movement.unpavedKmPerHour, movement.pavedKmPerHour];
  const hoursPerKm = modes.map((_, mode) => {
    const foot = mode === onFoot;
    const wet = mode === 1 || mode === 3;
    const flood = mode === 2 || mode === 3;
    return Float64Array.from(terrain, (name, cell) => {
      if (flood && bridged[cell]) return Infinity;
      if (roadClass[cell] > 0) {
        if (foot) return 1 / movement.footKmPerHour;
        return (wet && roadClass[cell] < 3 ? movement.wetFactor : 1) / roadSpeed[roadClass[cell]];
      }
      if (water[cell]) return Infinity;
      const slow = slowness[name as Exclude<keyof typeof slowness, 'footShare'>];
      if (foot) return (1 + (slow - 1) * slowness.footShare) / movement.footKmPerHour;
      return ((wet ? movement.wetFactor : 1) * slow) / movement.offRoadKmPerHour;
    });
  });
  return {
    width,
    height,
    cells,
    cellKm,
    water,
    roadClass,
    permission,
    hazard,
    kmFactor,
    hoursPerKm,
    roads,
    fields: new Map(),
    fieldsKept: Math.max(4 * scenario.places.length, Math.floor(cellsKept / cells)),
    search: createSearch(cells),
  };
}

/** Fields are kept for as many cells in all (ten bytes each), or for every place four. */
const cellsKept = 1_900_000;

/** Least hours to `destination` from every cell, and the way. Costs are symmetric, so it serves both directions. */
export function fieldTo(ground: Ground, mode: Mode, destination: number): RouteField {
  const { fields } = ground;
  const key = mode * ground.cells + destination;
  let field = fields.get(key);
  if (!field) {
    // The oldest makes room; computed again it is the same, so that memory ends here and no result changes.
    if (fields.size >= ground.fieldsKept) fields.delete(fields.keys().next().value!);
    field = routeField(
      ground.width,
      ground.height,
      ground.cellKm,
      ground.hoursPerKm[mode],
      ground.kmFactor,
      destination,
      ground.search,
    );
    fields.set(key, field);
  }
  return field;
}

/** Straight distance between two cells, km. */
export function straightKm(ground: Ground, a: number, b: number): number {
  const ay = Math.floor(a / ground.width);
  const by = Math.floor(b / ground.width);
  const dx = a - ay * ground.width - (b - by * ground.width);
  const dy = ay - by;
  return Math.sqrt(dx * dx + dy * dy) * ground.cellKm;
}

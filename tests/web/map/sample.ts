/** A small ground and frames on it, for the tests of the map. */
import { tasks, type Frame, type FrameIncident, type MapGround, type Task } from '../../../src/web/frame.ts';
import type { Moment } from '../../../src/web/map/mark.ts';

export const width = 12;
export const height = 8;
export const cell = (x: number, y: number): number => y * width + x;

const terrains = ['urban', 'open', 'bush', 'forest', 'swamp', 'hills', 'water'];

/** A river down column 6; Harbour with the base west of it, Ford on it, a camp in the east. */
export function sampleGround(): MapGround {
  const terrain = new Uint8Array(width * height).fill(2);
  for (let y = 0; y < height; y++) terrain[cell(6, y)] = 6;
  terrain[cell(11, 7)] = 6;
  const permission = new Uint8Array(width * height);
  permission[cell(0, 7)] = 1;
  permission[cell(1, 7)] = 2;
  const kinds = ['infantry', 'qrf', 'engineer', 'aviation', 'observers', 'fpu', 'ipo'] as const;
  const count = 40;
  return {
    name: { en: 'Sample', fr: 'Exemple' },
    width,
    height,
    cellKm: 5,
    terrains,
    terrain,
    permission,
    rivers: [Int32Array.from({ length: height }, (_, y) => cell(6, y))],
    roads: [
      {
        cells: Int32Array.from({ length: 5 }, (_, step) => cell(2 + step, 4)),
        kind: 'unpaved',
        bridge: true,
        from: 0,
        to: 1,
        km: 20,
      },
      {
        cells: Int32Array.from({ length: 4 }, (_, step) => cell(6 + step, 4)),
        kind: 'track',
        bridge: false,
        from: 1,
        to: 2,
        km: 15,
      },
    ],
    places: [
      {
        id: 'harbour',
        name: { en: 'Harbour', fr: 'Le Port' },
        kind: 'town',
        cell: cell(2, 4),
        population: 30000,
        room: null,
        facilities: [],
      },
      { id: 'ford', name: 'Ford', kind: 'village', cell: cell(6, 4), population: 3000, room: null, facilities: [] },
      { id: 'camp', name: 'Camp', kind: 'camp', cell: cell(9, 4), population: 0, room: 500, facilities: [] },
    ],
    mainBases: Int32Array.of(cell(2, 4)),
    hq: cell(2, 4),
    units: kinds.map((kind) => ({ id: kind, name: kind, kind, strength: 100, base: cell(2, 4) })),
    actors: [
      { id: 'band', name: 'Ridge band', kind: 'band' },
      { id: 'band', name: 'Ridge band', kind: 'band' },
      { id: 'army', name: 'Garrison', kind: 'hostArmy' },
      { id: 'hill', name: 'Hill people', kind: 'communal' },
    ],
    groups: [{ id: 'river', name: 'River people' }],
    agents: {
      count,
      persons: new Int32Array(count).fill(10),
      group: new Uint8Array(count),
      home: new Int32Array(count).fill(cell(2, 4)),
    },
    street: null,
    start: '2024-01-01',
    tickHours: 6,
    ticks: 240,
    burnInTicks: 80,
  };
}

interface Out {
  readonly unit: number;
  readonly task: Task;
  /** Cells at the start and the end of the tick. */
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  readonly persons?: number;
  readonly incident?: number;
}

export function sampleIncident(id: number, hour: number, more: Partial<FrameIncident> = {}): FrameIncident {
  return {
    id,
    kind: 'raid',
    hour,
    cell: cell(9, 4),
    place: 2,
    actor: 0,
    fighters: 20,
    killed: 0,
    injured: 0,
    killedByMission: 0,
    peacekeepersKilled: 0,
    outcome: 'late',
    reason: 'distance',
    end: hour + 1,
    warned: null,
    known: hour + 0.5,
    decided: hour + 1,
    arrived: null,
    unit: 0,
    ...more,
  };
}

/** The state at noon of day 2, with these detachments and incidents. */
export function sampleFrame(out: readonly Out[] = [], incidents: readonly FrameIncident[] = []): Frame {
  const samples = 3;
  const count = 40;
  const cells = width * height;
  const column = (of: (each: Out, slot: number) => number) => Int32Array.from(out, of);
  return {
    tick: 10,
    hour: 60,
    wet: false,
    flood: false,
    detachments: {
      count: out.length,
      slot: column((_, slot) => slot),
      unit: column(({ unit }) => unit),
      strength: column(({ persons }) => persons ?? 30),
      task: Uint8Array.from(out, ({ task }) => tasks.indexOf(task)),
      incident: column(({ incident }) => incident ?? -1),
      samples,
      track: Float32Array.from(
        out.flatMap(({ from, to }) =>
          [0, 0.5, 1].flatMap((part) => [0, 1].map((axis) => from[axis] + (to[axis] - from[axis]) * part + 0.5)),
        ),
      ),
    },
    tobs: {
      count: 1,
      cell: Int32Array.of(cell(9, 4)),
      ready: Uint8Array.of(1),
      stockDays: Float32Array.of(9),
      until: Float32Array.of(800),
    },
    basesInUse: Uint8Array.of(1),
    street: null,
    roads: Uint8Array.of(0, 1),
    hazard: new Float32Array(cells),
    presence: new Float32Array(cells).fill(0.3),
    people: new Int32Array(cells),
    places: {
      fear: Float32Array.of(0.1, 0.5, 0.9),
      trust: Float32Array.of(0.2, 0.4, 0.6),
      presence: Float32Array.of(1, 0.3, 0),
      people: Int32Array.of(30000, 3000, 400),
      displaced: Int32Array.of(0, 0, 400),
      fled: Int32Array.of(0, 400, 0),
      active: Int32Array.of(0, 0, 0),
    },
    actors: { cell: Int32Array.of(cell(10, 1), cell(10, 1), cell(2, 4), -1), fighters: Int32Array.of(40, 42, 10, 5) },
    agents: {
      cell: new Int32Array(count).fill(cell(2, 4)),
      status: new Uint8Array(count),
      fear: new Uint8Array(count),
    },
    incidents,
    measures: {},
  };
}

export function sampleMoment(frame: Frame, phase = 1): Moment {
  const on = { units: true, tracks: true, incidents: true, bands: true, host: true, civilians: true, names: true };
  return { ground: sampleGround(), frame, phase, view: { scale: 40, left: 0, top: 0 }, on, size: 1 };
}

import { readFileSync } from 'node:fs';
import { parseScenario } from '../../../src/scenario/parse.ts';
import { measures } from '../../../src/sim/measures/catalogue.ts';
import { createRandom } from '../../../src/sim/random.ts';
import { createSetting, type Setting } from '../../../src/sim/setting.ts';
import { startWorld } from '../../../src/sim/start.ts';
import { isActiveNow, isJailed, isOfficer } from '../../../src/sim/street/person.ts';
import type { Street } from '../../../src/sim/street/street.ts';
import { tick } from '../../../src/sim/tick.ts';
import { allocateWorld, type World } from '../../../src/sim/world.ts';

const source = readFileSync(new URL('../../../scenarios/epstein.yaml', import.meta.url), 'utf8');
const none = new Set<string>();

/** scenarios/epstein.yaml with other values, by dotted path. */
export function parseStreet(change: Readonly<Record<string, unknown>>) {
  const known = { outcomes: measures.map(({ name }) => name) };
  return parseScenario(
    source,
    'epstein.yaml',
    known,
    Object.entries(change).map(([path, value]) => ({ path, value })),
  );
}

export interface Running {
  readonly setting: Setting;
  readonly street: Street;
  readonly world: World;
  readonly step: (turns: number) => void;
}

/** A street at its first turn. */
export function startStreet(change: Readonly<Record<string, unknown>>, seed = 1): Running {
  const result = parseStreet(change);
  if ('problems' in result) throw new Error(result.problems.map(({ text }) => text).join('\n'));
  const setting = createSetting(result.scenario);
  const world = allocateWorld(setting);
  const random = createRandom(seed);
  startWorld(world, setting, random);
  const step = (turns: number): void => {
    for (let turn = 0; turn < turns; turn++) tick(world, setting, random, none);
  };
  return { setting, street: setting.street!, world, step };
}

export interface Somebody {
  /** From 0; below 0 or beyond the grid for whoever was taken away. */
  readonly x: number;
  readonly y: number;
  readonly cell: number;
  readonly officer: boolean;
  readonly active: boolean;
  readonly jailed: boolean;
  readonly onGrid: boolean;
}

/** Everybody, found through the order of turns. */
export function everybody({ world, street }: Running): Somebody[] {
  const { margin, stride, height } = street.geometry;
  return Array.from(world.streetOrder, (place) => {
    const cell = (place >> 16) * stride + (place & 0xffff);
    const who = world.streetCell[cell];
    const y = (place >> 16) - margin;
    return {
      x: (place & 0xffff) - margin,
      y,
      cell,
      officer: (who & isOfficer) !== 0,
      active: (who & isActiveNow) !== 0,
      jailed: (who & isJailed) !== 0,
      onGrid: y < height,
    };
  });
}

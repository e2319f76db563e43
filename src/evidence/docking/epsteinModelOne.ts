/**
 * Epstein 2002, Model I, on the street of the engine: 40 x 40 torus, k = 2.3, T = 0.1, seven cells in ten with a
 * citizen. What differs between the paper's runs is an argument, and so is every rule that the paper leaves open.
 */
import type { ScenarioFile } from '../../scenario/schema.ts';
import { createRandom } from '../../sim/random.ts';
import { startWorld } from '../../sim/start.ts';
import { counter } from '../../sim/street/person.ts';
import { tick } from '../../sim/tick.ts';
import { allocateWorld } from '../../sim/world.ts';
import { settingOf } from './engine.ts';

type Street = NonNullable<ScenarioFile['street']>;

/** What a run of Table 2 sets. The rest is the same for all runs. */
export interface ModelOne {
  readonly legitimacy: number;
  /** Officers, as a share of the cells. */
  readonly police: number;
  /** Reach of everybody, cells. */
  readonly vision: number;
  /** 'none' is the ratio C / A as printed, 'floor' is NetLogo's, 'round-half-even' Mesa's. */
  readonly rounding: NonNullable<Street['rounding']>;
  /** Longest jail term, turns; terms are whole and even from 0 up to it, the turn of the arrest not counted. */
  readonly longestTerm: number;
  readonly view?: Street['view'];
  readonly movement?: Street['movement'];
  readonly jailed?: Street['jailed'];
  readonly changes?: Street['changes'];
}

/** Longer than any run. */
export const endless = 1_000_000;

/** What a run shows, by turn; the first entry is the end of the first turn. */
export interface Series {
  readonly active: readonly number[];
  readonly jailed: readonly number[];
}

/** Shortest and longest term. A term without end is the same for everybody. */
const sentenceOf = (longest: number): [number, number] => [longest === endless ? endless : 0, longest];

/** The scenario of a run, as a file could hold it. */
export function modelOneScenario(run: ModelOne): ScenarioFile {
  return {
    cordon: 1,
    name: { en: 'Epstein 2002, Model I' },
    days: 3650,
    burnInDays: 0,
    map: { width: 2, height: 2, cellKm: 1, terrain: 'urban' },
    places: [{ id: 'square', name: { en: 'The square' }, kind: 'town', at: [0, 0], groups: { citizens: 1 } }],
    people: { groups: [{ id: 'citizens', name: { en: 'Citizens' } }] },
    // Nobody is let off because the jail is full.
    hostState: { legitimacy: { citizens: run.legitimacy }, justice: { custody: 1_000_000 } },
    mission: {},
    street: {
      place: 'square',
      width: 40,
      height: 40,
      citizens: 0.7,
      police: run.police,
      vision: run.vision,
      view: run.view ?? 'disc',
      movement: run.movement ?? 'random',
      rounding: run.rounding,
      sentence: sentenceOf(run.longestTerm),
      // As in replication A: off the grid, and back near the place of the arrest.
      jailed: run.jailed ?? 'near',
      changes: run.changes ?? [],
    },
    parameters: { 'order.threshold': 0.1, 'order.arrestConstant': 2.3 },
    postures: [{ id: 'street', kind: 'static' }],
  };
}

const nothingOff = new Set<string>();

/** Runs it once for each seed, from a first turn in which nobody is active yet. */
export function runModelOne(run: ModelOne, seeds: readonly number[], turns: number): Series[] {
  const setting = settingOf(modelOneScenario(run));
  const world = allocateWorld(setting);
  return seeds.map((seed) => {
    const random = createRandom(seed);
    startWorld(world, setting, random);
    const active: number[] = [];
    const jailed: number[] = [];
    for (let turn = 0; turn < turns; turn++) {
      tick(world, setting, random, nothingOff);
      active.push(world.streetCount[counter.active]);
      jailed.push(world.streetCount[counter.jailed]);
    }
    return { active, jailed };
  });
}

/** The runs that facts need: each made once, whatever number of facts asks for it, and named by its content. */
import type { Scenario, ScenarioFile } from '../scenario/schema.ts';
import { canonicalJson } from '../study/canonical.ts';
import { modelVersion } from '../study/modelVersion.ts';
import { runSeed } from '../study/seeds.ts';
import { sha256 } from '../study/sha256.ts';
import type { Cell, Draw, Seen } from './fact.ts';
import { scenarioOf } from './scenarioOf.ts';

/** Master seed of all runs for evidence; seeds of replications are hashes of it. */
const evidenceSeed = 20_130_301;
/** Generated worlds that replications take in turn, so that no finding rests on one map. */
export const worlds = 4;
/** Raised when an observation holds something else than before. */
const observationVersion = 1;

export interface Run {
  /** 't' and 20 hex digits over all that decides the observation. */
  readonly key: string;
  readonly file: ScenarioFile;
  /** The file with every default filled in, and its hash: a default that changes changes the run. */
  readonly scenario: Scenario;
  readonly scenarioKey: string;
  readonly arm: string;
  readonly seed: number;
}

/** What decides an observation beside the scenario: the model's version and what is kept of a run. */
export const modelKey = `model-${modelVersion}-${observationVersion}`;

type Made = Pick<Run, 'file' | 'scenario' | 'scenarioKey'>;
const madeBefore = new WeakMap<Cell, Map<number, Made>>();

/** The run of a replication (from 0) of a cell. */
export function runOf(cell: Cell, replication: number, past?: Seen): Run {
  const made = fileOf(cell, { world: 1 + (replication % worlds), replication, past });
  const identity = { masterSeed: evidenceSeed, parameters: {}, posture: cell.arm, replication: replication + 1 };
  const seed = runSeed('common', { ...identity, start: 'switching' });
  return { key: keyOf([modelKey, made.scenarioKey, cell.arm, seed]), ...made, arm: cell.arm, seed };
}

/** Made once where it depends on the world alone. */
function fileOf(cell: Cell, draw: Draw): Made {
  if (cell.varies !== undefined) return keyed(cell.file(draw));
  const files = madeBefore.get(cell) ?? new Map<number, Made>();
  madeBefore.set(cell, files);
  const file = files.get(draw.world) ?? keyed(cell.file(draw));
  files.set(draw.world, file);
  return file;
}

function keyed(file: ScenarioFile): Made {
  const scenario = scenarioOf(file);
  return { file, scenario, scenarioKey: keyOf([scenario]) };
}

function keyOf(content: readonly unknown[]): string {
  return `t${sha256(canonicalJson(content)).slice(0, 20)}`;
}

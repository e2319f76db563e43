/** Epstein's model through the ordinary scenario, engine and run: what (a) and (b) measure. */
import { readFileSync } from 'node:fs';
import { parseScenario } from '../../src/scenario/parse.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { measures } from '../../src/sim/measures/catalogue.ts';
import { runArm, runBurnIn } from '../../src/sim/run.ts';
import { createSetting } from '../../src/sim/setting.ts';
import { processorSeconds } from './processor.ts';

export interface StreetRun {
  readonly nsPerAgentTick: number;
  readonly active: readonly number[];
  readonly jailed: readonly number[];
  readonly digest: string;
}

/** Parses plain data or YAML, with overrides; a scenario that is wrong is a mistake of the benchmark. */
export function parsed(source: string, overrides: Readonly<Record<string, unknown>> = {}): Scenario {
  const known = { outcomes: measures.map(({ name }) => name) };
  const result = parseScenario(
    source,
    'bench',
    known,
    Object.entries(overrides).map(([path, value]) => ({ path, value })),
  );
  if ('problems' in result) throw new Error(result.problems.map(({ text }) => text).join('\n'));
  return result.scenario;
}

const ticksADay = 4;

/** scenarios/epstein.yaml with a grid of the side; `root` is the checkout. */
export function epstein(root: string, side: number, ticks: number): Scenario {
  const source = readFileSync(`${root}/scenarios/epstein.yaml`, 'utf8');
  return parsed(source, { 'street.width': side, 'street.height': side, days: Math.ceil(ticks / ticksADay) });
}

/** A street after its burn-in of 100 turns: runs it again and again from there. */
export function prepareStreet(scenario: Scenario, seed: number): (recordEvery: number) => StreetRun {
  const setting = createSetting(scenario);
  const people = setting.street!.citizens + setting.street!.police;
  const burnIn = runBurnIn(setting, seed, { recordEvery: 100 });
  return (recordEvery) => {
    const start = processorSeconds();
    const record = runArm(setting, burnIn, 'street', { recordEvery });
    const seconds = processorSeconds() - start;
    const column = (name: string): number[] => Array.from(record.timeSeries.columns[name].slice(1));
    return {
      nsPerAgentTick: (seconds * 1e9) / record.ticks / people,
      active: column('activePersons'),
      jailed: column('detained'),
      digest: record.digest,
    };
  };
}

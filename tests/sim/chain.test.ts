/** Everything that a table can say about an attack and the response to it does happen in the scenarios that are shipped, one of them also changed. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Override } from '../../src/scenario/override.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import { incidentKinds, outcomes, reasons, stages } from '../../src/sim/codes.ts';
import { measures } from '../../src/sim/measures/catalogue.ts';
import { createRandom } from '../../src/sim/random.ts';
import { fork } from '../../src/sim/fork.ts';
import { createSetting, type Setting } from '../../src/sim/setting.ts';
import { tick } from '../../src/sim/tick.ts';
import { startWorld } from '../../src/sim/start.ts';
import { allocateWorld, restore, snapshot, type World } from '../../src/sim/world.ts';

/** A platoon for a company, against many bands that attack bases too: a shipped mission always has somebody free, as soldiers too go to crowds. */
const outnumbered: readonly Override[] = [
  { path: 'mission.units.infantry1.strength', value: 30 },
  { path: 'spoilers.ridgeBand.bands', value: 9 },
  { path: 'spoilers.ridgeBand.violence', value: 1 },
  { path: 'spoilers.ridgeBand.acts', value: { attackBases: 1 } },
];
const shipped: readonly (readonly [file: string, overrides: readonly Override[]])[] = [
  ['scenarios/first-steps.yaml', []],
  ['scenarios/first-steps.yaml', outnumbered],
  ['scenarios/bambari.yaml', []],
];
/** Seeds are played until every word has occurred; some are rare. */
const mostSeeds = 16;

const lists = { kind: incidentKinds, outcome: outcomes, stage: stages, reason: reasons } as const;
type List = keyof typeof lists;
const names = Object.keys(lists) as List[];
const counts: Record<List, Map<string, number>> = {
  kind: new Map(),
  outcome: new Map(),
  stage: new Map(),
  reason: new Map(),
};
const missing = (list: List): string[] => lists[list].filter((word) => word !== '' && !counts[list].has(word));

function note(list: List, code: number): void {
  const word = lists[list][code];
  counts[list].set(word, (counts[list].get(word) ?? 0) + 1);
}

/** How incidents ended. */
function noteEndings(world: World): void {
  for (let incident = world.incidentFirst[0]; incident < world.incidentCount[0]; incident++) {
    if (world.incidentHour[incident] >= world.hour[0]) continue;
    note('kind', world.incidentKind[incident]);
    note('outcome', world.incidentOutcome[incident]);
    note('reason', world.incidentReason[incident]);
  }
}

/** Where chains stand at the end of a tick, each stage of each incident once: stages that last minutes are seen in few. */
function noteStages(world: World, seen: Map<number, number>): void {
  const recent = Math.max(world.incidentFirst[0], world.incidentCount[0] - 40);
  for (let incident = recent; incident < world.incidentCount[0]; incident++) {
    if (world.incidentHour[incident] >= world.hour[0]) continue;
    const stage = world.incidentStage[incident];
    const before = seen.get(incident) ?? 0;
    if ((before & (1 << stage)) === 0) note('stage', stage);
    seen.set(incident, before | (1 << stage));
  }
}

interface Stage {
  readonly setting: Setting;
  readonly world: World;
}

function open([file, overrides]: (typeof shipped)[number]): Stage {
  const known = { outcomes: measures.map(({ name }) => name) };
  const parsed = parseScenario(readFileSync(file, 'utf8'), file, known, overrides);
  if ('problems' in parsed) throw new Error(`${file} has problems`);
  const setting = createSetting(parsed.scenario);
  return { setting, world: allocateWorld(setting) };
}

/** All postures of a scenario under one seed, counted. */
function play({ setting, world }: Stage, seed: number): void {
  const random = createRandom(seed);
  const without = new Set<string>();
  startWorld(world, setting, random);
  while (world.tick[0] < 0) tick(world, setting, random, without);
  const state = snapshot(world);
  for (const { id } of setting.postures) {
    restore(world, state);
    fork(world, setting, id);
    const seen = new Map<number, number>();
    while (world.tick[0] < (setting.scenario.days * 24) / setting.tickHours) {
      tick(world, setting, random, without);
      noteStages(world, seen);
    }
    noteEndings(world);
  }
}

describe('in the shipped scenarios', () => {
  beforeAll(() => {
    const opened = shipped.map(open);
    let seeds = 0;
    while (seeds < mostSeeds && (seeds < 2 || names.some((list) => missing(list).length > 0))) {
      seeds++;
      for (const each of opened) play(each, seeds);
    }
    const found = (list: List): string =>
      lists[list].flatMap((word) => (word === '' ? [] : [`${word} ${counts[list].get(word) ?? 0}`])).join(', ');
    process.stdout.write(`${seeds} seeds\n${names.map((list) => `${list}: ${found(list)}\n`).join('')}`);
  }, 180_000);

  it.each(names)('every %s occurs', (list) => {
    expect(missing(list)).toEqual([]);
  });
});

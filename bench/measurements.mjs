/** What is measured, (a) to (g); figures.mjs makes the published numbers of it. */
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { bursts, deviation, mean, median } from './statistics.mjs';

/**
 * @typedef {{
 *   measure: (name: string, given: Record<string, unknown>, flags?: string[]) => any,
 *   peer: (name: string, given: Record<string, unknown>) => any,
 *   reference?: (side: number, words: (string | number)[]) => string[],
 *   quick: boolean, tell: (text: string) => void, root: string, folder: string
 * }} Tools
 */

/** Of one run: at 40 x 40 as many as scenarios/epstein.yaml has, so that `cordon run` gives the digest that is printed. */
const runTicks = { 40: 1_000, 200: 100 };
const warmTicks = 100;

/** (a) Statistics first, then time, all programs in turn. @param {Tools} tools */
export function epstein(tools) {
  const { measure, peer, reference, quick } = tools;
  const sizes = {};
  for (const side of /** @type {const} */ ([40, 200])) {
    const ticks = runTicks[side];
    const rounds = { ours: [], limit: [], agentscript: [], flocc: [], digest: '' };
    for (let round = 0; round < (quick ? 3 : 7); round++) {
      const ours = measure('street', { side, ticks, seed: 1, times: 4 });
      rounds.ours.push(median(ours.nsPerAgentTick));
      rounds.digest = ours.digest;
      if (reference) rounds.limit.push(Number(reference(side, [1, warmTicks, 4 * ticks])[0]));
      if (side === 40) rounds.agentscript.push(peer('agentscript', { side, warm: 50, ticks: 200 }).nsPerAgentTick);
      else if (!quick) rounds.agentscript.push(peer('agentscript', { side, warm: 3, ticks: 5 }).nsPerAgentTick);
      if (!quick) rounds.flocc.push(peer('flocc', { side, warm: 1, ticks: side === 40 ? 10 : 1 }).nsPerAgentTick);
    }
    sizes[side] = { ...rounds, statistics: quick ? undefined : statistics(tools, side) };
  }
  return sizes;
}

/** Mean active, mean jailed and bursts over twenty seeds with the same citizens in both programs. @param {Tools} tools @param {40 | 200} side */
function statistics({ measure, peer, reference, folder, tell }, side) {
  tell(`epstein: statistics at ${side} x ${side} ...`);
  const ticks = side === 40 ? 4_000 : 400;
  const people = join(folder, 'people.bin');
  const runs = { ours: [], limit: [] };
  for (let seed = 1; seed <= 20; seed++) {
    runs.ours.push(measure('statistics', { side, ticks, seed, people }));
    if (!reference) continue;
    const lines = reference(side, [seed, warmTicks, ticks, people])
      .slice(0, ticks)
      .map((line) => line.split(' ').map(Number));
    runs.limit.push({ active: lines.map(([active]) => active), jailed: lines.map(([, jailed]) => jailed) });
  }
  // A local crowd is no burst of the whole where many overlap: there the mark lies a deviation above the mean.
  const basis = runs.limit.length > 0 ? runs.limit : runs.ours;
  const mark = side === 40 ? 50 : Math.round(mean(basis.map(({ active }) => mean(active) + deviation(active))));
  const summary = (list) => ({
    active: mean(list.map(({ active }) => mean(active))),
    jailed: mean(list.map(({ jailed }) => mean(jailed))),
    bursts: mean(list.map(({ active }) => (bursts(active, mark) * 1000) / active.length)),
  });
  const agentscript = side === 40 ? summary([peer('agentscript', { side, warm: warmTicks, ticks: 2_000 })]) : undefined;
  return { ticks, mark, ours: summary(runs.ours), limit: reference ? summary(runs.limit) : undefined, agentscript };
}

/** (b) @param {Tools} tools */
export const instances = ({ measure, quick }) =>
  measure('instances', { ticks: quick ? 1_000 : 4_000, rounds: quick ? 5 : 9 });

/** (c) The standard rich run. @param {Tools} tools */
export function rich({ measure, quick }) {
  const runs = [];
  for (let round = 0; round < (quick ? 2 : 7); round++) {
    for (const posture of ['wide-area', 'static']) {
      if (posture === 'static' && quick) continue;
      runs.push({ posture, ...measure('rich', { change: {}, posture, times: 2 }) });
    }
  }
  return runs;
}

/** (c2) The same with every part of the model that a scenario must ask for. @param {Tools} tools */
export const everything = ({ measure, quick }) =>
  Array.from({ length: quick ? 2 : 7 }, () =>
    measure('rich', { change: {}, posture: 'wide-area', times: 2, everything: true }),
  );

/** (d) Growth in agents and in cells, each against the rest of the standard run over 30 days. @param {Tools} tools */
export function growth({ measure }) {
  const take = (change) => measure('rich', { change: { days: 30, ...change }, posture: 'wide-area', times: 4 });
  const agents = [1_000, 10_000, 50_000, 200_000, 1_000_000].map((count) => ({
    agents: count,
    ...take({ agents: count }),
  }));
  const cells = [50, 100, 200, 500].map((side) => ({ side, ...take({ side }) }));
  return { agents, cells };
}

/** (e) @param {Tools} tools */
export const workers = ({ measure, quick }) => measure('workers', { tasks: quick ? 3 : 8 });

/** (f) Seconds by the clock of whole commands. @param {Tools} tools */
export function startUp({ root, quick }) {
  const commands = { help: ['--help'], check: ['check', 'scenarios/bambari.yaml'] };
  const seconds = { help: [], check: [] };
  for (let round = 0; round < (quick ? 7 : 15); round++) {
    for (const [name, words] of Object.entries(commands)) {
      const start = performance.now();
      spawnSync(process.execPath, [join(root, 'dist', 'cordon.js'), ...words], { cwd: root });
      seconds[name].push((performance.now() - start) / 1000);
    }
  }
  return seconds;
}

/** (g) Memory over ten thousand ticks. @param {Tools} tools */
export const memory = ({ measure }) => measure('memory', { ticks: 10_000 }, ['--expose-gc']);

/** Where the time of the standard run goes, by function, once warm. @param {Tools} tools */
export function profile({ measure, folder }) {
  const directory = join(folder, 'profile');
  rmSync(directory, { recursive: true, force: true });
  measure('rich', { change: {}, posture: 'wide-area', times: 6 }, ['--cpu-prof', `--cpu-prof-dir=${directory}`]);
  const [file] = readdirSync(directory);
  const { nodes, samples, timeDeltas } = JSON.parse(readFileSync(join(directory, file), 'utf8'));
  const names = new Map(
    nodes.map((node) => [node.id, node.callFrame.functionName.replace(/\d+$/, '') || '(without a name)']),
  );
  const spent = new Map();
  samples.forEach((id, at) => spent.set(names.get(id), (spent.get(names.get(id)) ?? 0) + timeDeltas[at]));
  const total = [...spent.values()].reduce((sum, time) => sum + time, 0);
  return [...spent]
    .map(([name, time]) => ({ name, share: time / total }))
    .sort((a, b) => b.share - a.share)
    .slice(0, 16);
}

/** Starts of a run in the simulator itself: switched to at the fork, going on, or burnt in on its own. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseScenario } from '../../src/scenario/parse.ts';
import { measures } from '../../src/sim/measures/catalogue.ts';
import { noMission, present } from '../../src/sim/arms.ts';
import { runArm, runBurnIn } from '../../src/sim/run.ts';
import { createSetting } from '../../src/sim/setting.ts';

const file = 'scenarios/first-steps.yaml';
const source = readFileSync(file, 'utf8');
const known = { outcomes: measures.map((measure) => measure.name) };
const parsed = parseScenario(source, file, known);
if ('problems' in parsed) throw new Error(`${file} has problems`);
const { scenario } = parsed;
const setting = createSetting(scenario);
const options = { days: 10, recordEvery: 4 };
const seed = 5;
const last = (column: Float64Array) => column[column.length - 1];

describe('the present lay-down as an arm', () => {
  it('is the burn-in going on as if there were no fork', () => {
    const burnIn = runBurnIn(setting, seed, options);
    expect(burnIn.posture).toBe(present);
    const { timeSeries } = runArm(setting, burnIn, present, options);
    for (const { name, stock } of measures)
      if (stock === 'now') expect(timeSeries.columns[name][0], name).toBe(last(burnIn.timeSeries.columns[name]));
    expect(last(timeSeries.columns.patrols)).toBeGreaterThan(0);
  });

  it('is not the posture of the same doctrine, which starts with orders of its own', () => {
    const twin = { ...scenario.layDown, id: 'twin', name: 'Twin', kind: 'static', schedule: [] } as const;
    const both = createSetting({ ...scenario, postures: [twin, ...scenario.postures] });
    const burnIn = runBurnIn(both, seed, options);
    expect(runArm(both, burnIn, 'twin', options).digest).not.toBe(runArm(both, burnIn, present, options).digest);
  });
});

describe('a steady state', () => {
  it('of a posture has it in force from the first day of the burn-in, and no stand-down at the fork', () => {
    const twin = { ...scenario.layDown, id: 'twin', name: 'Twin', kind: 'static', schedule: [] } as const;
    const both = createSetting({ ...scenario, postures: [twin, ...scenario.postures] });
    const own = runBurnIn(both, seed, options, 'twin');
    const common = runBurnIn(both, seed, options);
    // The same doctrine as the present lay-down, in force as long: the same history under another name.
    expect(own.timeSeries).toEqual(common.timeSeries);
    expect(runArm(both, own, 'twin', options).outcomes).toEqual(runArm(both, common, present, options).outcomes);
    expect(runBurnIn(both, seed, options, 'wide-area').timeSeries).not.toEqual(common.timeSeries);
  });

  it('without a mission never had one', () => {
    const burnIn = runBurnIn(setting, seed, options, noMission);
    for (const name of ['patrols', 'credibility', 'costUnitDays', 'expectationGap', 'attacksWarnedShare'])
      expect(last(burnIn.timeSeries.columns[name]) || 0, name).toBe(0);
    const { outcomes, consumption } = runArm(setting, burnIn, noMission, options);
    expect(outcomes.patrols).toBe(0);
    expect(consumption.every(({ used, available }) => used === 0 && available === 0)).toBe(true);
  });

  it('counts from the fork on', () => {
    const burnIn = runBurnIn(setting, seed, options, 'tob');
    const { timeSeries } = runArm(setting, burnIn, 'tob', options);
    expect(timeSeries.ticks[0]).toBe(0);
    for (const { name } of measures.filter(({ accumulates }) => accumulates)) {
      const values = Array.from(timeSeries.columns[name]);
      // Of what the scenario has not there is nothing to count, from first to last.
      if (values.every(Number.isNaN)) continue;
      expect(values[0], name).toBe(0);
      expect(values, name).toEqual(values.toSorted((a, b) => a - b));
    }
  });
});

describe('the names of the two arms that no scenario describes', () => {
  it.each([noMission, present])('%s cannot be taken by a posture of a scenario', (id) => {
    const renamed = source.replace('{ id: static,', `{ id: ${id},`);
    expect(renamed).not.toBe(source);
    const parsed = parseScenario(renamed, file, { outcomes: measures.map(({ name }) => name) });
    expect('problems' in parsed && parsed.problems[0].text).toContain(`\`${id}\` is`);
  });

  it('are known to no posture: an unknown one is a mistake, never no mission', () => {
    expect(() => runBurnIn(setting, seed, options, 'statick')).toThrow(/the scenario has no posture statick/);
    expect(() => runArm(setting, runBurnIn(setting, seed, options), 'statick', options)).toThrow(RangeError);
  });
});

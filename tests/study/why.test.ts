import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readScenario } from '../../scripts/readScenario.ts';
import { tellWhy } from '../../src/report/why.ts';
import type { IncidentRow } from '../../src/analysis/tables.ts';
import { compare, type Execute } from '../../src/study/compare.ts';
import { planRun } from '../../src/study/comparePlan.ts';
import { createEngine, measuredOutcomes, ownOutcomes } from '../../src/study/engine.ts';
import { modelVersion } from '../../src/study/modelVersion.ts';
import { readResults, type Results } from '../../src/study/results.ts';
import { runTask } from '../../src/study/runner.ts';
import { storedSetup } from '../../src/study/storedSetup.ts';
import type { Chain, Moment } from '../../src/study/why/chain.ts';
import { why } from '../../src/study/why/why.ts';

const { scenario, source } = readScenario('scenarios/first-steps.yaml');
const directory = mkdtempSync(join(tmpdir(), 'cordon-why-'));
let results: Results;
let incidents: readonly IncidentRow[];

/** One run that was not traced. */
beforeAll(async () => {
  const plan = planRun({
    scenario,
    source,
    measures: measuredOutcomes(),
    own: ownOutcomes(scenario),
    posture: 'tob',
    seed: 11,
    days: 120,
    without: [],
  });
  const engine = createEngine(plan);
  const execute: Execute = (tasks, _, { onResult }) => {
    for (const task of tasks) onResult(runTask(task, engine));
    return Promise.resolve(true);
  };
  const out = join(directory, 'run');
  await compare(plan, { out, workerUrl: new URL('file:///none'), execute });
  results = readResults(out);
  ({ incidents } = results);
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const chainOf = (id: string, of: Results = results): Chain => {
  const found = why(of, id, (runId) => storedSetup(of, runId));
  if (found.kind !== 'told') throw new Error(found.kind);
  return found.chain;
};
const kinds = (chain: Chain): Moment['kind'][] => chain.moments.map(({ kind }) => kind);

describe('a chain', () => {
  it('comes from a run whose state after the last tick is that of the run without a trace', () => {
    expect(chainOf(incidents[0].incident_id).digest).toBe(results.runs[0].digest);
  });

  it('tells of each attack what the table tells, and its plan, in order of time', () => {
    const attacks = incidents.filter(({ kind }) => kind === 'raid' || kind === 'communalAttack');
    expect(attacks.length).toBeGreaterThan(0);
    for (const attack of attacks.slice(0, 3)) {
      const chain = chainOf(attack.incident_id);
      const hours = chain.moments.map(({ hour }) => hour);
      expect(hours).toEqual([...hours].sort((a, b) => a - b));
      expect(kinds(chain)[0]).toBe('planned');
      const [planned] = chain.moments;
      if (planned.kind !== 'planned') throw new Error('no plan');
      expect(planned.prospect.share).toBeGreaterThan(0);
      expect(planned.prospect.share).toBeLessThanOrEqual(1);
      const came = chain.moments.filter(({ kind }) => kind === 'came');
      expect(came.at(-1)?.hour).toBe(attack.hour);
      expect(kinds(chain).filter((kind) => kind === 'ended')).toHaveLength(attack.outcome === 'deterred' ? 0 : 1);
    }
  });

  it('has a decision with who could have come wherever the table has one that was called for', () => {
    const called = incidents.find(
      ({ kind, decided_hour, known_hour }) => kind === 'riot' && decided_hour !== null && known_hour !== null,
    );
    expect(called).toBeDefined();
    const chain = chainOf(called?.incident_id ?? '');
    const decided = chain.moments.find((moment) => moment.kind === 'decided');
    if (decided?.kind !== 'decided') throw new Error('no decision');
    expect(decided.hour).toBe(called?.decided_hour);
    const sent = decided.candidates.filter((candidate) => candidate.sent);
    expect(sent.map(({ unit }) => unit)).toContain(called?.unit);
    // Whoever was sent could go, and no unit that was passed over was also a candidate.
    expect(sent.every(({ reason }) => reason === '')).toBe(true);
    const considered = new Set(decided.candidates.map(({ unit }) => unit));
    expect(decided.passedOver.some(({ unit }) => considered.has(unit))).toBe(false);
  });

  it('is told in both languages without codes', () => {
    const chain = chainOf(incidents[0].incident_id);
    for (const language of ['en', 'fr'] as const) {
      const text = tellWhy(chain, scenario, language)
        .flatMap(({ heading, lines }) => [heading, ...lines])
        .join('\n');
      expect(text).not.toMatch(/undefined|NaN|null|noUnitFree|threatTooHigh|communalAttack|\bunanswered\b/);
      expect(text).toContain(language === 'en' ? 'What was planned' : 'Ce qui était prévu');
    }
  });
});

describe('refused', () => {
  it('is an incident that is not there, with the nearest that is', () => {
    const id = incidents[0].incident_id;
    expect(() => chainOf(`${id}x`)).toThrow(`has no incident "${id}x"; did you mean \`${id}\`?`);
    expect(() => chainOf(id, { ...results, incidents: [] })).toThrow(/that run has none/);
  });

  it('is another model version, and nothing is run', () => {
    const old = { ...results, manifest: { ...results.manifest, modelVersion: '0' } };
    const never = () => {
      throw new Error('nothing is to be run');
    };
    expect(why(old, incidents[0].incident_id, never)).toEqual({
      kind: 'otherModel',
      stored: '0',
      current: modelVersion,
    });
  });

  it('is a replay with another end', () => {
    const other = { ...results, runs: results.runs.map((run) => ({ ...run, digest: '0'.repeat(16) })) };
    expect(why(other, incidents[0].incident_id, (runId) => storedSetup(other, runId))).toMatchObject({
      kind: 'different',
      replayed: results.runs[0].digest,
    });
  });
});

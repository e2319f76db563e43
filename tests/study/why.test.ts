import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { IncidentRow, RunRow } from '../../src/analysis/tables.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { tellWhy } from '../../src/report/why.ts';
import { measures } from '../../src/sim/measures/catalogue.ts';
import { runArm, runBurnIn } from '../../src/sim/run.ts';
import { createSetting } from '../../src/sim/setting.ts';
import type { RunRecord } from '../../src/sim/record.ts';
import { modelVersion } from '../../src/study/modelVersion.ts';
import type { Results } from '../../src/study/results.ts';
import type { Decided, Moment } from '../../src/sim/why/moments.ts';
import type { Chain } from '../../src/study/why/chain.ts';
import { why } from '../../src/study/why/why.ts';

const seed = 11;
const options = { days: 120, recordEvery: 1000, without: [] };
let scenario: Scenario;
let record: RunRecord;
let results: Results;

/** As results of one run that was not traced. */
beforeAll(() => {
  const parsed = parseScenario(readFileSync('scenarios/first-steps.yaml', 'utf8'), 'first-steps.yaml', {
    outcomes: measures.map(({ name }) => name),
  });
  if ('problems' in parsed) throw new Error('first-steps is wrong');
  ({ scenario } = parsed);
  const setting = createSetting(scenario);
  record = runArm(setting, runBurnIn(setting, seed, options), 'tob', options);
  const run = {
    run_id: 'r1',
    posture: 'tob',
    start: 'switching',
    replication: 1,
    seed,
    ticks: record.ticks,
    digest: record.digest,
  } as RunRow & { digest: string };
  const incidents = record.incidents.map(
    (incident) =>
      ({
        ...incident,
        run_id: 'r1',
        incident_id: `r1-${incident.number}`,
        peacekeepers_killed: incident.peacekeepersKilled,
        known_hour: incident.knownHour,
        decided_hour: incident.decidedHour,
        arrived_hour: incident.arrivedHour,
      }) as unknown as IncidentRow,
  );
  results = {
    directory: 'results/x',
    manifest: { modelVersion },
    scenario,
    runs: [run],
    incidents,
  } as unknown as Results;
});

const chainOf = (id: string, of: Results = results): Chain => {
  const found = why(of, id, () => ({ scenario, options }));
  if (found.kind !== 'told') throw new Error(found.kind);
  return found.chain;
};
const kinds = (chain: Chain): Moment['kind'][] => chain.moments.map(({ kind }) => kind);

describe('a chain', () => {
  it('comes from a run whose state after the last tick is that of the run without a trace', () => {
    const { number } = record.incidents[0];
    expect(chainOf(`r1-${number}`).digest).toBe(record.digest);
  });

  it('tells of each attack what the table tells, and its plan, in order of time', () => {
    const attacks = record.incidents.filter(({ kind }) => kind === 'raid' || kind === 'communalAttack');
    expect(attacks.length).toBeGreaterThan(0);
    for (const attack of attacks.slice(0, 3)) {
      const chain = chainOf(`r1-${attack.number}`);
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
    const called = record.incidents.find(
      ({ kind, decidedHour, knownHour }) => kind === 'riot' && decidedHour !== null && knownHour !== null,
    );
    expect(called).toBeDefined();
    const chain = chainOf(`r1-${called?.number}`);
    const decided = chain.moments.find((moment) => moment.kind === 'decided');
    if (decided?.kind !== 'decided') throw new Error('no decision');
    expect(decided.hour).toBe(called?.decidedHour);
    const sent = decided.candidates.filter((candidate) => candidate.sent);
    expect(sent.map(({ unit }) => unit)).toContain(called?.unit);
    // Whoever was sent could go, and no unit that was passed over was also a candidate.
    expect(sent.every(({ reason }) => reason === '')).toBe(true);
    const considered = new Set(decided.candidates.map(({ unit }) => unit));
    expect(decided.passedOver.some(({ unit }) => considered.has(unit))).toBe(false);
  });

  it('is told in both languages without codes', () => {
    const chain = chainOf('r1-0');
    for (const language of ['en', 'fr'] as const) {
      const text = tellWhy(chain, scenario, language)
        .flatMap(({ heading, lines }) => [heading, ...lines])
        .join('\n');
      expect(text).not.toMatch(/undefined|NaN|null|noUnitFree|threatTooHigh|communalAttack|\bunanswered\b/);
      expect(text).toContain(language === 'en' ? 'What was planned' : 'Ce qui était prévu');
    }
  });
});

describe('an incident at which a unit stood already', () => {
  const told = (
    result: 'met' | 'turnedAway' | 'began',
    changes: Partial<IncidentRow> = {},
    language: 'en' | 'fr' = 'en',
    met = 30,
  ): string => {
    const chain = chainOf(`r1-${record.incidents.find(({ kind }) => kind === 'raid')?.number}`);
    const moments = chain.moments
      .filter(({ kind }) => kind === 'planned' || kind === 'came')
      .map((moment) => (moment.kind === 'came' ? { ...moment, result, met } : moment));
    const incident = { ...chain.incident, known_hour: null, ...changes };
    return tellWhy({ ...chain, incident, moments }, scenario, language)
      .flatMap(({ lines }) => lines)
      .join('\n');
  };

  it.each(['met', 'turnedAway'] as const)(
    'is not told as one of which nobody knew and to which nobody came: %s',
    (result) => {
      expect(told(result)).toContain('A unit was already there');
      expect(told(result)).not.toMatch(/Nobody told the mission|No unit came/);
    },
  );

  it('is none where host forces alone turned it away', () => {
    expect(told('turnedAway', {}, 'en', 0)).not.toContain('A unit was already there');
    expect(told('turnedAway', {}, 'en', 0)).toContain('host forces');
    expect(told('turnedAway', {}, 'fr', 0)).toContain("forces de l'État hôte");
  });

  it('did not come from afar where it was over before the unit could step in', () => {
    const late = (language: 'en' | 'fr') => told('met', { outcome: 'late', reason: 'distance' }, language);
    expect(late('en')).toContain('a unit was there; it was over before the unit could step in');
    expect(late('en')).not.toContain('notice and way');
    expect(late('fr')).toContain("c'était fini avant qu'elle puisse intervenir");
    expect(told('began', { reason: 'distance' })).toContain('notice and way took too long');
  });

  it('is another than one that met nobody', () => {
    expect(told('began')).not.toContain('A unit was already there');
    expect(told('began')).toMatch(/Nobody told the mission[^]*No unit came/);
  });
});

describe('a decision that sent nobody', () => {
  const candidate = { unit: 'x', from: 'y', hours: 3, value: 20, sent: false, reason: 'distance' };
  const told = (candidates: Decided['candidates'], language: 'en' | 'fr' = 'en', needed = 9): string => {
    const decided: Decided = {
      kind: 'decided',
      hour: 5,
      needed,
      candidates,
      passedOver: [],
      reason: 'commandDelay',
    };
    return tellWhy({ ...chainOf('r1-0'), moments: [decided] }, scenario, language)
      .flatMap(({ lines }) => lines)
      .join('\n');
  };

  it('says so where none of those that were looked at could have gone', () => {
    const none = 'Nobody was sent: decided too late, and none of those that were looked at could have gone.';
    expect(told([candidate])).toContain(none);
    expect(told([candidate], 'fr')).toContain("aucune des unités examinées n'aurait pu partir");
    for (const some of [[], [candidate, { ...candidate, reason: '' }]])
      expect(told(some)).toContain('Nobody was sent: decided too late.');
  });

  it('names the fighting value that was needed where any was', () => {
    expect(told([candidate])).toContain('Decided on day 0, 05:00. A response needed fighting value 9.');
    expect(told([candidate], 'en', 0)).not.toContain('A response needed');
    expect(told([candidate], 'fr', 0)).not.toContain('Il fallait');
  });

  it('is of a run that is named by its luck number', () => {
    const [{ heading }] = tellWhy(chainOf('r1-0'), scenario, 'en');
    expect(heading).toContain(`repeat 1 (luck number ${seed}).`);
  });
});

it('names places in French without a contraction that a name may need', () => {
  const [unit, from] = ['x', scenario.places[0].id];
  const candidate = { unit, from, hours: 3, value: 20, sent: false, reason: 'distance' };
  const passedOver = [{ unit, why: 'otherDuty', detachments: 1 }] as const;
  const decided: Decided = { kind: 'decided', hour: 5, needed: 9, candidates: [candidate], passedOver, reason: '' };
  const text = tellWhy({ ...chainOf('r1-0'), moments: [decided] }, scenario, 'fr')
    .flatMap(({ lines }) => lines)
    .join('\n');
  expect(text).toContain('depuis ');
  expect(text).not.toMatch(/près de |considérée|liée/);
  expect(text).toContain('non pris en compte, une autre tâche');
});

describe('the end of an incident', () => {
  const told = (changes: Partial<Chain>, language: 'en' | 'fr' = 'en'): string =>
    tellWhy({ ...chainOf('r1-0'), ...changes }, scenario, language)
      .flatMap(({ lines }) => lines)
      .join('\n');

  it("says how many civilians were killed by the mission's fire, where any were", () => {
    expect(told({ killedByMission: 0 })).not.toContain("the mission's fire");
    expect(told({ killedByMission: 1 })).toContain("Of the civilians killed, 1 was killed by the mission's fire.");
    expect(told({ killedByMission: 2 })).toContain("Of the civilians killed, 2 were killed by the mission's fire.");
    expect(told({ killedByMission: 1 }, 'fr')).toContain(
      "Parmi les civils tués, 1 l'a été par les tirs de la mission.",
    );
  });
});

describe('refused', () => {
  it('is an incident that is not there, with the nearest that is', () => {
    const last = record.incidents.length - 1;
    expect(() => chainOf(`r1-${last}x`)).toThrow(new RegExp(`has no incident "r1-${last}x"; did you mean \`r1-`));
    expect(() => chainOf('r1-0', { ...results, incidents: [] })).toThrow(/that run has none/);
  });

  it('is another model version, and nothing is run', () => {
    const old = { ...results, manifest: { ...results.manifest, modelVersion: '0' } };
    const never = () => {
      throw new Error('nothing is to be run');
    };
    expect(why(old, 'r1-0', never)).toEqual({ kind: 'otherModel', stored: '0', current: modelVersion });
  });

  it('is a replay with another end', () => {
    const other = { ...results, runs: results.runs.map((run) => ({ ...run, digest: '0'.repeat(16) })) };
    expect(why(other, 'r1-0', () => ({ scenario, options }))).toMatchObject({
      kind: 'different',
      replayed: record.digest,
    });
  });
});

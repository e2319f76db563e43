/** How far each benchmark of the scorecard is reached under each posture, from averages over the runs of one design point. Pure. */
import { noMission } from '../sim/arms.ts';
import type { ScorecardValue, SummaryRow } from '../analysis/tables.ts';
import type { Doctrine } from '../scenario/doctrine.ts';
import type { Scenario } from '../scenario/schema.ts';
import { scorecard } from '../scenario/scorecard.ts';
import type { Source } from '../scenario/scorecard/benchmarkRow.ts';

type Means = ReadonlyMap<string, number | null>;

const daysPerMonth = 30.44;
const cut = (share: number): number => Math.min(1, Math.max(0, share));

/** Is something said under a dotted key: not left out, empty, 0, false or none? */
function says(from: unknown, path: readonly string[]): boolean {
  if (path.length > 0)
    return typeof from === 'object' && from !== null && says(Reflect.get(from, path[0]), path.slice(1));
  if (Array.isArray(from)) return from.length > 0;
  return Boolean(from) && from !== 'none';
}

/** Doctrine of an arm; a tuned posture decides what the one that it was tuned from does. Undefined without a mission. */
function doctrineOf({ postures, layDown }: Scenario, arm: string): Doctrine | undefined {
  if (arm === noMission) return undefined;
  return postures.find(({ id }) => id === arm || `${id}-tuned` === arm) ?? layDown;
}

/** Does the posture or the scenario decide it? Without a mission nothing of a mission is decided. */
function isDecided(scenario: Scenario, doctrine: Doctrine | undefined, keys: readonly string[]): boolean {
  return keys.some((key) => {
    const [first, kind] = key.split(' ');
    if (first === 'units')
      return doctrine !== undefined && scenario.mission.units.some((unit) => unit.kind === kind && unit.strength > 0);
    const path = key.split('.');
    if (path[0] === 'mission') return doctrine !== undefined && says(scenario, path);
    return says(doctrine, path) || says(scenario, path);
  });
}

function computed(by: Extract<Source, { kind: 'computed' }>, means: Means, none: Means, days: number): number | null {
  const of = (name: string): number | null => means.get(name) ?? null;
  if (by.how === 'marks') {
    const shares = by.marks.map(([outcome, nothing, full]) => {
      const mean = of(outcome);
      if (mean === null) return null;
      return cut(((by.monthly ? (mean / days) * daysPerMonth : mean) - nothing) / (full - nothing));
    });
    return shares.reduce((least, share) => (least === null || share === null ? null : Math.min(least, share)));
  }
  const own = of(by.outcome);
  if (own === null) return null;
  if (by.how === 'fewerThanNone') {
    const before = none.get(by.outcome) ?? null;
    return before === null || before === 0 ? null : cut(1 - own / before);
  }
  const others = by.others.map(of);
  if (others.includes(null)) return null;
  const all = others.reduce<number>((sum, value) => sum + (value ?? 0), by.how === 'part' ? own : 0);
  return all > 0 ? cut(own / all) : null;
}

/**
 * One row a posture and benchmark, benchmarks in the order of the scorecard.
 * @param summary of one design point and start
 */
export function scorecardRows(scenario: Scenario, days: number, summary: readonly SummaryRow[]): ScorecardValue[] {
  const meansOf = (posture: string): Means =>
    new Map(summary.filter((row) => row.posture === posture).map(({ outcome, mean }) => [outcome, mean]));
  const none = meansOf(noMission);
  return [...new Set(summary.map(({ posture }) => posture))].flatMap((id) => {
    const means = meansOf(id);
    const doctrine = doctrineOf(scenario, id);
    const [{ point_id, start }] = summary;
    return scorecard.map(({ id: benchmark, code, output, horizon, by }): ScorecardValue => {
      const share =
        by.kind === 'computed'
          ? computed(by, means, none, days)
          : by.kind === 'decision'
            ? Number(isDecided(scenario, doctrine, by.keys))
            : (scenario.scorecard[benchmark] ?? null);
      return { point_id, posture: id, start, benchmark, code, output, horizon, kind: by.kind, share };
    });
  });
}

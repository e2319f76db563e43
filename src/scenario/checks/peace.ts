/** Groups that break away, programmes for former fighters, phases, and the end of a mission. */
import type { Finding } from '../problems.ts';
import type { ScenarioShape } from '../schema.ts';
import { scorecard } from '../scorecard.ts';
import type { Known } from './outcomes.ts';
import { placeIds, unknown } from './references.ts';

/** A group breaks away from another one that exists at the start, and has nobody until then. */
export function checkSplinters({ spoilers }: ScenarioShape): Finding[] {
  const known = new Set(spoilers.map(({ id }) => id));
  return spoilers.flatMap(({ id, fighters, splinter }, index): Finding[] => {
    if (splinter === undefined) return [];
    const path = ['spoilers', index, 'splinter', 'of'];
    if (splinter.of === id) return [{ path, text: 'expected another group than itself' }];
    if (fighters > 0)
      return [
        { path: ['spoilers', index, 'fighters'], text: `expected 0 of a group with \`splinter\`, found ${fighters}` },
      ];
    return unknown('spoiler group', splinter.of, known, path);
  });
}

/** Sites and community programmes are at places that exist. */
export function checkFormerFighters(shape: ScenarioShape): Finding[] {
  const places = placeIds(shape);
  return [
    ...(shape.ddr?.sites ?? []).flatMap((id, index) => unknown('place', id, places, ['ddr', 'sites', index])),
    ...shape.cvr.flatMap(({ at }, index) => unknown('place', at, places, ['cvr', index, 'at'])),
  ];
}

/** A benchmark is of an outcome that exists, and has a bound. */
export function checkPhases({ phases }: ScenarioShape, known: Known): Finding[] {
  const outcomes = new Set(known.outcomes);
  return phases.flatMap(({ benchmarks }, index) =>
    benchmarks.flatMap(({ measure, atMost, atLeast }, number): Finding[] => {
      const path = ['phases', index, 'benchmarks', number];
      const bound: Finding[] =
        atMost === undefined && atLeast === undefined
          ? [{ path, at: 'inside', text: 'expected `atMost` or `atLeast`' }]
          : [];
      return [...unknown('outcome', measure, outcomes, [...path, 'measure']), ...bound];
    }),
  );
}

/** A change of doctrine that waits for a phase waits for one that exists. */
export function checkSchedulePhases({ phases, postures }: ScenarioShape): Finding[] {
  const known = new Set(phases.map(({ id }) => id));
  return postures.flatMap(({ schedule }, index) =>
    schedule.flatMap(({ phase }, number) =>
      phase === undefined ? [] : unknown('phase', phase, known, ['postures', index, 'schedule', number, 'phase']),
    ),
  );
}

/** A hand-over has a date or a condition, and time to be watched afterwards. */
export function checkHandOver({ handOver, phases, days }: ScenarioShape): Finding[] {
  if (handOver === undefined) return [];
  const { byDay, afterPhase, drawDownDays, watchDays } = handOver;
  const known = new Set(phases.map(({ id }) => id));
  const last = days - drawDownDays - watchDays;
  const found: Finding[] = [];
  if (byDay === undefined && afterPhase === undefined)
    found.push({ path: ['handOver'], at: 'inside', text: 'expected `byDay` or `afterPhase`' });
  if (afterPhase !== undefined) found.push(...unknown('phase', afterPhase, known, ['handOver', 'afterPhase']));
  if (last < 0 || (byDay ?? 0) > last)
    found.push({
      path: ['handOver', byDay === undefined ? 'watchDays' : 'byDay'],
      text: `expected a hand-over, ${drawDownDays} days to leave and ${watchDays} to watch within the ${days} days of the run`,
    });
  return found;
}

/** The scorecard states only what the model does not compute and no choice decides. */
export function checkScorecard({ scorecard: stated }: ScenarioShape): Finding[] {
  const rows = new Map(scorecard.map(({ id, by }) => [id, by.kind]));
  const open = new Set(scorecard.filter(({ by }) => by.kind === 'scenario').map(({ id }) => id));
  return Object.keys(stated).flatMap((id): Finding[] => {
    const path = ['scorecard', id];
    const kind = rows.get(id);
    if (kind === undefined || kind === 'scenario') return unknown('benchmark', id, open, path, 'key');
    return [
      {
        path,
        at: 'key',
        text: `\`${id}\` is not stated but ${kind === 'computed' ? 'computed' : 'decided'}; remove it`,
      },
    ];
  });
}

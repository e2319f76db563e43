/** From a result directory to what the analysis of a study is made from: points, and outcomes by point and replication. */
import type { DesignPoint } from '../analysis/levels.ts';
import type { Responses } from '../analysis/mainEffects.ts';
import type { Start } from '../analysis/tables.ts';
import type { Reader } from './store/reader.ts';

export interface PostureResponses {
  readonly posture: string;
  readonly start: Start;
  readonly outcome: string;
  readonly responses: Responses;
}

export function designPoints(reader: Reader): DesignPoint[] {
  return Array.from(reader.rows('design'), ({ point_id, ...parameters }) => ({ point_id, parameters }));
}

/** Reads the runs once, row by row. A run that failed, or has no value, is null. */
export function responsesOf(reader: Reader, outcomes: readonly string[]): PostureResponses[] {
  const found = new Map<
    string,
    { posture: string; start: Start; outcome: string; responses: Map<string, (number | null)[]> }
  >();
  for (const row of reader.rows('runs')) {
    const start = row.start === 'steady' ? 'steady' : 'switching';
    for (const outcome of outcomes) {
      const key = JSON.stringify([start, row.posture, outcome]);
      const one = found.get(key) ?? { posture: row.posture, start, outcome, responses: new Map() };
      found.set(key, one);
      const list = one.responses.get(row.point_id) ?? [];
      one.responses.set(row.point_id, list);
      list[Number(row.replication) - 1] = row.status === 'done' && row[outcome] !== '' ? Number(row[outcome]) : null;
    }
  }
  return [...found.values()];
}

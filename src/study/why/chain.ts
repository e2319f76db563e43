/** What a traced replay saw of one incident of a result directory. */
import type { IncidentRow } from '../../analysis/tables.ts';
import type { Feelings, Moment } from '../../sim/why/moments.ts';

export interface Chain {
  readonly incident: IncidentRow;
  readonly posture: string;
  readonly replication: number;
  readonly seed: number;
  /** In order of time. */
  readonly moments: readonly Moment[];
  /** Before the act, a day after its end and a week after; shorter where the run ended before. */
  readonly feelings: readonly Feelings[];
  /** Rung of the ladder of force that was reached; 0 none. */
  readonly rung: number;
  readonly peacekeepersWounded: number;
  /** Civilians, among those killed. */
  readonly killedByMission: number;
  /** Of the state after the last tick: that of the run, traced or not. */
  readonly digest: string;
}

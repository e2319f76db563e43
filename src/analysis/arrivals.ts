/** How soon a unit comes to an attack, with the attacks to which none came kept in the count. */
import { shareOfCounts } from './share.ts';

/** One attack of one run. */
export interface AttackArrival {
  readonly run_id: string;
  /** Hours from the start of the attack to the first unit there, 0 where one stood there already; null: none came. */
  readonly hours: number | null;
}

/** Share of attacks that a unit had reached so many hours after their start. */
export interface ArrivalPoint {
  readonly hours: number;
  /** 0..1; null when there was no attack. */
  readonly share: number | null;
  /** 95 % interval by repeats; null below two repeats. */
  readonly lo95: number | null;
  readonly hi95: number | null;
}

/** Hours that the difference of two times may be off by. */
const rounding = 1e-6;

/**
 * Cumulative incidence of arrival. An attack to which nobody came is never taken out: it stays in the denominator at
 * every hour, so that the curve ends at the share ever reached.
 * @param runs ids of all runs that are done; one without attacks counts too
 */
export function arrivalCurve(
  attacks: readonly AttackArrival[],
  runs: readonly string[],
  hours: readonly number[],
): ArrivalPoint[] {
  const counts = new Map(runs.map((run) => [run, 0]));
  for (const { run_id } of attacks) counts.set(run_id, (counts.get(run_id) ?? 0) + 1);
  return hours.map((limit): ArrivalPoint => {
    const reached = new Map<string, number>();
    for (const attack of attacks)
      if (attack.hours !== null && attack.hours <= limit + rounding)
        reached.set(attack.run_id, (reached.get(attack.run_id) ?? 0) + 1);
    const parts = [...counts.keys()].map((run) => reached.get(run) ?? 0);
    return { hours: limit, ...shareOfCounts(parts, [...counts.values()]) };
  });
}

/** How soon a unit comes to an attack, with the attacks to which none came kept in the count. */
import { mean, standardDeviation } from './moments.ts';
import { tQuantile } from './studentT.ts';

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
 * every hour, so that the curve ends at the share ever reached. The interval is that of a ratio of means over repeats
 * (attacks of one run share its fate), by linearisation (Cochran 1977, section 6.3).
 * @param runs ids of all runs that are done; one without attacks counts too
 */
export function arrivalCurve(
  attacks: readonly AttackArrival[],
  runs: readonly string[],
  hours: readonly number[],
): ArrivalPoint[] {
  const counts = new Map(runs.map((run) => [run, 0]));
  for (const { run_id } of attacks) counts.set(run_id, (counts.get(run_id) ?? 0) + 1);
  const total = attacks.length;
  return hours.map((limit): ArrivalPoint => {
    if (total === 0) return { hours: limit, share: null, lo95: null, hi95: null };
    const reached = new Map<string, number>();
    for (const attack of attacks)
      if (attack.hours !== null && attack.hours <= limit + rounding)
        reached.set(attack.run_id, (reached.get(attack.run_id) ?? 0) + 1);
    const share = [...reached.values()].reduce((sum, count) => sum + count, 0) / total;
    const rests = [...counts].map(([run, count]) => (reached.get(run) ?? 0) - share * count);
    const spread = standardDeviation(rests);
    const perRun = mean([...counts.values()]);
    if (spread === null || perRun === null) return { hours: limit, share, lo95: null, hi95: null };
    const half = (tQuantile(0.975, rests.length - 1) * spread) / (perRun * Math.sqrt(rests.length));
    return { hours: limit, share, lo95: Math.max(0, share - half), hi95: Math.min(1, share + half) };
  });
}

/**
 * The rule of civil violence for a whole group of people instead of one person: how many of them would be active. Risk
 * aversion is uniform from 0 to 1 among people of one place and group, and hardship normal, cut at 0 and 1, so that a
 * crowd is the same however people are cut into cohorts.
 */
import { exp, normalCdf } from './math.ts';

/** What a group feels today. */
export interface Mood {
  /** Mean and standard deviation of hardship before the cut, and the factor that prices and want put on it. */
  readonly mean: number;
  readonly sd: number;
  readonly factor: number;
  /** Weight of hardship: how little the state is accepted, 0 to 1. */
  readonly unaccepted: number;
  /** Everything beside hardship, less the threshold of activity. */
  readonly rest: number;
}

const rootTwoPi = 2.5066282746310002;
/** The integral of the upper tail of the standard normal from -infinity's side: z Q(z) - phi(z). */
const tailIntegral = (z: number): number => z * normalCdf(-z) - exp(-0.5 * z * z) / rootTwoPi;

const cutAtOne = (value: number): number => Math.min(1, Math.max(0, value));

/** Chance that hardship, as people feel it, is above `level`. */
function chanceAbove({ mean, sd, factor }: Mood, level: number): number {
  if (level < 0) return 1;
  if (level >= Math.min(1, factor)) return 0;
  if (sd === 0) return Math.min(1, factor * cutAtOne(mean)) > level ? 1 : 0;
  return normalCdf(-(level / factor - mean) / sd);
}

/** Mean of what hardship, as people feel it, is above `level`; 0 for those below. */
function meanAbove({ mean, sd, factor }: Mood, level: number): number {
  const top = Math.min(1, factor);
  if (level >= top) return 0;
  if (sd === 0) return Math.max(0, Math.min(1, factor * cutAtOne(mean)) - level);
  const from = Math.max(0, level) / factor;
  const tail = tailIntegral((top / factor - mean) / sd) - tailIntegral((from - mean) / sd);
  return Math.max(0, -level) + factor * sd * tail;
}

/**
 * Share of a group who are active where arrest has a chance: grievance less the threshold above risk aversion times it.
 * @param arrestChance perceived chance of arrest P, 0 to 1
 */
export function willingShare(mood: Mood, arrestChance: number): number {
  const { unaccepted, rest } = mood;
  if (unaccepted <= 0) return arrestChance > 0 ? cutAtOne(rest / arrestChance) : rest > 0 ? 1 : 0;
  const level = -rest / unaccepted;
  if (arrestChance <= 0) return chanceAbove(mood, level);
  const excess = meanAbove(mood, level) - meanAbove(mood, level + arrestChance / unaccepted);
  return cutAtOne((unaccepted * excess) / arrestChance);
}

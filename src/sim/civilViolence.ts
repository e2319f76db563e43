/**
 * Epstein's rule of civil violence (2002, Model I), shared by every crowd: a person is active when grievance less net
 * risk passes the threshold, with the perceived chance of arrest P = 1 - exp(-k r(C/A)); and what officers do about it.
 */
import { log } from './math.ts';

/** r in the perceived chance of arrest: the ratio of officers to actives rounded down, as it is, or to the nearest whole. */
export type Rounding = 'floor' | 'none' | 'round-half-even';

/**
 * The ratio r(C/A) below which a person is active: since P depends on nothing else, one logarithm a day replaces an
 * exponential at every look. Negative: never active; Infinity: always.
 * @param netGrievance G - T
 * @param riskAversion R, 0 to 1
 * @param arrestConstant k
 */
export function criticalRatio(netGrievance: number, riskAversion: number, arrestConstant: number): number {
  if (netGrievance <= 0) return -1;
  if (riskAversion <= netGrievance) return Infinity;
  return -log(1 - netGrievance / riskAversion) / arrestConstant;
}

/** Lifts a bound over a tie that goes down, and over no other ratio of whole numbers below a million. */
const overTie = 1 + 1 / 1099511627776;

/**
 * The bound on C/A itself that says the same as `critical` says of r(C/A), so that a look needs no rounding: r is below
 * `critical` exactly where C/A is below the bound.
 * @param critical from criticalRatio
 */
export function ratioBound(critical: number, rounding: Rounding): number {
  if (critical <= 0 || critical === Infinity || rounding === 'none') return critical;
  if (rounding === 'floor') return Math.ceil(critical);
  // The largest whole ratio below it, and what still rounds to that: a half does if it is even.
  const largest = Math.ceil(critical) - 1;
  return largest % 2 === 0 ? (largest + 0.5) * overTie : largest + 0.5;
}

/**
 * Is a person with this bound active, with `officers` and `actives` (self included, so at least 1) in view?
 * @param bound from ratioBound
 */
export const isActive = (bound: number, officers: number, actives: number): boolean => officers < bound * actives;

/**
 * Persons whom officers take out of a group in a crowd, everybody in it equally likely.
 * @param group active persons of the group
 * @param crowd active persons in all, the group among them
 * @param capacity arrests that the officers can make in the crowd
 * @param room places left in custody
 * @param luck uniform, rounds to whole persons without bias
 */
export function arrested(group: number, crowd: number, capacity: number, room: number, luck: number): number {
  return Math.max(0, Math.min(group, room, Math.floor(group * Math.min(1, capacity / crowd) + luck)));
}

/** Time for which the arrested are held, uniform from `shortest` up to `longest`, in whatever unit these are. */
export const termOf = (shortest: number, longest: number, luck: number): number =>
  shortest + (longest - shortest) * luck;

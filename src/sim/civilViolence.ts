/**
 * Epstein's rule of civil violence (2002, Model I), shared by every crowd: a person is active when grievance less net
 * risk passes the threshold, with the perceived chance of arrest P = 1 - exp(-k r(C/A)).
 */
import { log } from './math.ts';

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

/** Is a person with this critical ratio active, with `officers` and `actives` (self included) in view? r is the floor. */
export const isActive = (critical: number, officers: number, actives: number): boolean => Math.floor(officers / Math.max(1, actives)) < critical;

/** How figures are said: intervals, ratios and power in words, the same for all facts. */
import { intervalOf, smallestEffect, type Estimate } from './statistics.ts';

/** The headline of a judgement on the scale of the estimate, or of its exponential where it is a logarithm. */
export function headline(
  estimate: Estimate,
  scale: 'as is' | 'ratio' = 'as is',
): { readonly figure: number; readonly lo95: number; readonly hi95: number } {
  const { lo, hi } = intervalOf(estimate, 0.95);
  const shown = scale === 'ratio' ? Math.exp : (value: number): number => value;
  return { figure: shown(estimate.value), lo95: shown(lo), hi95: shown(hi) };
}

/** `0.82 (95 %: 0.71 to 0.95)` */
export function ratioText(estimate: Estimate, level: 0.9 | 0.95 = 0.95): string {
  const { lo, hi } = intervalOf(estimate, level);
  return `${said(Math.exp(estimate.value))} (${level * 100} %: ${said(Math.exp(lo))} to ${said(Math.exp(hi))})`;
}

export function valueText(estimate: Estimate, level: 0.9 | 0.95 = 0.95): string {
  const { lo, hi } = intervalOf(estimate, level);
  return `${said(estimate.value)} (${level * 100} %: ${said(lo)} to ${said(hi)})`;
}

/** The smallest true ratio, down or up, that would be seen four times in five. */
export function ratioPower(estimate: Estimate): string {
  const effect = smallestEffect(estimate);
  if (Number.isNaN(effect)) return 'not known from one replication';
  return `a ratio of ${said(Math.exp(-effect))} or of ${said(Math.exp(effect))}`;
}

/** The smallest true difference that would be seen four times in five. */
export function differencePower(estimate: Estimate, unit: string): string {
  const effect = smallestEffect(estimate);
  return Number.isNaN(effect) ? 'not known from one replication' : `a difference of ${said(effect)}${unit}`;
}

export function said(value: number): string {
  return Number.isFinite(value) ? String(Number(value.toPrecision(3))) : 'unbounded';
}

export const percent = (value: number): string => `${said(100 * value)} %`;

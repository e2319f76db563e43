import type { OutcomeInfo } from '../analysis/tables.ts';

/** How the numbers of an axis of differences or widths are written, in d3's notation: decimals as its steps need. */
export function tickFormat({ unit }: OutcomeInfo): string {
  return unit === 'share' ? '~%' : ',~f';
}

/** Violence falls where troops sit, and part of it moves next door. */
import { headline, percent, ratioPower, ratioText, said, valueText } from '../figures.ts';
import type { Fact, Seen } from '../fact.ts';
import { estimate, logRatio, sumAt } from '../statistics.ts';
import { all, below, inside } from '../verdict.ts';
import { inTreated, treatedCells, trueAttacks, withCompany, without } from './localPresence.ts';

export const sf11: Fact = {
  id: 'SF11',
  role: 'tune',
  world: 'country',
  claim: 'Violence falls where troops sit but affected areas can shift',
  published: 'Local reduction, stronger where better equipped; the areas affected shift; sizes not seen',
  source: 'Peitz and Reisch 2019, ZeFKo: Democratic Republic of the Congo 2000-14, spatial panel',
  grade: 'C; abstract only',
  contested: 'yes, against findings of diffused benefit',
  scale: 'share',
  kind: 'emergent',
  varied: 'troops in the half-degree cell: none, or a company of 160',
  held: 'neighbouring cells untreated; common random numbers',
  measured: 'attacks in treated cells and in the two rings around them; displaced share: rise around over fall inside',
  rule: 'fewer inside (95 % interval below 1); displaced share 0 to 60 % by its 95 % interval; net below 0 (95 % interval)',
  cells: [without, withCompany],
  replications: { full: 40, reduced: 4 },
  judge(observations) {
    const [base, company] = [without, withCompany].map(({ name }) => observations[name]);
    const everything = () => true;
    const [inBase, inCompany] = [base, company].map((cell) => inTreated(cell, trueAttacks, everything));
    const [nearBase, nearCompany] = [base, company].map(inRings);
    const local = logRatio(inCompany, inBase);
    const averted = (at: readonly number[]) => sumAt(inBase, at) - sumAt(inCompany, at);
    const risen = (at: readonly number[]) => sumAt(nearCompany, at) - sumAt(nearBase, at);
    const displaced = estimate(base.length, (at) => risen(at) / averted(at));
    const net = estimate(base.length, (at) => (risen(at) - averted(at)) / at.length);
    return {
      ...headline(displaced),
      power: `inside: ${ratioPower(local)}`,
      verdict: all([below(local, 0), inside(displaced, { lo: 0, hi: 0.6 }), below(net, 0)]),
      note: `Inside ${ratioText(local)}; displaced share ${percent(displaced.value)} (${valueText(displaced)}); net change in attacks in 24 months and ${said(mean(base))} treated cells ${valueText(net)}`,
    };
  },
};

const mean = (cell: readonly Seen[]): number =>
  cell.reduce((sum, { file }) => sum + treatedCells(file).treated.size, 0) / cell.length;

/** Attacks in untreated cells at most two steps from a treated one. */
function inRings(cell: readonly Seen[]): number[] {
  return cell.map((seen) => {
    const { cells, treated } = treatedCells(seen.file);
    const near = (place: number): boolean =>
      !treated.has(place) && [...treated].some((other) => cells.steps(place, other) <= 2);
    return trueAttacks(seen).filter((event) => near(cells.of(event))).length;
  });
}

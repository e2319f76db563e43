/** The shared factorial of troops, police and observers at country scale: cells that several facts read. */
import type { Cell } from '../fact.ts';
import { countryFile } from '../worlds/world.ts';
import type { WorldOptions } from '../worlds/world.ts';

interface Strengths {
  readonly troops: number;
  readonly police?: number;
  readonly observers?: number;
}

/** Doses of troops, persons; 8 000 in 4.5 million are 178 for 100 000. */
export const troopDoses = [0, 2000, 4000, 8000] as const;

/**
 * The mission spreads out as it grows, as battalions do: headquarters in one town and companies in three others make one
 * base for some 200 of its soldiers, companies 20 to 80 km apart, where most people are at risk. Bases of one company
 * differ little in strength.
 */
const layDown = {
  troopsPerBase: 200,
  strengthSpread: 0.3,
  baseSpacingKm: 80,
  deployment: { rule: 'risk' },
} as const;

/** A country with so many of each; all else as by default. */
export function strengths({ troops, police = 0, observers = 0 }: Strengths, more: Partial<WorldOptions> = {}): Cell {
  const rest = Object.keys(more).length === 0 ? '' : ', after a ceasefire';
  return {
    name: `${troops} troops, ${police} police, ${observers} observers${rest}`,
    file: ({ world }) =>
      countryFile({ ...more, worldSeed: world, mission: { troops, ...policeOf(police), observers, ...layDown } }),
    arm: 'present',
  };
}

/** Police as missions have them: somewhat more than half in formed units, the others in teams. */
function policeOf(police: number): { readonly fpu: number; readonly ipo: number } {
  const fpu = 140 * Math.floor((0.6 * police) / 140);
  return { fpu, ipo: police - fpu };
}

export const troopCells = troopDoses.map((troops) => ({ troops, cell: strengths({ troops }) }));
export const none = troopCells[0].cell;

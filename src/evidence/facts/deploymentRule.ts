/** A mission that arrives after a year: where violence was, or anywhere; and the same country and luck without it. */
import type { ScenarioFile } from '../../scenario/schema.ts';
import type { Cell, Seen } from '../fact.ts';
import type { Event } from '../observation.ts';
import { halfDegrees, reported, type HalfDegrees } from '../panel.ts';
import { countryFile } from '../worlds/world.ts';
import type { Deployment } from '../worlds/features.ts';

/** Day on which the mission arrives. */
const arrivalDay = 365;
/** Troops alone, so that treatment is one thing. */
const troopsAlone = { fpu: 0, ipo: 0, observers: 0 };

/** No troops in the first year or the second; the headquarters alone. */
export const before: Cell = {
  name: 'no troops',
  file: ({ world }) => countryFile({ worldSeed: world, mission: { ...troopsAlone, troops: 0 } }),
  arm: 'present',
};

const arriving = (world: number, deployment: Deployment): ScenarioFile =>
  countryFile({ worldSeed: world, mission: { ...troopsAlone, arrivalDay, deployment } });

/** Bases where most attacks of the first year were reported, as a mission plans. */
export const endogenous: Cell = {
  name: 'bases where violence was',
  file: ({ world, past }) => arriving(world, { rule: 'violence', past: past === undefined ? {} : byPlace(past) }),
  varies: { past: before },
  arm: 'present',
};

/** The same number of bases in settlements drawn evenly. */
export const randomised: Cell = {
  name: 'bases drawn evenly',
  file: ({ world, replication }) => arriving(world, { rule: 'random', draw: replication }),
  varies: 'by replication',
  arm: 'present',
};

export const isBefore = ({ hour }: Event): boolean => hour < 24 * arrivalDay;

/** Reported attacks of the first year, each at the nearest settlement. */
function byPlace(seen: Seen): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const event of reported(seen).filter(isBefore)) {
    const place = nearest(seen.file, event);
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return counts;
}

function nearest(file: ScenarioFile, { x, y }: Event): string {
  let best = '';
  let least = Infinity;
  for (const { id, at } of file.places) {
    if (!Array.isArray(at)) continue;
    const distance = (at[0] - x) * (at[0] - x) + (at[1] - y) * (at[1] - y);
    if (distance >= least) continue;
    least = distance;
    best = id;
  }
  return best;
}

/** Half-degree cells with a settlement, and those of them that get a base. */
export interface Panel {
  readonly cells: HalfDegrees;
  readonly treated: ReadonlySet<number>;
  readonly control: ReadonlySet<number>;
}

/** The same without the cell of the headquarters, which stands in the largest town whatever is drawn. */
export function drawnPanelOf(file: ScenarioFile): Panel {
  const { cells, treated, control } = panelOf(file);
  const drawn = new Set(treated);
  if (typeof file.mission.hq === 'string') drawn.delete(cells.ofPlace(file.mission.hq));
  return { cells, treated: drawn, control };
}

export function panelOf(file: ScenarioFile): Panel {
  const cells = halfDegrees(file);
  const bases = new Set((file.mission.units ?? []).map(({ base }) => base));
  const treated = new Set<number>();
  for (const base of bases) {
    if (typeof base === 'string') treated.add(cells.ofPlace(base));
    else if (Array.isArray(base)) treated.add(cells.of({ x: base[0], y: base[1] }));
  }
  const control = new Set(file.places.map(({ id }) => cells.ofPlace(id)).filter((cell) => !treated.has(cell)));
  return { cells, treated, control };
}

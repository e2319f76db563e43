/** One country with a company in some settlements and without: the same people, perpetrators and luck. */
import type { ScenarioFile } from '../../scenario/schema.ts';
import type { Cell, Seen } from '../fact.ts';
import { isAttack, type Event } from '../observation.ts';
import { halfDegrees, type HalfDegrees } from '../panel.ts';
import { countryFile } from '../worlds/world.ts';

/** The finding speaks of 150 in the cell; a company and a platoon, so that guards of the base do not take it below. */
const companyStrength = 160;
/** Police and observers are none, so that nothing but troops is varied. */
const alone = { fpu: 0, ipo: 0, observers: 0, strengthSpread: 0, qrfShare: 0 };

/** Without local troops: the headquarters alone, as in the other cell. */
export const without: Cell = {
  name: 'no local troops',
  file: ({ world }) => presenceFile(world, []),
  arm: 'present',
};
/** With a company in each treated settlement. */
export const withCompany: Cell = {
  name: 'a company in each treated cell',
  file: ({ world }) => presenceFile(world, treatedPlaces(without.file({ world, replication: 0 }))),
  arm: 'present',
};

function presenceFile(world: number, places: readonly string[]): ScenarioFile {
  const bases = 1 + places.length;
  return countryFile({
    worldSeed: world,
    mission: { ...alone, troops: companyStrength * bases, bases, deployment: { rule: 'places', places } },
  });
}

/**
 * Settlements where perpetrators of either kind are at home: strongholds of armed groups and garrisons, without the
 * capital, one a half-degree cell, and none next to another, so that each keeps untreated neighbours.
 */
function treatedPlaces(file: ScenarioFile): string[] {
  const homes = [
    ...(file.spoilers ?? []).map(({ home }) => home),
    ...(file.hostState?.units ?? []).filter(({ kind }) => kind === 'army').map(({ at }) => at),
  ].filter((home) => typeof home === 'string');
  const cells = halfDegrees(file);
  const chosen: string[] = [];
  const taken: number[] = [cells.ofPlace(file.places[0].id)];
  for (const home of homes) {
    const cell = cells.ofPlace(home);
    if (taken.some((other) => cells.steps(cell, other) <= 1)) continue;
    chosen.push(home);
    taken.push(cell);
  }
  return chosen;
}

/** Half-degree cells with a treated settlement. */
export function treatedCells(file: ScenarioFile): {
  readonly cells: HalfDegrees;
  readonly treated: ReadonlySet<number>;
} {
  const cells = halfDegrees(file);
  return { cells, treated: new Set(treatedPlaces(file).map(cells.ofPlace)) };
}

/** Counts of events in treated cells, by replication. */
export function inTreated(
  seen: readonly Seen[],
  events: (seen: Seen) => readonly Event[],
  counts: (event: Event) => boolean,
): number[] {
  return seen.map((each) => {
    const { cells, treated } = treatedCells(each.file);
    return events(each).filter((event) => counts(event) && treated.has(cells.of(event))).length;
  });
}

/** Attacks as they happened, reported or not. */
export const trueAttacks = ({ observation }: Seen): readonly Event[] => observation.events.filter(isAttack);

export const byRebels = ({ perpetrator }: Event): boolean => perpetrator === 'inside' || perpetrator === 'outside';
export const byGovernment = ({ perpetrator }: Event): boolean => perpetrator === 'government';

/** Networks of organised crime, as a scenario has them. */
import type { Scenario } from '../scenario/schema.ts';

export interface Network {
  /** Indices of places. */
  readonly sites: readonly number[];
  /** Index of a place, -1 none. */
  readonly outlet: number;
  readonly size: number;
  /** Indices of armed groups. */
  readonly ties: readonly number[];
  readonly cutHour: number;
  /** Index of a host unit, -1 none. */
  readonly patron: number;
}

export function createNetworks({ crimeNetworks, places, spoilers, hostState }: Scenario): Network[] {
  const placeOf = (id: string | undefined): number => places.findIndex((place) => place.id === id);
  return crimeNetworks.map((network) => ({
    sites: network.sites.map(placeOf),
    outlet: placeOf(network.outlet),
    size: network.size,
    ties: network.ties.map((id) => spoilers.findIndex((spoiler) => spoiler.id === id)),
    cutHour: network.cutFromDay === undefined ? Infinity : network.cutFromDay * 24,
    patron: hostState.units.findIndex(({ id }) => id === network.patron),
  }));
}

/** Camps that the mission protects, as a scenario writes them. */
import type { Scenario } from '../scenario/schema.ts';

export interface Site {
  readonly place: number;
  readonly soldiers: 'outside' | 'inside' | 'none';
}

export const createSites = ({ mission, places }: Scenario): Site[] =>
  mission.sites.map(({ at, soldiers }) => ({ place: places.findIndex(({ id }) => id === at), soldiers }));

import type { Setting } from './setting.ts';

/** Whole persons of the smallest detachments that parameters name. */
export function subUnits(setting: Setting): { readonly patrolPlatoon: number; readonly policeTeam: number } {
  const { patrolPlatoon, policeTeam } = setting.parameters.sustainment;
  return { patrolPlatoon: Math.round(patrolPlatoon), policeTeam: Math.round(policeTeam) };
}

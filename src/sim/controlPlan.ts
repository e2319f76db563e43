/** Movement controls as a scenario writes them, and how strict each is on a day. */
import type { Scenario } from '../scenario/schema.ts';

export interface Control {
  readonly places: readonly number[];
  readonly curfew: boolean;
  readonly level: number;
  readonly fromDay: number;
  readonly riseDays: number;
  readonly untilDay: number;
  readonly fallDays: number;
  readonly explained: number;
}

export const createControls = ({ controls, places }: Scenario): Control[] =>
  controls.map(({ kind, untilDay = Infinity, ...control }) => ({
    ...control,
    untilDay,
    curfew: kind === 'curfew',
    places: control.places.map((id) => places.findIndex((place) => place.id === id)),
  }));

/** Level of a control on a day: it rises and falls evenly, or at once. */
export function levelOn({ level, fromDay, riseDays, untilDay, fallDays }: Control, day: number): number {
  if (day < fromDay) return 0;
  const risen = riseDays > 0 ? Math.min(1, (day - fromDay) / riseDays) : 1;
  const fallen = day < untilDay ? 0 : fallDays > 0 ? Math.min(1, (day - untilDay) / fallDays) : 1;
  return level * risen * (1 - fallen);
}

/** Harm to civilians by the mission or by an armed group, in many places of a sector on one day: what three findings ask about. */
import type { ScenarioFile } from '../../scenario/schema.ts';
import type { Cell } from '../fact.ts';
import { sectorFile, type WorldOptions } from '../worlds/world.ts';

/** Day of the harm: a month in which the cells are alike, after a burn-in in which stocks settle. */
export const pulseDay = 30;
/** The largest settlements, so many of fifty, each with so many dead. */
const places = 25;
const dead = 5;

export type Source = 'nobody' | 'the mission' | 'rebels1';

/** The sector with harm by a source on day 30, over so many days. */
export function pulseFile(
  world: number,
  source: Source,
  days: number,
  options: Omit<WorldOptions, 'worldSeed'> = {},
): ScenarioFile {
  const file = sectorFile({ worldSeed: world, days, ...options });
  if (source === 'nobody') return file;
  const pulses = file.places.slice(0, places).map(({ id }) => ({
    id: `harm${id}`,
    kind: 'harm' as const,
    day: pulseDay,
    size: dead,
    at: id,
    ...(source === 'rebels1' ? { spoiler: source } : {}),
  }));
  return { ...file, injects: [...(file.injects ?? []), ...pulses] };
}

/** The three cells that differ in who does the harm. */
export const pulseCells = (
  what: string,
  file: (world: number, source: Source) => ScenarioFile,
): readonly [nobody: Cell, mission: Cell, rebels: Cell] => {
  const cell = (source: Source): Cell => ({
    name: `${what}, harm by ${source}`,
    file: ({ world }) => file(world, source),
    arm: 'present',
  });
  return [cell('nobody'), cell('the mission'), cell('rebels1')];
};

export const harmVaried = `harm on day ${pulseDay}: ${dead} killed in each of the ${places} largest settlements, by the mission, by an armed group, or nobody`;

/** Generated worlds as plain scenario files: the same options give the same bytes. */
import type { ScenarioFile } from '../../scenario/schema.ts';
import type { Communal, Government, Mission, Rebels, World } from './features.ts';

/** What is left out has the value of the kind of world (defaults.ts). */
export type WorldOptions = Pick<World, 'worldSeed'> &
  Partial<Omit<World, 'rebels' | 'government' | 'communal' | 'mission'>> & {
    readonly rebels?: Partial<Rebels>;
    readonly government?: Partial<Government>;
    readonly communal?: Partial<Communal>;
    readonly mission?: Partial<Mission>;
  };

/** A town of neighbourhoods in cells of 250 m. @throws RangeError for options that no world can meet */
export function townFile(options: WorldOptions): ScenarioFile {
  throw new Error(`town ${options.worldSeed}: being written`);
}

/** The area of one brigade in cells of 5 km. @throws RangeError for options that no world can meet */
export function sectorFile(options: WorldOptions): ScenarioFile {
  throw new Error(`sector ${options.worldSeed}: being written`);
}

/**
 * A country in cells of 10 km: at least 200 half-degree cells, 4 to 5 million people, 24 months.
 * @throws RangeError for options that no world can meet
 */
export function countryFile(options: WorldOptions): ScenarioFile {
  throw new Error(`country ${options.worldSeed}: being written`);
}

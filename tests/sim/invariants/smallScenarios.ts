/**
 * Small scenarios at random: a map of 6 to 16 cells a side, a few places and groups, units of every kind, armed groups,
 * feuds, injects, postures of random doctrine, and some parameters anywhere in their ranges. Each is written as a file
 * would be and parsed, so that every rule of the format holds for it.
 */
import fc from 'fast-check';
import { parseScenario } from '../../../src/scenario/parse.ts';
import type { Scenario, ScenarioFile } from '../../../src/scenario/schema.ts';
import { measures } from '../../../src/sim/measures/catalogue.ts';
import { doctrine, overrides, posturesOf } from './smallDoctrine.ts';
import { hostOf, injectsOf, missionOf, networksOf } from './smallForces.ts';
import { course, cvrOf, ddrOf, groupsOf, talksOf } from './smallPeace.ts';
import { freedomOf, withFreedom } from './smallAccess.ts';
import { frame } from './smallFrame.ts';
import { drained, mapOf, peopleOf, placesOf, roadsOf } from './smallGround.ts';

const known = { outcomes: measures.map(({ name }) => name) };

/** A file as a parsed scenario; throws with its first problem, which is a mistake of the generator. */
export function parsed(file: ScenarioFile): Scenario {
  const result = parseScenario(JSON.stringify(file), 'generated', known);
  if ('problems' in result) throw new Error(`${result.problems[0].text}\n${JSON.stringify(file)}`);
  return result.scenario;
}

/** Where a scenario has phases, its first posture changes with the second one too. */
const withPhase = <File extends Pick<ScenarioFile, 'phases' | 'postures'>>(file: File): File => ({
  ...file,
  postures: file.postures.map((posture, index) =>
    index === 0 && file.phases !== undefined
      ? { ...posture, schedule: [...(posture.schedule ?? []), { phase: file.phases[1].id, kind: 'static' as const }] }
      : posture,
  ),
});

/** A scenario file; `parsed` turns it into a scenario. */
export const smallScenarios: fc.Arbitrary<ScenarioFile> = frame.chain((of) =>
  fc
    .record({
      cordon: fc.constant(1 as const),
      name: fc.constant('generated'),
      days: fc.constant(of.days),
      burnInDays: fc.constantFrom(0, 5, 10),
      clock: fc.record({
        tickHours: fc.constantFrom(1, 2, 3, 6, 6, 6) as fc.Arbitrary<6>,
        start: fc.constant('2024-05-01'),
        wetSeason: fc.constantFrom(undefined, { from: '05-08', to: '10-31' }),
      }),
      map: mapOf(of),
      places: placesOf(of),
      roads: roadsOf(of),
      people: peopleOf(of),
      hostState: hostOf(of),
      mission: missionOf(of),
      spoilers: groupsOf(of),
      peace: talksOf(of),
      crimeNetworks: networksOf(of),
      ddr: ddrOf(of),
      cvr: cvrOf(of),
      course,
      freedom: freedomOf(of),
      injects: injectsOf(of),
      layDown: doctrine,
      postures: posturesOf,
      parameters: overrides,
    })
    .map(({ course: steps, freedom, ...file }) => withFreedom({ ...file, ...steps }, freedom))
    .map((file) => withPhase(drained(JSON.parse(JSON.stringify(file)) as ScenarioFile))),
);

export const seeds = fc.integer({ min: 0, max: 2 ** 31 });

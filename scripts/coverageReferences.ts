/** What the rows of docs/coverage.csv may point at, by kind: all of it read from the code. Pure. */
import { doctrineMeanings } from '../src/cli/glossary.ts';
import { scenarioKeys } from '../src/cli/scenarioKeys.ts';
import { kindsOfPosture } from '../src/scenario/doctrine.ts';
import { parameters } from '../src/scenario/parameters.ts';
import { injectKinds } from '../src/scenario/schema.ts';
import { scorecard } from '../src/scenario/scorecard.ts';
import { unused } from '../src/scenario/unused.ts';
import { noMission } from '../src/sim/arms.ts';
import { incidentKinds, outcomes, reasons } from '../src/sim/codes.ts';
import { measures } from '../src/sim/measures/catalogue.ts';
import { placeMeasures } from '../src/sim/measures/places.ts';
import { processes } from '../src/sim/tick.ts';

/** Keys that the model reads; the whole of a list is named without its brackets. */
function readKeys(): readonly string[] {
  const idle = new Set(unused.filter(({ values }) => values === undefined).map(({ path }) => path));
  return [...scenarioKeys().values()]
    .flat()
    .map(([key]) => key.replaceAll('`', ''))
    .filter((key) => !idle.has(key));
}

/** Names that exist, by kind of reference. */
export const references = (): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(
    Object.entries({
      parameter: [...parameters.keys()],
      'scenario key': readKeys(),
      process: processes.map(({ name }) => name),
      measure: [...measures, ...placeMeasures].map(({ name }) => name),
      inject: injectKinds,
      'posture doctrine': [...Object.keys(kindsOfPosture), noMission, ...Object.keys(doctrineMeanings)],
      'incident kind': incidentKinds,
      'incident ending': outcomes,
      'reason code': reasons.filter((reason) => reason !== ''),
      'scorecard row': scorecard.map(({ id }) => id),
    }).map(([kind, names]) => [kind, new Set<string>(names)]),
  );

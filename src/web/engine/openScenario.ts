/** From a scenario's text to a compiled setting, or to the mistakes in it: the command line's own reading. */
import * as z from 'zod';
import { parseScenario } from '../../scenario/parse.ts';
import { formatProblem } from '../../scenario/problems.ts';
import { noMission, present } from '../../sim/arms.ts';
import { isWet } from '../../sim/calendar.ts';
import { measures } from '../../sim/measures/catalogue.ts';
import { createSetting, type Setting } from '../../sim/setting.ts';
import { groundOf } from './groundOf.ts';
import type { Opened, ScenarioText } from './messages.ts';

// The library would otherwise try whether it may write code at run time, which the page's policy forbids.
z.config({ jitless: true });

export function openScenario({ file, source }: ScenarioText): Setting | { readonly problems: readonly string[] } {
  const parsed = parseScenario(source, file, { outcomes: measures.map(({ name }) => name) });
  if ('problems' in parsed) return { problems: parsed.problems.map(formatProblem) };
  return createSetting(parsed.scenario);
}

/** What the page is told before anything has run. @param posture an arm; the scenario's first where null or unknown */
export function describeScenario(setting: Setting, posture: string | null, seed: number | null): Opened {
  const { scenario } = setting;
  const postures = scenario.postures.map(({ id, name }) => ({ id, name }));
  const known = [noMission, present, ...postures.map(({ id }) => id)];
  return {
    type: 'opened',
    ground: groundOf(setting),
    description: scenario.description ?? null,
    postures,
    posture: known.find((id) => id === posture) ?? postures[0].id,
    seed: seed ?? scenario.seed,
    masterSeed: scenario.seed,
    measures: measures.map(({ name, label, unit, better, meaning, formula }) => {
      return { name, label, unit, better, meaning, formula };
    }),
    primary: scenario.primary.map(({ outcome }) => outcome),
    injects: scenario.injects.map(({ day, kind, text }) => ({ day, kind, text: text ?? null })),
    wetDays: Uint8Array.from({ length: scenario.days }, (_, day) => isWet(setting.calendar, day * 24)),
  };
}

/** Outcomes and parameters that a scenario names exist, and its own expressions make sense. */
import { didYouMean, nearest } from '../didYouMean.ts';
import { expressionProblem } from '../expression.ts';
import { parameters as catalogue } from '../parameters.ts';
import type { Finding } from '../problems.ts';
import type { ScenarioShape } from '../schema.ts';
import { unknown } from './references.ts';

/** What the engine can measure, which this layer does not know itself. */
export interface Known {
  readonly outcomes: readonly string[];
}

/** Primary outcomes are measures, or defined under `outcomes`; each once. */
export function checkPrimary({ primary, outcomes }: ScenarioShape, known: Known): Finding[] {
  const names = new Set([...known.outcomes, ...Object.keys(outcomes)]);
  return primary.flatMap(({ outcome }, index) => {
    const path = ['primary', index, 'outcome'];
    if (primary.findIndex((other) => other.outcome === outcome) < index)
      return [{ path, text: `the outcome \`${outcome}\` stands twice` }];
    return unknown('outcome', outcome, names, path);
  });
}

/** Own outcomes compute from measures and do not take a measure's name. */
export function checkOutcomes({ outcomes }: ScenarioShape, known: Known): Finding[] {
  return Object.entries(outcomes).flatMap(([name, source]): Finding[] => {
    const path = ['outcomes', name];
    if (known.outcomes.includes(name))
      return [{ path, at: 'key', text: 'this is the name of a measure; expected another' }];
    const text = expressionProblem(source, known.outcomes);
    return text === undefined ? [] : [{ path, text }];
  });
}

/** Overrides are of parameters that exist, within their plausible range. */
export function checkParameters({ parameters }: ScenarioShape): Finding[] {
  return Object.entries(parameters).flatMap(([name, value]): Finding[] => {
    const path = ['parameters', name];
    const parameter = catalogue.get(name);
    if (parameter === undefined) return [{ path, at: 'key', text: `unknown parameter${meantParameter(name)}` }];
    const { min, max, unit } = parameter;
    if (value >= min && value <= max) return [];
    return [{ path, text: `expected a number from ${min} to ${max}${unit === '1' ? '' : ` ${unit}`}, found ${value}` }];
  });
}

/** The parameter that was meant, else those of its family, else one called so in another, else the families. */
function meantParameter(name: string): string {
  const names = [...catalogue.keys()];
  if (nearest(name, names) !== undefined) return didYouMean(name, names);
  const family = names.filter((other) => other.startsWith(`${name.split('.')[0]}.`));
  if (family.length > 0) return didYouMean(name, family);
  const [, member] = name.split('.');
  const sameMember = names.find((other) => other.split('.')[1] === member);
  if (sameMember !== undefined) return `; did you mean \`${sameMember}\`?`;
  const families = [...new Set(names.map((other) => other.split('.')[0]))];
  return `; expected FAMILY.NAME, the family being one of ${families.join(', ')}`;
}

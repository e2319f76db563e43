/** The number of people fits the model. */
import type { Finding } from '../problems.ts';
import type { ScenarioShape } from '../schema.ts';

/** Civilian cohorts that the model is made for. */
const mostAgents = 1_000_000;

export function checkAgents({ people, places }: ScenarioShape): Finding[] {
  const persons = places.reduce((sum, { population }) => sum + population, people.rural);
  const agents = Math.ceil(persons / people.peoplePerAgent);
  if (agents <= mostAgents) return [];
  const least = Math.ceil(persons / mostAgents);
  const text = `${persons} persons make ${agents} agents, more than ${mostAgents}; expected ${least} or more, found ${people.peoplePerAgent}`;
  return [{ path: ['people', 'peoplePerAgent'], text }];
}

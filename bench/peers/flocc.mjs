/**
 * The model of scenarios/epstein.yaml in flocc, on its grid: agents with data and a rule, swaps for moves. Version
 * 0.5.24 is the last that has a grid of agents; later ones leave it to the user.
 */
import { createRequire } from 'node:module';

const { Agent, GridEnvironment } = createRequire(import.meta.url)('flocc');

const vision = 7;
const threshold = 0.1;
const arrestConstant = 2.3;
const legitimacy = 0.82;
const longestTerm = 30;

/** To the nearest whole number, a half to the even one. @param {number} ratio */
function roundHalfEven(ratio) {
  const below = Math.floor(ratio);
  const rest = ratio - below;
  if (rest !== 0.5) return rest < 0.5 ? below : below + 1;
  return below % 2 === 0 ? below : below + 1;
}

/** @param {number} count */
const below = (count) => Math.floor(Math.random() * count);

/** @type {[number, number][]} */
const steps = [];
for (let dy = -vision; dy <= vision; dy++)
  for (let dx = -vision; dx <= vision; dx++)
    if ((dx !== 0 || dy !== 0) && Math.abs(dx) + Math.abs(dy) <= vision) steps.push([dx, dy]);

function move(agent, environment) {
  const { x, y } = agent.getData();
  const empty = steps.filter(([dx, dy]) => environment.getAgentAt(x + dx, y + dy) === null);
  if (empty.length === 0) return;
  const [dx, dy] = empty[below(empty.length)];
  environment.swap(x, y, x + dx, y + dy);
}

function rule(agent) {
  const { environment } = agent;
  if (agent.get('jailed')) {
    if (agent.get('turns') > 0) {
      agent.increment('turns', -1);
      return;
    }
    agent.set('jailed', false);
  }
  move(agent, environment);
  const seen = environment.neighbors(agent, vision).filter((other) => other !== null);
  if (agent.get('officer')) {
    const actives = seen.filter((other) => other.get('active'));
    if (actives.length > 0)
      actives[below(actives.length)].set({ active: false, jailed: true, turns: below(longestTerm + 1) });
    return;
  }
  const officers = seen.filter((other) => other.get('officer')).length;
  const actives = 1 + seen.filter((other) => other.get('active')).length;
  const risk = agent.get('riskAversion') * (1 - Math.exp(-arrestConstant * roundHalfEven(officers / actives)));
  agent.set('active', agent.get('grievance') - risk > threshold);
}

/** @param {number} side cells along an edge */
export function create(side) {
  const environment = new GridEnvironment(side, side);
  const cells = Array.from({ length: side * side }, (_, cell) => [cell % side, Math.floor(cell / side)]);
  for (let last = cells.length - 1; last > 0; last--) {
    const other = below(last + 1);
    [cells[last], cells[other]] = [cells[other], cells[last]];
  }
  const citizens = Math.round(0.7 * side * side);
  const officers = Math.round(0.04 * side * side);
  for (let number = 0; number < citizens + officers; number++) {
    const agent = new Agent();
    agent.set({ officer: number >= citizens, active: false, jailed: false, turns: 0 });
    if (number < citizens) agent.set({ grievance: Math.random() * (1 - legitimacy), riskAversion: Math.random() });
    agent.set('tick', rule);
    environment.addAgentAt(...cells[number], agent);
  }
  const count = (name) => environment.getAgents().filter((agent) => agent.get(name)).length;
  return {
    agents: citizens + officers,
    tick: () => environment.tick({ randomizeOrder: true, activation: 'uniform' }),
    counts: () => ({ active: count('active'), jailed: count('jailed') }),
  };
}

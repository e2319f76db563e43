import { isCommanded } from '../inForce.ts';
import { at } from '../tallies.ts';
import type { Measure } from './measure.ts';
import type { Setting } from '../setting.ts';
import type { World } from '../world.ts';
import { hoursPerMonth } from '../calendar.ts';
import { actorCode } from '../codes.ts';

function meanTrust(world: World, setting: Setting): number {
  const { gone, trust } = world;
  const { persons: born } = setting.people;
  let sum = 0;
  let all = 0;
  for (let civilian = 0; civilian < born.length; civilian++) {
    const persons = born[civilian] - gone[civilian];
    sum += persons * trust[civilian];
    all += persons;
  }
  return all > 0 ? sum / all : NaN;
}

/** 100 where nobody is killed, displaced or unreached; each part loses its weight at its mark. */
function pocIndex(world: World, setting: Setting): number {
  const months = world.tally[at.sumHours] / hoursPerMonth;
  if (months === 0) return 100;
  const killed = ((world.tally[at.expectedKilled] / setting.people.total) * 100000) / months;
  const displaced = world.tally[at.displacedPersonDays] / setting.people.total / (months * 30.44);
  return 100 * (1 - 0.6 * Math.min(1, killed / 20) - 0.4 * Math.min(1, displaced / 0.2));
}

export const mission: readonly Measure[] = [
  {
    name: 'peacekeepersKilled',
    label: { en: 'Peacekeepers killed', fr: 'Casques bleus tués' },
    unit: 'persons',
    better: 'less',
    meaning: 'Members of the mission killed by attack, ambush or mine',
    formula: 'count',
    accumulates: true,
    of: (world) => world.tally[at.peacekeepersKilled],
  },
  {
    name: 'ambushes',
    label: { en: 'Ambushes of the mission', fr: 'Embuscades contre la mission' },
    unit: 'ambushes',
    better: 'less',
    meaning: 'Ambushes of detachments on their way, with casualties or without',
    formula: 'count',
    accumulates: true,
    of: (world) => world.tally[at.ambushes],
  },
  {
    name: 'mineStrikes',
    label: { en: 'Mines and IEDs met by the mission', fr: 'Mines et engins touchant la mission' },
    unit: 'strikes',
    better: 'less',
    meaning: 'Strikes of mines or IEDs on detachments on their way, with casualties or without',
    formula: 'count',
    accumulates: true,
    of: (world) => world.tally[at.strikes],
  },
  {
    name: 'credibility',
    label: { en: 'Credibility', fr: 'Crédibilité' },
    unit: '0..1',
    better: 'more',
    meaning: 'Mean since the start of: are we believed to act?',
    formula: 'time mean',
    accumulates: false,
    stock: 'timeMean',
    of: (world) =>
      world.tally[at.sumHours] > 0 ? world.tally[at.credibilitySum] / world.tally[at.sumHours] : world.credibility[0],
  },
  {
    name: 'trust',
    label: { en: 'Trust in the mission', fr: 'Confiance dans la mission' },
    unit: '0..1',
    better: 'more',
    meaning: 'Mean over people now',
    formula: 'mean over persons',
    accumulates: false,
    stock: 'now',
    of: meanTrust,
  },
  {
    name: 'expectationGap',
    label: { en: 'Promise minus delivery', fr: 'Promesses moins résultats' },
    unit: '0..1',
    better: 'less',
    meaning:
      'Protection that people expect less the share of recent attacks on which somebody acted; missing without a mission',
    formula: 'max(0, expectation - delivered)',
    accumulates: false,
    stock: 'now',
    of: (world, setting) =>
      isCommanded(world, setting) ? Math.max(0, world.expectation[0] - world.delivered[0]) : NaN,
  },
  {
    name: 'tips',
    label: { en: 'Tips from people', fr: 'Renseignements donnés par les gens' },
    unit: 'per 100 000/week',
    better: 'more',
    meaning: 'Expected tips to the mission: readiness to inform of everybody, mean over days',
    formula: 'mind.tipsWeekly x person-weighted mean readiness',
    accumulates: false,
    stock: 'timeMean',
    of: ({ tally }, { parameters }) =>
      tally[at.personDays] > 0 ? (parameters.mind.tipsWeekly * tally[at.readyDays]) / tally[at.personDays] : NaN,
  },
  {
    name: 'routesOpenShare',
    label: { en: 'Roads open', fr: 'Routes ouvertes' },
    unit: 'share',
    better: 'more',
    meaning: 'Share of road length, mean over days, without much hazard or a closed bridge',
    formula: 'open km-days / km-days',
    accumulates: false,
    stock: 'timeMean',
    of: (world) => (world.tally[at.routeKmSum] > 0 ? world.tally[at.openRouteSum] / world.tally[at.routeKmSum] : NaN),
  },
  {
    name: 'spoilerStrength',
    label: { en: 'Fighters of armed groups', fr: 'Combattants des groupes armés' },
    unit: 'persons',
    better: 'less',
    meaning: 'Fighters in bands now',
    formula: 'sum over bands',
    accumulates: false,
    stock: 'now',
    of: (world, setting) =>
      setting.actors.reduce(
        (sum, actor, index) => sum + (actor.kind === actorCode.band ? world.actorFighters[index] : 0),
        0,
      ),
  },
  {
    name: 'pocIndex',
    label: { en: 'Protection index', fr: 'Indice de protection' },
    unit: 'index 0..100',
    better: 'more',
    meaning: 'For sweeps, never a headline',
    formula:
      '100 x (1 - 0.6 min(1, expected killed per 100 000 and month / 20) - 0.4 min(1, mean share displaced / 0.2))',
    accumulates: false,
    of: pocIndex,
  },
];

/** A tick: the ordered list of processes, told once, with the reason for the order. */
import { access } from './processes/access.ts';
import { aid } from './processes/aid.ts';
import { assessment } from './processes/assessment.ts';
import { attacks } from './processes/attacks.ts';
import { bandActs } from './processes/bandActs.ts';
import { bandDecisions } from './processes/bandDecisions.ts';
import { ceasefire } from './processes/ceasefire.ts';
import { clashes } from './processes/clashes.ts';
import { civilianMind } from './processes/civilianMind.ts';
import { controls } from './processes/controls.ts';
import { conduct } from './processes/conduct.ts';
import { crime } from './processes/crime.ts';
import { credibility } from './processes/credibility.ts';
import { ddr } from './processes/ddr.ts';
import { deployment } from './processes/deployment.ts';
import { detention } from './processes/detention.ts';
import { disarming } from './processes/disarming.ts';
import { displacement } from './processes/displacement.ts';
import { hostState } from './processes/hostState.ts';
import { handOver } from './processes/handOver.ts';
import { information } from './processes/information.ts';
import { homeConsent } from './processes/homeConsent.ts';
import { injects } from './processes/injects.ts';
import { movement } from './processes/movement.ts';
import { peaceProcess } from './processes/peaceProcess.ts';
import { phases } from './processes/phases.ts';
import { narrative } from './processes/narrative.ts';
import { planning } from './processes/planning.ts';
import { presence } from './processes/presence.ts';
import type { Process } from './processes/process.ts';
import { publicOrder } from './processes/publicOrder.ts';
import { recruitment } from './processes/recruitment.ts';
import { redLines } from './processes/redLines.ts';
import { stocks } from './processes/stocks.ts';
import { street } from './processes/street.ts';
import { routes } from './processes/routes.ts';
import { sites } from './processes/sites.ts';
import { routeHazard } from './processes/routeHazard.ts';
import { sustainment } from './processes/sustainment.ts';
import { traffic } from './processes/traffic.ts';
import type { Random } from './random.ts';
import type { Setting } from './setting.ts';
import type { Trace } from './trace.ts';
import type { World } from './world.ts';

export interface NamedProcess {
  readonly name: string;
  /** Why it stands where it stands. */
  readonly order: string;
  readonly run: Process;
}

export const processes: readonly NamedProcess[] = [
  { name: 'injects', run: injects, order: 'first: what comes from outside is there for everybody' },
  { name: 'deployment', run: deployment, order: 'who comes and who changes is known before anybody plans' },
  { name: 'phases', run: phases, order: 'the phase picks the doctrine, so before anybody plans' },
  { name: 'handOver', run: handOver, order: 'and may end the mission' },
  { name: 'information', run: information, order: 'the picture ages before anybody plans on it' },
  { name: 'assessment', run: assessment, order: 'on the aged picture, for the plans of this tick' },
  { name: 'sustainment', run: sustainment, order: 'supply is known before tours are sent; convoys leave with them' },
  { name: 'planning', run: planning, order: 'plans on the picture as it is, before anybody moves' },
  {
    name: 'movement',
    run: movement,
    order: 'itineraries are written for the tick, so that attacks meet units where they are',
  },
  { name: 'aid', run: aid, order: 'aid convoys leave with escorts whom no tour of this tick took' },
  { name: 'ceasefire', run: ceasefire, order: 'what ceasefires hold is known before bands decide' },
  { name: 'bandDecisions', run: bandDecisions, order: 'bands judge by what they believed up to now' },
  {
    name: 'clashes',
    run: clashes,
    order: 'rivals on the same beliefs as all, before the queue runs',
  },
  {
    name: 'attacks',
    run: attacks,
    order: 'acts, alerts, decisions and arrivals, in order of time; may cut itineraries',
  },
  {
    name: 'redLines',
    run: redLines,
    order: 'after the acts and before who was seen changes: was a line crossed, and was it answered?',
  },
  { name: 'presence', run: presence, order: 'after the cuts: who really was where, and who saw it' },
  { name: 'bandActs', run: bandActs, order: 'after who was seen, and before crowds and minds take it in' },
  { name: 'disarming', run: disarming, order: 'with the same units in place' },
  { name: 'publicOrder', run: publicOrder, order: 'crowds meet the order forces of this tick' },
  { name: 'street', run: street, order: 'in place of the crowds of places where citizens are individuals' },
  { name: 'crime', run: crime, order: 'with the watch of this tick, and before courts hear who was caught' },
  { name: 'controls', run: controls, order: 'with the watch of the day, before people take in who controlled them' },
  { name: 'detention', run: detention, order: 'after arrests' },
  { name: 'conduct', run: conduct, order: 'what members of the mission did that day' },
  { name: 'narrative', run: narrative, order: 'before people take in the day: what is told of it' },
  { name: 'civilianMind', run: civilianMind, order: 'people take in the day' },
  { name: 'recruitment', run: recruitment, order: 'who feels so joins an armed group' },
  { name: 'displacement', run: displacement, order: 'and others act on it' },
  { name: 'sites', run: sites, order: 'who is in a site once people have come and gone' },
  { name: 'routeHazard', run: routeHazard, order: 'roads by what passed and who camps near' },
  { name: 'peaceProcess', run: peaceProcess, order: 'armed groups weigh talks by what the day brought' },
  { name: 'ddr', run: ddr, order: 'fighters of those who mean to make peace may sign up' },
  { name: 'routes', run: routes, order: 'by the hazard of today, for those who use roads tomorrow' },
  { name: 'access', run: access, order: 'markets, schools and aid by the roads of today' },
  { name: 'homeConsent', run: homeConsent, order: "after the day's losses: what home allows tomorrow" },
  { name: 'hostState', run: hostState, order: 'host units learn by who was with them in the day' },
  { name: 'traffic', run: traffic, order: "income by the day's ways and watch" },
  { name: 'stocks', run: stocks, order: 'groups and hosts judge the day' },
  { name: 'credibility', run: credibility, order: 'last: it sums up the tick' },
];

/** One step of all processes, save those switched off. */
export function tick(
  world: World,
  setting: Setting,
  random: Random,
  without: ReadonlySet<string>,
  trace?: Trace,
): void {
  for (const { name, run } of processes) if (!without.has(name)) run(world, setting, random, trace);
  world.hour[0] += setting.tickHours;
  world.tick[0] += 1;
  trace?.ended(world, setting);
}

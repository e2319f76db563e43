/**
 * Disarmament, demobilisation and reintegration, day by day. Fighters of groups that mean to make peace sign up where sites
 * are safe, wait in them to be disarmed, are discharged, and live on short aid and then on work and training, where either is
 * paid. At every stage some go back to their commanders: the more the stronger the ties and the longer the wait.
 */
import { hourOfDay, hoursPerMonth } from '../calendar.ts';
import { actorCode, ddrStageCode as stage, ddrStages } from '../codes.ts';
import { keyOfGroup, leftByTalks } from '../commitment.ts';
import { envyWork } from '../envy.ts';
import { attackedShare, inStage, safetyOfSites, stageOf, wantAtSites } from '../formerFighters.ts';
import { straightKm } from '../ground.ts';
import { uniform, type Random } from '../random.ts';
import type { Setting } from '../setting.ts';
import { stream } from '../streams.ts';
import { at } from '../tallies.ts';
import type { World } from '../world.ts';
import type { Process } from './process.ts';

type Programme = NonNullable<Setting['scenario']['ddr']>;

/** Whole persons of a mean, by one draw; never more than there are. */
const whole = (mean: number, luck: number, most: number): number => Math.min(most, Math.floor(mean + luck));

/** Fighters who sign up today, band by band, until the sites are full for the day. */
function signUp(world: World, setting: Setting, random: Random, programme: Programme, safe: number, day: number): void {
  const { uptakePerDay, leastCommitment } = setting.parameters.demobilisation;
  let room = Math.floor(programme.perDay + uniform(random, stream.signUp, 0, day, 0));
  setting.actors.forEach(({ kind, spoiler, key }, actor) => {
    if (kind !== actorCode.band || world.commitment[spoiler] < leastCommitment) return;
    const committed = world.commitment[spoiler];
    // Who follows commanders comes as far as they mean it.
    const free = 1 - setting.scenario.spoilers[spoiler].ties * (1 - committed);
    const mean = world.actorFighters[actor] * uptakePerDay * committed * free * safe * programme.known;
    const come = whole(mean, uniform(random, stream.signUp, key, day, 0), Math.min(room, world.actorFighters[actor]));
    room -= come;
    world.actorFighters[actor] -= come;
    world.ddr[stageOf(spoiler, stage.cantoned)] += come;
    world.tally[at.enlisted] += come;
  });
}

/** Moves whole persons of a group on from a stage to one of two, by the share that is paid for. */
function passOn(
  world: World,
  setting: Setting,
  random: Random,
  day: number,
  spoiler: number,
  from: number,
  days: number,
  paid: number,
  to: number,
): void {
  const key = keyOfGroup(setting, spoiler);
  const here = world.ddr[stageOf(spoiler, from)];
  const moved = whole(here / days, uniform(random, stream.ddrStage, key, day, from), here);
  const aided = whole(moved * paid, uniform(random, stream.ddrStage, key, day, ddrStages.length + from), moved);
  world.ddr[stageOf(spoiler, from)] -= moved;
  world.ddr[stageOf(spoiler, to)] += aided;
  world.ddr[stageOf(spoiler, stage.idle)] += moved - aided;
}

/** Disarms as many as there are officers for, of all groups in proportion. */
function disarm(world: World, setting: Setting, random: Random, programme: Programme, day: number): void {
  const waiting = inStage(world, stage.cantoned);
  if (waiting === 0) return;
  let room = Math.floor(programme.casesPerDay + uniform(random, stream.ddrStage, 0, day, 0));
  setting.scenario.spoilers.forEach((_, spoiler) => {
    const own = world.ddr[stageOf(spoiler, stage.cantoned)];
    const done = Math.min(room, own, Math.ceil((programme.casesPerDay * own) / waiting));
    room -= done;
    world.ddr[stageOf(spoiler, stage.cantoned)] -= done;
    world.ddr[stageOf(spoiler, stage.disarmed)] += done;
    world.weapons[spoiler] += done * setting.parameters.demobilisation.weaponsPerFighter;
  });
}

/** How much oftener, or more seldom, than without ties, aid or fear somebody goes back from each stage. */
function pullOf(world: World, setting: Setting, spoiler: number, safe: number): number[] {
  const { demobilisation: ddr } = setting.parameters;
  const { casesPerDay } = setting.scenario.ddr!;
  const waiting = inStage(world, stage.cantoned);
  const wait = waiting === 0 ? 0 : waiting / Math.max(casesPerDay, 1 / ddr.patienceDays) / ddr.patienceDays;
  const inSite = (1 + wait) * (1 + ddr.fearWeight * (1 - safe));
  const unarmed = 1 - ddr.disarmedHold * ddr.weaponsPerFighter;
  const ties = (1 + ddr.tiesWeight * setting.scenario.spoilers[spoiler].ties) * (1 + wantAtSites(world, setting));
  const ofStage: Record<(typeof ddrStages)[number], number> = {
    cantoned: inSite,
    disarmed: inSite * unarmed,
    reinserted: (1 - ddr.reinsertionHold) * unarmed,
    reintegrated: (1 - ddr.reintegrationHold) * unarmed,
    idle: unarmed,
  };
  // Commanders who mean to make peace call fewer back.
  return ddrStages.map((name) => ofStage[name] * ties * leftByTalks(world, setting, spoiler));
}

/** The band of a group nearest to the first site, -1 where nobody of it fights any more. */
function bandToJoin(world: World, setting: Setting, spoiler: number, { sites }: Programme): number {
  const site = setting.placeCells[setting.places.findIndex(({ id }) => id === sites[0])];
  let nearest = -1;
  let least = Infinity;
  setting.actors.forEach((actor, index) => {
    if (actor.spoiler !== spoiler || world.actorFighters[index] === 0) return;
    const km = straightKm(setting.ground, world.actorCell[index], site);
    if (km >= least) return;
    nearest = index;
    least = km;
  });
  return nearest;
}

/** Some go back to arms, and to their commanders. */
function relapse(
  world: World,
  setting: Setting,
  random: Random,
  programme: Programme,
  safe: number,
  day: number,
): void {
  const { relapsePerMonth, scatteredShare } = setting.parameters.demobilisation;
  const daily = (relapsePerMonth * 24) / hoursPerMonth;
  const scattered = scatteredShare * attackedShare(world, setting);
  setting.scenario.spoilers.forEach((_, spoiler) => {
    const band = bandToJoin(world, setting, spoiler, programme);
    if (band < 0) return;
    const key = keyOfGroup(setting, spoiler);
    pullOf(world, setting, spoiler, safe).forEach((pull, of) => {
      const here = world.ddr[stageOf(spoiler, of)];
      const fled = of === stage.cantoned || of === stage.disarmed ? scattered : 0;
      const back = whole(here * Math.min(1, daily * pull + fled), uniform(random, stream.relapse, key, day, of), here);
      world.ddr[stageOf(spoiler, of)] -= back;
      world.actorFighters[band] += back;
      world.tally[at.rearmed] += back;
    });
  });
}

/** Former fighters of a group, and those of them back in arms, one day on; nothing without a programme. */
export const ddr: Process = (world, setting, random) => {
  const programme = setting.scenario.ddr;
  if (programme === undefined || hourOfDay(world.hour[0]) !== 0) return;
  const day = Math.floor(world.hour[0] / 24);
  if (day < programme.fromDay) return;
  const { demobiliseDays, reinsertionDays, settleDays } = setting.parameters.demobilisation;
  const safe = safetyOfSites(world, setting);
  relapse(world, setting, random, programme, safe, day);
  setting.scenario.spoilers.forEach((_, spoiler) => {
    const on = (from: number, days: number, paid: number, to: number): void =>
      passOn(world, setting, random, day, spoiler, from, days, paid, to);
    on(stage.idle, settleDays, 1, stage.reintegrated);
    on(stage.reinserted, reinsertionDays, programme.reintegration, stage.reintegrated);
    on(stage.disarmed, demobiliseDays, programme.reinsertion, stage.reinserted);
  });
  disarm(world, setting, random, programme, day);
  signUp(world, setting, random, programme, safe, day);
  envyWork(world, setting, day);
};

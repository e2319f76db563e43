/**
 * Support of the mission for units of the host state: the steps of its human rights due diligence, and the price of abuse by
 * a unit that has it. Support without screening goes on whatever the unit does.
 */
import { impact } from './attack/harm.ts';
import { blame, theMission } from './blame.ts';
import { isCommanded } from './inForce.ts';
import { normal, uniform, type Random } from './random.ts';
import type { Setting } from './setting.ts';
import { loseLegitimacy, shockTrust } from './standing.ts';
import { stream } from './streams.ts';
import { at } from './tallies.ts';
import type { World } from './world.ts';

/** Steps of a line of support. */
export const stepCode = {
  waiting: 0,
  assessed: 1,
  approved: 2,
  mitigated: 3,
  refused: 4,
  suspended: 5,
  ended: 6,
} as const;

/** Is support given now, wholly or under measures? */
export const isGiven = (world: World, line: number): boolean =>
  world.supportStep[line] === stepCode.approved || world.supportStep[line] === stepCode.mitigated;

/** Has the unit support of the mission now? */
export const isSupported = (world: World, setting: Setting, unit: number): boolean =>
  setting.supports.some((line, index) => line.unit === unit && isGiven(world, index));

/** Is support refused to any unit, or suspended? */
export const isWithheld = (world: World): boolean =>
  world.supportStep.some((step) => step === stepCode.refused || step === stepCode.suspended);

/** What an assessment finds: integrity as far as it can be known. */
function assess(world: World, setting: Setting, random: Random, line: number): number {
  const { assessError, approveFrom, mitigateFrom } = setting.parameters.hostState;
  const { key, unit } = setting.supports[line];
  const number = ++world.supportAssessed[line];
  const found = world.hostIntegrity[unit] + assessError * normal(random, stream.vetting, key, number, 0);
  return found >= approveFrom ? stepCode.approved : found >= mitigateFrom ? stepCode.mitigated : stepCode.refused;
}

/** One line of support in a tick: it begins, is assessed, is assessed again after a pause, and ends. */
export function stepSupport(world: World, setting: Setting, random: Random, line: number, end: number): void {
  const { assessDays, pauseDays } = setting.parameters.hostState;
  const { fromHour, untilHour, screened } = setting.supports[line];
  const step = world.supportStep[line];
  if (step === stepCode.ended || end <= fromHour) return;
  if (end > untilHour || !isCommanded(world, setting)) {
    world.supportStep[line] = stepCode.ended;
    return;
  }
  if (step === stepCode.waiting && !screened) {
    world.supportStep[line] = stepCode.approved;
    return;
  }
  if (
    step === stepCode.approved ||
    step === stepCode.mitigated ||
    (step !== stepCode.waiting && end < world.supportHour[line])
  )
    return;
  if (step !== stepCode.assessed) {
    world.supportStep[line] = stepCode.assessed;
    world.supportHour[line] = end + 24 * assessDays;
    return;
  }
  world.supportStep[line] = assess(world, setting, random, line);
  world.supportHour[line] = end + 24 * pauseDays;
}

/**
 * A unit preyed on people while the mission supported it: they hold part of it against the mission, and where the unit is
 * watched the abuse may be found out and support suspended.
 */
export function answerForAbuse(
  world: World,
  setting: Setting,
  random: Random,
  actor: number,
  cell: number,
  killed: number,
  luck: number,
  hour: number,
): void {
  const { hostUnits, supports, parameters } = setting;
  const { sharedBlame, sharedTrust, evidence, pauseDays } = parameters.hostState;
  const unit = hostUnits.findIndex((each) => each.actor === actor);
  if (unit < 0 || !isSupported(world, setting, unit)) return;
  const felt = sharedBlame * impact(setting, killed);
  world.tally[at.supportAbuses]++;
  blame(world, setting, cell, theMission, sharedBlame * killed, setting.actors[actor].targets);
  shockTrust(world, setting, cell, felt * sharedTrust);
  loseLegitimacy(world, setting, cell, felt);
  supports.forEach((line, index) => {
    if (line.unit !== unit || !line.screened || !isGiven(world, index)) return;
    if (uniform(random, stream.abuseEvidence, luck, line.key, 0) >= evidence) return;
    world.supportStep[index] = stepCode.suspended;
    world.supportHour[index] = hour + 24 * pauseDays;
  });
}

/** Share of the acts at the ceiling of its stream that a unit commits: the less integrity and the more equipment, the more. */
export function preying(world: World, setting: Setting, unit: number): number {
  const { equippedPrey } = setting.parameters.hostState;
  return ((1 - world.hostIntegrity[unit]) * (1 + equippedPrey * world.hostEquipped[unit])) / (1 + equippedPrey);
}

/** Who could answer an alert, and what it would take: notice, word of the capital, travel, strength and the way there. */
import { newness } from '../arrivals.ts';
import { isNight, isWet } from '../calendar.ts';
import { hoursToCare } from '../casualties.ts';
import { kindCode, roleCode, stateCode, type Reason } from '../codes.ts';
import { fieldTo, onFoot, straightKm, type Mode } from '../ground.ts';
import { doctrineInForce } from '../inForce.ts';
import { cellAt, flies, modeOf } from '../itinerary.ts';
import { answers, hoursTo } from '../readiness.ts';
import type { Setting } from '../setting.ts';
import type { World } from '../world.ts';
import { armedIn, musterHours, valueAgainst } from './forceTests.ts';

/** A detachment that might go, and what it would take. */
export interface Option {
  readonly detachment: number;
  readonly cell: number;
  readonly hours: number;
  readonly delay: number;
  readonly value: number;
}

/**
 * Notice to move of a detachment that is out. Paid for the number of patrols, it finishes the stop that it is at; paid for
 * responses, it leaves at once.
 */
export function patrolNotice(world: World, setting: Setting, detachment: number): number {
  const { patrolNoticeHours } = setting.parameters.response;
  const { incentive } = doctrineInForce(world, setting);
  if (incentive === 'none' || world.detachmentRole[detachment] !== roleCode.patrol) return patrolNoticeHours;
  return incentive === 'responses' ? 0 : patrolNoticeHours + world.detachmentDwell[detachment];
}

/** Units that could answer, nearest in time first; ties by identity. `held` is the reason that the nearest excluded one gives. */
export function optionsFor(
  world: World,
  setting: Setting,
  incident: number,
  hour: number,
): { options: Option[]; held: Reason; heldHours: number } {
  const { response } = setting.parameters;
  const target = world.incidentCell[incident];
  const riot = world.incidentKind[incident] === kindCode.riot;
  const armed = armedIn(world, setting, incident);
  // Asked only where a government does: the way to care is looked up on the road network.
  const asked = setting.units.some(({ medicalHours }) => medicalHours < Infinity);
  const care = asked ? hoursToCare(world, setting, target, hour) : 0;
  let options: Option[] = [];
  let held: Reason = 'noUnitFree';
  let heldHours = Infinity;
  for (let detachment = 0; detachment < world.detachmentUnit.length; detachment++) {
    if (world.detachmentUnit[detachment] < 0) continue;
    const role = world.detachmentRole[detachment];
    if (riot ? role !== roleCode.order && role !== roleCode.reserve : !answers(role)) continue;
    const value = riot ? world.detachmentStrength[detachment] : valueAgainst(world, setting, detachment, armed);
    if (value <= 0 || world.detachmentTask[detachment] >= 0) continue;
    const unit = setting.units[world.detachmentUnit[detachment]];
    const cell = cellAt(world, detachment, hour);
    const away = world.detachmentState[detachment] === stateCode.away;
    const notice = away
      ? patrolNotice(world, setting, detachment)
      : response.noticeHours * newness(world, setting, world.detachmentUnit[detachment]) +
        musterHours(setting, world.detachmentStrength[detachment]);
    const far =
      straightKm(setting.ground, target, setting.mainBases[unit.base]) > setting.parameters.credibility.nearKm;
    // A capital that has buried its soldiers takes longer to agree.
    const delay = far ? unit.capitalDelayHours * (1 + 1 - world.unitHome[world.detachmentUnit[detachment]]) : 0;
    const hours = notice + delay + hoursTo(world, setting, detachment, cell, target, hour);
    if (cell !== target && ((unit.noNight && isNight(hour)) || care > unit.medicalHours)) {
      if (hours < heldHours) {
        held = 'caveat';
        heldHours = hours;
      }
      continue;
    }
    options.push({ detachment, cell, hours, delay, value });
  }
  // Soldiers go to a crowd only where no order forces could.
  const police = options.filter(({ detachment }) => world.detachmentRole[detachment] === roleCode.order);
  if (riot && police.length > 0) options = police;
  const key = (option: Option): number => setting.units[world.detachmentUnit[option.detachment]].key;
  options.sort(
    (a, b) =>
      a.hours - b.hours ||
      key(a) - key(b) ||
      world.detachmentOrdinal[a.detachment] - world.detachmentOrdinal[b.detachment],
  );
  return { options, held, heldHours };
}

/** Fighting value that a response to an incident needs. */
export function valueNeeded(world: World, setting: Setting, incident: number): number {
  const actor = world.incidentActor[incident];
  const opposed = actor < 0 ? 0 : world.incidentFighters[incident] * setting.actors[actor].arms;
  return opposed * setting.parameters.response.strengthRatio;
}

/** Who would go together with the option `lead`: others in its cell, nearest in time first, until they are strong enough. */
export function groupWith(
  options: readonly Option[],
  lead: number,
  needed: number,
): { readonly group: readonly Option[]; readonly value: number } {
  const group: Option[] = [];
  let value = 0;
  for (let other = lead; other < options.length && value < needed + 1e-9; other++) {
    if (options[other].cell !== options[lead].cell) continue;
    group.push(options[other]);
    value += options[other].value;
  }
  return { group, value };
}

/** Why an option cannot go; empty when it can. */
export function unfit(
  world: World,
  setting: Setting,
  option: Option,
  target: number,
  hour: number,
  weak: boolean,
): Reason {
  const { response } = setting.parameters;
  if (option.hours > response.horizonHours) {
    const dry = dryHours(world, setting, option, target, hour);
    return dry <= response.horizonHours
      ? 'season'
      : option.hours - option.delay <= response.horizonHours
        ? 'caveat'
        : 'distance';
  }
  if (weak) return 'threatTooHigh';
  if (flies(world, setting, option.detachment)) return '';
  const field = fieldTo(setting.ground, modeOf(world, setting, option.detachment, hour), target);
  for (let cell = option.cell; cell !== target && cell >= 0; cell = field.next[cell])
    if (world.hazard[cell] > response.hazardTolerance) return 'routeHazard';
  return '';
}

/** The option's hours had the roads been dry. */
export function dryHours(world: World, setting: Setting, option: Option, target: number, hour: number): number {
  const mode = modeOf(world, setting, option.detachment, hour);
  if (mode === onFoot || flies(world, setting, option.detachment) || isWet(setting.calendar, hour) === 0)
    return option.hours;
  const now = fieldTo(setting.ground, mode, target).hours[option.cell];
  const dry = fieldTo(setting.ground, (mode - 1) as Mode, target).hours[option.cell];
  // Closed altogether in the wet: what it takes when dry, which is Infinity where there is no way at all.
  if (now === Infinity) return setting.parameters.response.noticeHours + dry;
  return option.hours - (now - dry) / (isNight(hour) ? setting.parameters.movement.nightFactor : 1);
}

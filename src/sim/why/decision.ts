/** Who could have answered an alert when the decision was taken, and what stood against each. */
import { kindCode, roleCode } from '../codes.ts';
import { answers } from '../readiness.ts';
import { armedIn, valueAgainst } from '../response/forceTests.ts';
import { groupWith, optionsFor, unfit, valueNeeded, type Option } from '../response/options.ts';
import type { Setting } from '../setting.ts';
import type { World } from '../world.ts';
import type { Decided, Moment, Passed } from './moments.ts';

/** Looks before the decision. @returns it, once it is known who leads the response (-1 nobody) and why nobody was sent */
export function decisionOn(
  world: World,
  setting: Setting,
  incident: number,
  hour: number,
): (lead: number, reason: string) => Moment {
  const target = world.incidentCell[incident];
  const needed = valueNeeded(world, setting, incident);
  const { options } = optionsFor(world, setting, incident, hour);
  const seen = options.map((option, index) => {
    const { group, value } = groupWith(options, index, needed);
    const candidate = {
      unit: setting.units[world.detachmentUnit[option.detachment]].id,
      from: setting.places[setting.nearestPlace[option.cell]].id,
      hours: Number.isFinite(option.hours) ? option.hours : null,
      value,
      reason: unfit(world, setting, option, target, hour, value < needed),
    };
    return { group, candidate };
  });
  const passedOver = whoWasPassedOver(world, setting, incident, options);
  return (lead, reason) => {
    const leading = seen.find(({ group }) => group.some(({ detachment }) => detachment === lead));
    const candidates = seen.map(({ candidate }, index) => ({
      ...candidate,
      sent: leading?.group.some(({ detachment }) => detachment === options[index].detachment) ?? false,
    }));
    return { kind: 'decided', hour, needed, candidates, passedOver, reason };
  };
}

/** Units with no detachment among the options: how many of their detachments were held by what. */
function whoWasPassedOver(
  world: World,
  setting: Setting,
  incident: number,
  options: readonly Option[],
): Decided['passedOver'] {
  const considered = new Set(options.map(({ detachment }) => world.detachmentUnit[detachment]));
  const policeGo = options.some(({ detachment }) => world.detachmentRole[detachment] === roleCode.order);
  const byUnit = new Map<number, Map<Passed, number>>();
  for (let detachment = 0; detachment < world.detachmentUnit.length; detachment++) {
    const unit = world.detachmentUnit[detachment];
    if (unit < 0 || considered.has(unit)) continue;
    const counts = byUnit.get(unit) ?? new Map<Passed, number>();
    const why = whyPassed(world, setting, incident, detachment, policeGo);
    byUnit.set(unit, counts.set(why, (counts.get(why) ?? 0) + 1));
  }
  return [...byUnit].flatMap(([unit, counts]) =>
    [...counts].map(([why, detachments]) => ({ unit: setting.units[unit].id, why, detachments })),
  );
}

function whyPassed(world: World, setting: Setting, incident: number, detachment: number, policeGo: boolean): Passed {
  const role = world.detachmentRole[detachment];
  const riot = world.incidentKind[incident] === kindCode.riot;
  if (riot ? role !== roleCode.order && role !== roleCode.reserve : !answers(role)) return 'otherDuty';
  if (world.detachmentTask[detachment] >= 0) return 'busy';
  if (riot && role === roleCode.reserve && policeGo) return 'policeFirst';
  const armed = armedIn(world, setting, incident);
  return !riot && valueAgainst(world, setting, detachment, armed) <= 0 ? 'notForThis' : 'caveat';
}

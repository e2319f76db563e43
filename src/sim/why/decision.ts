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

/** Units with no detachment among the options, with what most of their detachments were held by. */
function whoWasPassedOver(
  world: World,
  setting: Setting,
  incident: number,
  options: readonly Option[],
): Decided['passedOver'] {
  const considered = new Set(options.map(({ detachment }) => world.detachmentUnit[detachment]));
  const counts = new Map<string, number>();
  for (let detachment = 0; detachment < world.detachmentUnit.length; detachment++) {
    const unit = world.detachmentUnit[detachment];
    if (unit < 0 || considered.has(unit)) continue;
    const key = `${unit} ${whyPassed(world, setting, incident, detachment)}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].map(([key, detachments]) => {
    const [unit, why] = key.split(' ');
    return { unit: setting.units[Number(unit)].id, why: passedBy(why), detachments };
  });
}

function whyPassed(world: World, setting: Setting, incident: number, detachment: number): Passed {
  const role = world.detachmentRole[detachment];
  const riot = world.incidentKind[incident] === kindCode.riot;
  if (riot ? role !== roleCode.order && role !== roleCode.reserve : !answers(role)) return 'otherDuty';
  if (world.detachmentTask[detachment] >= 0) return 'busy';
  const armed = armedIn(world, setting, incident);
  return !riot && valueAgainst(world, setting, detachment, armed) <= 0 ? 'notForThis' : 'caveat';
}

function passedBy(word: string): Passed {
  return word === 'busy' || word === 'otherDuty' || word === 'notForThis' ? word : 'caveat';
}

/** Daily: how impartial groups find the mission, whether they think that it should be there, and who consents to it. */
import { hourOfDay } from '../calendar.ts';
import { actorCode } from '../codes.ts';
import { halving } from '../decay.ts';
import { isSupported, isWithheld } from '../hostSupport.ts';
import type { Setting } from '../setting.ts';
import { isJudged, mostImpartial } from '../standing.ts';
import type { World } from '../world.ts';
import type { Process } from './process.ts';

/** Remembered armed presence where people of a group live, by persons; NaN for groups of whom nobody is left. */
function presenceFor(world: World, setting: Setting, group: number): number {
  const groups = setting.groups.length;
  let persons = 0;
  let seen = 0;
  setting.placeCells.forEach((cell, place) => {
    persons += world.areaPersons[place * groups + group];
    seen += world.areaPersons[place * groups + group] * world.presenceMemory[cell];
  });
  return persons > 0 ? seen / persons : NaN;
}

/** Care of the mission as each group sees it, 0 to 1; NaN for groups of whom nobody is left. */
function careByGroup(world: World, setting: Setting): number[] {
  const { seenShare } = setting.parameters.stocks;
  return setting.groups.map(
    (_, group) => seenShare * presenceFor(world, setting, group) + (1 - seenShare) * world.deliveredTo[group],
  );
}

/** Sides of a feud settle more between themselves before a force that is there for both, and that both find impartial. */
function reconcile(world: World, setting: Setting): void {
  const { feudCalm } = setting.parameters.stocks;
  setting.actors.forEach(({ kind, feudSide }, actor) => {
    if (kind !== actorCode.communal) return;
    const sides = setting.scenario.people.feuds[feudSide >> 1].between.map((id) => setting.groups.indexOf(id));
    const seen = Math.min(...sides.map((group) => presenceFor(world, setting, group)));
    const fair = Math.min(...sides.map((group) => world.impartiality[group]));
    world.actorMeans[actor] = seen > 0 ? 1 - feudCalm * seen * fair : 1;
  });
}

/** Groups compare: who has less care than another finds the mission partial, and thinks less of its being there. */
function judge(world: World, setting: Setting): void {
  const { partialWeight, impartialDays, legitimacyDays, gapWeight } = setting.parameters.stocks;
  const care = careByGroup(world, setting);
  const most = Math.max(0, ...care.filter((each) => each >= 0));
  const keptView = halving(1, impartialDays);
  const keptLegitimacy = halving(1, legitimacyDays);
  care.forEach((own, group) => {
    if (Number.isNaN(own)) return;
    const fair = Math.min(mostImpartial(setting, group), Math.max(0, 1 - partialWeight * (most - own)));
    world.impartiality[group] = fair + (world.impartiality[group] - fair) * keptView;
    const gap = Math.max(0, world.expectation[0] - world.deliveredTo[group]);
    const due = world.impartiality[group] * (1 - gapWeight * gap);
    world.missionLegitimacy[group] = due + (world.missionLegitimacy[group] - due) * keptLegitimacy;
  });
}

/** Consent goes back to what it was, or to what support that the mission gives or withholds makes of it. */
function consent(world: World, setting: Setting): void {
  const { startConsent, consentDays, groupConsentDays, supportConsent, suspendConsent, talksConsent } =
    setting.parameters.stocks;
  const given = setting.hostUnits.some((_, unit) => isSupported(world, setting, unit)) ? supportConsent : 0;
  const goal = Math.min(1, Math.max(0, startConsent + given - (isWithheld(world) ? suspendConsent : 0)));
  world.consentHost[0] = goal + (world.consentHost[0] - goal) * halving(1, consentDays);
  const kept = halving(1, groupConsentDays);
  for (let spoiler = 0; spoiler < world.consentOf.length; spoiler++) {
    const talked = Math.min(1, startConsent + talksConsent * world.commitment[spoiler]);
    world.consentOf[spoiler] = talked + (world.consentOf[spoiler] - talked) * kept;
  }
}

/** Only where a scenario has the mission judged. */
export const stocks: Process = (world, setting) => {
  if (hourOfDay(world.hour[0] + setting.tickHours) !== 0 || !setting.scenario.mission.judged) return;
  if (isJudged(world, setting)) {
    judge(world, setting);
    consent(world, setting);
  }
  // Presence fades after a mission has gone, and with it what it calmed.
  reconcile(world, setting);
};

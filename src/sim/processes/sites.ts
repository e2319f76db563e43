import { hourOfDay } from '../calendar.ts';
import { roleCode } from '../codes.ts';
import { halving } from '../decay.ts';
import type { Setting } from '../setting.ts';
import type { Site } from '../sitePlan.ts';
import { letThrough, searched } from '../sites.ts';
import { at } from '../tallies.ts';
import type { World } from '../world.ts';
import type { Process } from './process.ts';

/** Adds this tick to what is known of police and soldiers in a site. */
function look(world: World, setting: Setting, { place, soldiers }: Site): void {
  const cell = setting.placeCells[place];
  const kept = halving(setting.tickHours / 24, 1);
  const host = setting.hostPolice.reduce(
    (sum, police) => sum + (police.cell === cell ? world.hostOrder[police.unit] : 0),
    0,
  );
  const police = world.orderNow[cell] + world.dialogueNow[cell] + host;
  const inside = soldiers === 'inside' ? world.soldiersNow[cell] : 0;
  world.sitePolice[place] = world.sitePolice[place] * kept + (1 - kept) * police;
  world.siteSoldiers[place] = world.siteSoldiers[place] * kept + (1 - kept) * inside;
}

/** Armed persons come from camps beside the site, leave, or are found; civilian character follows. */
function livesOn(world: World, setting: Setting, place: number): void {
  const { sites } = setting.parameters;
  const cell = setting.placeCells[place];
  const persons = world.personsPresent[cell];
  const found = sites.searchShare * searched(world, setting, place);
  const coming = sites.infiltration * world.bandFighters[cell] * letThrough(world, setting, place);
  const armed = world.armedInside[place] * halving(1, sites.leaveDays) * (1 - found) + coming;
  world.armedInside[place] = Math.min(persons, armed);
  const thousands = persons / 1000;
  const share = (number: number, full: number): number =>
    thousands > 0 ? Math.min(1, number / (full * thousands)) : 0;
  const aim = Math.max(
    0,
    1 -
      share(world.armedInside[place], sites.armedFull) -
      sites.insideLoss * share(world.siteSoldiers[place], sites.insidePerThousand),
  );
  const follows = 1 - halving(1, sites.characterDays);
  world.civilCharacter[place] += follows * (aim - world.civilCharacter[place]);
}

function count(world: World, setting: Setting): void {
  for (const { place } of setting.sites) {
    const persons = world.personsPresent[setting.placeCells[place]];
    if (persons === 0) continue;
    world.tally[at.siteDays]++;
    world.tally[at.characterSum] += world.civilCharacter[place];
    if (persons > setting.places[place].room) world.tally[at.crowdedDays]++;
  }
  for (let detachment = 0; detachment < world.detachmentUnit.length; detachment++)
    if (world.detachmentUnit[detachment] >= 0 && world.detachmentRole[detachment] === roleCode.siteGuard)
      world.tally[at.siteGuardDays] += world.detachmentStrength[detachment];
}

/** Protected sites: who searches them, who is armed inside, and how civilian they are. */
export const sites: Process = (world, setting) => {
  if (setting.sites.length === 0) return;
  for (const site of setting.sites) look(world, setting, site);
  if (hourOfDay(world.hour[0] + setting.tickHours) !== 0) return;
  for (const { place } of setting.sites) livesOn(world, setting, place);
  count(world, setting);
};

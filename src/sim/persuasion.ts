/** What armed groups do with words: agitators raise crowds of their own people, and false word costs the mission trust. */
import { straightKm } from './ground.ts';
import { isCommanded } from './inForce.ts';
import { exp } from './math.ts';
import { pick, uniform, type Random } from './random.ts';
import { rumoursLast, startRumour } from './rumours.ts';
import type { Setting } from './setting.ts';
import { stream } from './streams.ts';
import type { World } from './world.ts';

/** Fills choiceValue with persons of a group (-1 all) in the places within a band's reach, nearer ones more. @returns their sum */
function audience(world: World, setting: Setting, actor: number, group: number): number {
  const { ground, places, groups, actors } = setting;
  const { reachKm } = actors[actor];
  let sum = 0;
  for (let place = 0; place < places.length; place++) {
    world.choiceValue[place] = 0;
    const km = straightKm(ground, world.actorCell[actor], places[place].cell);
    if (km > reachKm) continue;
    let persons = 0;
    for (let each = 0; each < groups.length; each++)
      if (group < 0 || each === group) persons += world.areaPersons[place * groups.length + each];
    world.choiceValue[place] = persons * exp(-km / reachKm);
    sum += world.choiceValue[place];
  }
  return sum;
}

/** A day of a band's agitators among its own people: less where people inform on them. */
export function agitate(world: World, setting: Setting, random: Random, actor: number, day: number): void {
  const { key, spoiler } = setting.actors[actor];
  const { propaganda, from } = setting.scenario.spoilers[spoiler];
  if (propaganda === 0) return;
  const sum = audience(world, setting, actor, setting.groups.indexOf(from));
  if (sum <= 0) return;
  const luck = uniform(random, stream.agitate, key, day, 0);
  const place = pick(world.choiceValue, 0, setting.places.length, sum, luck);
  const heard = 1 - world.informing[setting.placeCells[place]];
  world.agitation[place] += setting.parameters.perpetrators.agitateDaily * propaganda * heard;
}

/** A day of a band's false word, wherever people live: less where members of the mission meet people. */
export function disinform(world: World, setting: Setting, random: Random, actor: number, day: number): void {
  const { key, spoiler } = setting.actors[actor];
  const { propaganda } = setting.scenario.spoilers[spoiler];
  if (propaganda === 0) return;
  const sum = audience(world, setting, actor, -1);
  if (sum <= 0) return;
  const luck = uniform(random, stream.disinform, key, day, 0);
  const place = pick(world.choiceValue, 0, setting.places.length, sum, luck);
  const cell = setting.placeCells[place];
  const believed = 1 - world.contactMemory[cell];
  const size = setting.parameters.perpetrators.disinformDaily * propaganda * believed;
  if (rumoursLast(setting)) startRumour(world, place, size);
  else if (isCommanded(world, setting)) world.trustShock[cell] += size;
}

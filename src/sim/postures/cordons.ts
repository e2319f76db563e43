/**
 * Joint task forces: soldiers who stand or go where police work, so that police can work there (see `presence`). Who is in
 * a cordon is taken from guards, reserves and patrols, and is missed there; reserves still answer alerts.
 */
import type { Doctrine } from '../../scenario/doctrine.ts';
import { roleCode } from '../codes.ts';
import { never } from '../columns.ts';
import { fieldTo } from '../ground.ts';
import { vehicleMode } from '../itinerary.ts';
import type { Setting } from '../setting.ts';
import { stopsPerTour } from '../tourLength.ts';
import type { World } from '../world.ts';
import { membersOf, post } from './posting.ts';

/** Is a cordon wanted at a cell: always under `joint`, and under `cordon` where the picture shows threat enough. */
function wanted(world: World, setting: Setting, { policeIntegration }: Doctrine, cell: number): boolean {
  if (policeIntegration === 'joint') return true;
  const place = setting.placeAt[cell];
  return place >= 0 && world.pictureThreat[place] > setting.parameters.planning.cordonThreat;
}

/** Cells at which police stand at a plan, the lower first. */
function policeCells(world: World, doctrine: Doctrine): number[] {
  const cells = new Set<number>();
  for (let detachment = 0; detachment < world.detachmentUnit.length; detachment++) {
    if (world.detachmentUnit[detachment] < 0) continue;
    const role = world.detachmentRole[detachment];
    const stationed = role === roleCode.community && doctrine.police.ipo !== 'communities';
    if (role === roleCode.order || stationed) cells.add(world.detachmentPost[detachment]);
  }
  return [...cells].sort((a, b) => a - b);
}

/** Puts guards, and then reserves, of the nearest bases beside police who stand at a place; ends the cordons of the plan before. */
export function postCordons(world: World, setting: Setting, doctrine: Doctrine): void {
  world.detachmentCordon.fill(-1);
  if (doctrine.policeIntegration === 'none') return;
  const mode = vehicleMode(world, setting, world.hour[0]);
  const most = Math.round(setting.parameters.planning.cordonPlatoons);
  for (const cell of policeCells(world, doctrine)) {
    if (!wanted(world, setting, doctrine, cell)) continue;
    const { hours } = fieldTo(setting.ground, mode, cell);
    const bases = setting.mainBases
      .map((_, base) => base)
      .filter((base) => hours[setting.mainBases[base]] < Infinity)
      .sort((a, b) => hours[setting.mainBases[a]] - hours[setting.mainBases[b]] || a - b);
    const soldiers = bases
      .flatMap((base) => [
        ...membersOf(world, setting, base, 'guard', ['infantry', 'qrf']),
        ...membersOf(world, setting, base, 'reserve', ['infantry', 'qrf']),
      ])
      .slice(0, most);
    post(
      world,
      setting,
      soldiers,
      soldiers.map(() => cell),
    );
    for (const detachment of soldiers) world.detachmentCordon[detachment] = detachment;
  }
}

/** The worst threat in the picture at the stops of a tour asks for soldiers. */
function asksForSoldiers(world: World, setting: Setting, doctrine: Doctrine, police: number): boolean {
  for (let slot = 0; slot < stopsPerTour; slot++) {
    const stop = world.tourStops[police * stopsPerTour + slot];
    if (stop < 0) return false;
    if (wanted(world, setting, doctrine, stop)) return true;
  }
  return false;
}

/** Gives police tours that ask for it a patrol of their base that goes with them; where none is left, the police stay in. */
export function joinTours(world: World, setting: Setting, doctrine: Doctrine): void {
  if (doctrine.policeIntegration === 'none') return;
  for (let base = 0; base < setting.mainBases.length; base++) {
    const patrols = membersOf(world, setting, base, 'patrol', ['infantry']).filter(
      (patrol) => !world.detachmentFoot[patrol],
    );
    for (const police of membersOf(world, setting, base, 'community')) {
      if (world.detachmentNextTour[police] === never || !asksForSoldiers(world, setting, doctrine, police)) continue;
      const patrol = patrols.shift();
      if (patrol === undefined) {
        world.detachmentNextTour[police] = never;
        continue;
      }
      world.detachmentCordon[patrol] = police;
      world.detachmentNextTour[patrol] = never;
      world.detachmentDwell[patrol] = world.detachmentDwell[police];
      for (let slot = 0; slot < stopsPerTour; slot++)
        world.tourStops[patrol * stopsPerTour + slot] = world.tourStops[police * stopsPerTour + slot];
    }
  }
}

/** The patrol that goes with a police team on tour; -1 none. */
export function patrolWith(world: World, police: number): number {
  if (world.detachmentRole[police] !== roleCode.community) return -1;
  const patrol = world.detachmentCordon.indexOf(police);
  return patrol >= 0 && world.detachmentRole[patrol] === roleCode.patrol && world.detachmentUnit[patrol] >= 0
    ? patrol
    : -1;
}

/** Networks of organised crime: what a site earns today, and what stops its goods. */
import { goodsLeft } from './controls.ts';
import { fieldTo } from './ground.ts';
import { isCommanded } from './inForce.ts';
import { vehicleMode } from './itinerary.ts';
import { exp } from './math.ts';
import type { Network } from './networks.ts';
import { worstHazard } from './roads.ts';
import type { Setting } from './setting.ts';
import { density, garrison, identification } from './watch.ts';
import type { World } from './world.ts';

/** How well police at a place stop what is illicit, 0 to 1: they must be dense, know whom to look for, and may arrest. */
function policed(world: World, setting: Setting, place: number): number {
  const watch = world.watch[place];
  if (watch <= 0) return 0;
  const able = Math.min(1, world.arresting[place] / watch);
  return density(world, setting, place) * identification(world, setting, place) * able;
}

/** Share of a site's goods that is stopped, there, on the way or where they go; a patron prevents part of police work. */
export function interdiction(world: World, setting: Setting, network: Network, site: number): number {
  const { presenceWeight, policeWeight, patronShield } = setting.parameters.illicit;
  const { outlet, patron } = network;
  let armed = world.presenceMemory[setting.placeCells[site]];
  let police = policed(world, setting, site);
  if (outlet >= 0) {
    police = Math.max(police, policed(world, setting, outlet));
    const field = fieldTo(setting.ground, 0, setting.placeCells[outlet]);
    for (let cell = setting.placeCells[site]; cell >= 0; cell = field.next[cell])
      armed = Math.max(armed, world.presenceMemory[cell]);
  }
  const left = patron >= 0 ? 1 - patronShield : 1;
  return 1 - exp(-(presenceWeight * armed + policeWeight * police * left));
}

/** Share of a site's goods that the way lets through today: none where it is closed, less where it is slow. */
function passable(world: World, setting: Setting, outlet: number, site: number): number {
  if (outlet < 0) return 1;
  const { illicit, hazard } = setting.parameters;
  const [from, to] = [setting.placeCells[site], setting.placeCells[outlet]];
  const field = fieldTo(setting.ground, vehicleMode(world, setting, world.hour[0]), to);
  const hours = field.hours[from];
  if (hours === Infinity || worstHazard(world, field, from) >= hazard.closedAt) return 0;
  return hours > 0 ? 1 - illicit.slowLoss * (1 - Math.min(1, fieldTo(setting.ground, 0, to).hours[from] / hours)) : 1;
}

/** Income of a site over that of one that nobody disturbs and no garrison buys from. */
export function incomeOf(world: World, setting: Setting, network: Network, site: number): number {
  const { garrisonDemand, demandScale } = setting.parameters.crime;
  const members = isCommanded(world, setting) ? garrison(world, setting, site) : 0;
  const demand = 1 + (garrisonDemand * members) / (members + demandScale);
  return (
    passable(world, setting, network.outlet, site) *
    (1 - interdiction(world, setting, network, site)) *
    demand *
    goodsLeft(world, setting, site, network.outlet)
  );
}

/**
 * Income of an armed group from the networks tied to it, as share of what they earn undisturbed, at most 1; 0 without ties.
 * Networks whose ties were cut count among those that it lived on.
 */
export function tiedIncome(world: World, { networks }: Setting, spoiler: number, hour: number): number {
  let sum = 0;
  let all = 0;
  networks.forEach(({ ties, size, cutHour }, index) => {
    if (!ties.includes(spoiler)) return;
    all += size;
    if (hour < cutHour) sum += size * Math.min(1, world.funds[index]);
  });
  return all > 0 ? sum / all : 0;
}

/** Share of its acts that the income of an armed group pays for. */
export function meansOf(world: World, setting: Setting, spoiler: number, hour: number): number {
  const { leastMeans } = setting.parameters.illicit;
  const { funding } = setting.scenario.spoilers[spoiler];
  return Math.max(leastMeans, 1 - funding.illicit * (1 - tiedIncome(world, setting, spoiler, hour)));
}

/** Share of trials that patrons of networks leave at a place. */
export const unshielded = ({ networks, parameters }: Setting, place: number): number =>
  networks.some(({ patron, sites }) => patron >= 0 && sites.includes(place)) ? 1 - parameters.illicit.patronShield : 1;

import { hourOfDay } from '../calendar.ts';
import { actorCode } from '../codes.ts';
import { halving } from '../decay.ts';
import { at } from '../tallies.ts';
import { incomeOf, interdiction, meansOf } from '../traffic.ts';
import type { Process } from './process.ts';

/** Daily: networks earn by today's ways and watch, money passes to the armed groups tied to them, and who lived on it resents what stops it. */
export const traffic: Process = (world, setting) => {
  const { networks, actors, parameters, placeCells } = setting;
  const end = world.hour[0] + setting.tickHours;
  if (networks.length === 0 || hourOfDay(end) !== 0) return;
  networks.forEach((network, index) => {
    const { sites, size } = network;
    world.funds[index] = sites.reduce((sum, site) => sum + incomeOf(world, setting, network, site), 0) / sites.length;
    world.tally[at.illicitIncome] += size * world.funds[index];
    for (const site of sites)
      world.grievanceShock[placeCells[site]] +=
        parameters.illicit.grievance * size * interdiction(world, setting, network, site);
  });
  const kept = halving(1, parameters.illicit.fundsDays);
  actors.forEach(({ kind, spoiler }, actor) => {
    if (kind !== actorCode.band) return;
    const goal = meansOf(world, setting, spoiler, end);
    world.actorMeans[actor] = goal + (world.actorMeans[actor] - goal) * kept;
  });
};

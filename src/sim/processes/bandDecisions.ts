import { turnCampaigns } from '../campaigns.ts';
import { assemblyOf, leftByWeaponsFree, mustWithdraw } from '../camps.ts';
import { forbidden } from '../ceasefire.ts';
import { actorCode } from '../codes.ts';
import { setRates } from '../choice.ts';
import { straightKm } from '../ground.ts';
import { exp } from '../math.ts';
import { eachOfParty, partyFighters, regroup } from '../parties.ts';
import { exponential, pick, uniform, type Random } from '../random.ts';
import { lookReady } from '../readiness.ts';
import { lineCost } from '../redLines.ts';
import type { Setting } from '../setting.ts';
import { stream } from '../streams.ts';
import type { World } from '../world.ts';
import type { Process } from './process.ts';

/** Bands change camp within reach of home, towards places that they value and away from strong garrisons. */
function moveCamps(world: World, setting: Setting, random: Random): void {
  const { actors, places, ground, parameters } = setting;
  const { perpetrators } = parameters;
  const weights = world.choiceValue;
  actors.forEach((actor, index) => {
    if (
      actor.kind !== actorCode.band ||
      world.actorBusyUntil[index] > world.hour[0] ||
      (world.hour[0] < world.actorNextMove[index] && !mustWithdraw(world, setting, random, index))
    )
      return;
    const fighters = partyFighters(world, index);
    let total = 0;
    for (let place = 0; place < places.length; place++) {
      const km = straightKm(ground, actor.cell, places[place].cell);
      weights[place] =
        km > actor.reachKm || forbidden(setting, world, places[place].cell, actor.spoiler)
          ? 0
          : (exp(-lineCost(world, setting, index, place)) *
              leftByWeaponsFree(world, setting, index, place) *
              (1 + places[place].proneness * perpetrators.campProneness)) /
            (1 + world.garrisonValue[place] / (1 + fighters * actor.arms));
      total += weights[place];
    }
    const move = ++world.actorMoves[index];
    regroup(world, setting, random, index);
    const assembly = setting.cantonments.length > 0 ? assemblyOf(world, setting, index) : -1;
    if (assembly >= 0) eachOfParty(world, index, (member) => (world.actorCell[member] = assembly));
    else if (total > 0) {
      const chosen = pick(weights, 0, places.length, total, uniform(random, stream.bandMove, actor.key, move, 0));
      eachOfParty(world, index, (member) => (world.actorCell[member] = places[chosen].cell));
    }
    world.actorNextMove[index] =
      world.hour[0] + 24 * perpetrators.relocateDays * exponential(random, stream.bandMoveTime, actor.key, move, 0);
  });
  world.bandFighters.fill(0);
  actors.forEach((actor, index) => {
    if (actor.kind !== actorCode.band) return;
    const cell = world.actorCell[index];
    const y = Math.floor(cell / ground.width);
    const x = cell - y * ground.width;
    for (let ny = Math.max(0, y - 1); ny <= Math.min(ground.height - 1, y + 1); ny++)
      for (let nx = Math.max(0, x - 1); nx <= Math.min(ground.width - 1, x + 1); nx++)
        world.bandFighters[ny * ground.width + nx] += world.actorFighters[index] * actor.arms;
  });
}

/** Campaigns, camps, and how likely each actor is to act where. */
export const bandDecisions: Process = (world, setting, random) => {
  turnCampaigns(world, setting, random);
  lookReady(world, setting);
  moveCamps(world, setting, random);
  setRates(world, setting);
};

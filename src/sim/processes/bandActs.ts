import { plotBaseAttack } from '../baseAttacks.ts';
import { hourOfDay } from '../calendar.ts';
import { leftByCantonment } from '../camps.ts';
import { actorCode } from '../codes.ts';
import { leftByTalks } from '../commitment.ts';
import { holdCheckpoint, liftCheckpoints, tax } from '../extortion.ts';
import { agitate, disinform } from '../persuasion.ts';
import type { Process } from './process.ts';

/**
 * What bands do beside raids, as far as the scenario has them do it: they tax, hold checkpoints, attack bases, agitate and
 * spread false word. One chance of each a band and day, so that nothing depends on the tick.
 */
export const bandActs: Process = (world, setting, random) => {
  liftCheckpoints(world, setting);
  if (hourOfDay(world.hour[0]) >= setting.tickHours) return;
  const day = Math.floor(world.hour[0] / 24);
  setting.actors.forEach(({ kind, spoiler }, actor) => {
    if (kind !== actorCode.band || world.actorFighters[actor] === 0) return;
    agitate(world, setting, random, actor, day);
    disinform(world, setting, random, actor, day);
    if (world.actorBusyUntil[actor] > world.hour[0] || world.actorLowUntil[actor] > world.hour[0]) return;
    const left = leftByCantonment(world, setting, actor) * leftByTalks(world, setting, spoiler);
    tax(world, setting, random, actor, left, day);
    holdCheckpoint(world, setting, random, actor, left, day);
    plotBaseAttack(world, setting, random, actor, left, day);
  });
};

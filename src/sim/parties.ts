/**
 * Parties: bands of one group that camp, march and act together. They join and break up as in the model of coalescence
 * and fragmentation by which Johnson and others (2013, Sci. Rep. 3: 3463) explain the sizes of attacks.
 */
import { actorCode } from './codes.ts';
import { uniform, type Random } from './random.ts';
import type { Setting } from './setting.ts';
import { stream } from './streams.ts';
import { at } from './tallies.ts';
import type { World } from './world.ts';

/** Calls back for each band of an actor's party that is left, itself among them. */
export function eachOfParty(world: World, actor: number, call: (member: number) => void): void {
  const party = world.actorParty[actor];
  for (let member = 0; member < world.actorParty.length; member++)
    if (world.actorParty[member] === party && world.actorFighters[member] > 0) call(member);
}

/** Fighters of an actor's party. */
export function partyFighters(world: World, actor: number): number {
  let fighters = 0;
  eachOfParty(world, actor, (member) => (fighters += world.actorFighters[member]));
  return fighters;
}

/** At a change of camp a band's party breaks up into its bands, or joins that of another band of its group. */
export function regroup(world: World, setting: Setting, random: Random, actor: number): void {
  const { actors, parameters } = setting;
  const { key, spoiler } = actors[actor];
  const move = world.actorMoves[actor];
  if (uniform(random, stream.partyBreaks, key, move, 0) < parameters.perpetrators.partyBreakShare) {
    // Bands that are no more stay where they are counted: each keeps its own number.
    const party = world.actorParty[actor];
    for (let member = 0; member < actors.length; member++)
      if (world.actorParty[member] === party) world.actorParty[member] = member;
    return;
  }
  const first = actors.findIndex((other) => other.spoiler === spoiler);
  const bands = actors.reduce((count, other) => count + (other.spoiler === spoiler ? 1 : 0), 0);
  const other = first + Math.floor(uniform(random, stream.partyJoins, key, move, 0) * bands);
  if (world.actorFighters[other] <= 0) return;
  const joined = world.actorParty[other];
  const party = world.actorParty[actor];
  for (let member = 0; member < actors.length; member++)
    if (world.actorParty[member] === party) world.actorParty[member] = joined;
}

/** Fighters of a party fall. @returns how many were lost */
export function loseFighters(world: World, setting: Setting, actor: number, wanted: number): number {
  if (setting.actors[actor].kind !== actorCode.band) return 0; // Crowds and host units do not lose members as fighters do.
  const lost = takeFighters(world, actor, wanted);
  world.tally[at.fightersLost] += lost;
  return lost;
}

/** Takes fighters from the bands of a party in proportion, the acting one first; the caller counts them. @returns how many */
export function takeFighters(world: World, actor: number, wanted: number): number {
  const all = partyFighters(world, actor);
  let left = Math.min(all, wanted);
  const lost = left;
  eachOfParty(world, actor, (member) => {
    const own = Math.min(left, Math.floor((lost * world.actorFighters[member]) / all));
    world.actorFighters[member] -= own;
    left -= own;
  });
  for (let member = actor, tried = 0; left > 0 && tried < world.actorParty.length; tried++) {
    if (world.actorParty[member] === world.actorParty[actor]) {
      const own = Math.min(left, world.actorFighters[member]);
      world.actorFighters[member] -= own;
      left -= own;
    }
    member = (member + 1) % world.actorParty.length;
  }
  return lost;
}

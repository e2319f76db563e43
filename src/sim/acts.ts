/** What a band does when it acts: a raid, an abduction, or the punishment of people who inform. */
import { kindCode, type AttackKind } from './codes.ts';
import { leaveCohort } from './cohorts.ts';
import { exponential, uniform, type Random } from './random.ts';
import type { Setting } from './setting.ts';
import { stream } from './streams.ts';
import { at } from './tallies.ts';
import type { World } from './world.ts';

/** The kind of a band's accepted candidate, by weights; a place where people inform is punished the more. */
export function chooseAct(world: World, setting: Setting, random: Random, cell: number, luck: number): AttackKind {
  const { abductShare, punishWeight } = setting.parameters.perpetrators;
  const punish = punishWeight * world.informing[cell];
  const left = uniform(random, stream.actKind, luck, 0, 0) * (1 + abductShare + punish);
  return left < 1 ? 'raid' : left < 1 + abductShare ? 'abduction' : 'punishment';
}

/** Whom an act is aimed at, by group: informers are punished whoever's people they are. */
export const targetsOf = (world: World, setting: Setting, incident: number): readonly number[] =>
  world.incidentKind[incident] === kindCode.punishment
    ? setting.groups.map(() => 1)
    : setting.actors[world.incidentActor[incident]].targets;

/** Deaths of an act over those of a raid. */
export function lethalityOf(world: World, setting: Setting, incident: number): number {
  const { abductHarm, punishHarm } = setting.parameters.perpetrators;
  const kind = world.incidentKind[incident];
  return kind === kindCode.abduction ? abductHarm : kind === kindCode.punishment ? punishHarm : 1;
}

/** People are taken along from the cell; some are made to fight, the others come back and are counted alone. */
export function abduct(world: World, setting: Setting, random: Random, incident: number, share: number): void {
  const { abductedMean, forcedShare } = setting.parameters.perpetrators;
  const { people } = setting;
  const luck = world.incidentLuck[incident];
  const actor = world.incidentActor[incident];
  const cell = world.incidentCell[incident];
  const targets = targetsOf(world, setting, incident);
  let wanted = Math.floor(share * (1 + abductedMean * exponential(random, stream.abducted, luck, 0, 0)));
  let forced = Math.floor(wanted * forcedShare + uniform(random, stream.abducted, luck, 1, 0));
  for (let civilian = 0; civilian < people.cohorts && wanted > 0; civilian++) {
    if (world.presentCell[civilian] !== cell || targets[people.group[civilian]] <= 0) continue;
    const taken = Math.min(wanted, people.persons[civilian] - world.gone[civilian]);
    wanted -= taken;
    world.incidentAbducted[incident] += taken;
    for (let person = 0; person < Math.min(taken, forced); person++) {
      world.joined[civilian]++;
      leaveCohort(world, setting, civilian);
      world.actorFighters[actor]++;
      world.tally[at.recruited]++;
    }
    forced = Math.max(0, forced - taken);
  }
  if (world.incidentHour[incident] >= 0 || world.hour[0] < 0)
    world.tally[at.abducted] += world.incidentAbducted[incident];
}

/** One arm run again tick by tick, with what the tables do not keep: each candidate's identity, chance and cost, and who met it. */
import { onTheSpot } from '../src/sim/attack/onTheSpot.ts';
import { armedIn } from '../src/sim/response/forceTests.ts';
import { actorCode, incidentKinds, isAttackCode, outcomes, reasons, roles } from '../src/sim/codes.ts';
import { never } from '../src/sim/columns.ts';
import { expectedCost } from '../src/sim/cost.ts';
import { fightersFor } from '../src/sim/gain.ts';
import { believedPresence } from '../src/sim/scouts.ts';
import { createRandom, exponential, mixKeys, uniform, type Random } from '../src/sim/random.ts';
import { fork } from '../src/sim/fork.ts';
import type { BurnIn } from '../src/sim/run.ts';
import type { Setting } from '../src/sim/setting.ts';
import { stream } from '../src/sim/streams.ts';
import { processes } from '../src/sim/tick.ts';
import { allocateWorld, digestOf, restore, type World } from '../src/sim/world.ts';

/** A chance to act that an actor had at a place: the same in every arm; what differs is whether it was taken. */
export interface Candidate {
  readonly hour: number;
  readonly actor: number;
  readonly place: number;
  /** Taken when the draw, the same in every arm, is below the chance. */
  readonly draw: number;
  readonly chance: number;
  /** In another act at that hour. */
  readonly busy: boolean;
  /** Expected cost of acting there as the actor saw it, and the presence of armed units that it believed in. */
  readonly cost: number;
  readonly believed: number;
}

/** Who met an act: of which unit, in which role, from which base. */
export interface Answer {
  readonly unit: string;
  readonly role: string;
  readonly persons: number;
  /** Cell of its base, and whether that was a temporary one. */
  readonly baseCell: number;
  readonly temporary: boolean;
}

/** An act that was planned. Hours are null where a stage was not reached. */
export interface Act {
  readonly kind: string;
  readonly actor: number;
  /** Where it was meant to happen, and where it happened. */
  readonly intended: number;
  readonly place: number;
  readonly hour: number;
  readonly end: number;
  readonly fighters: number;
  readonly moved: boolean;
  readonly warned: number | null;
  readonly known: number | null;
  readonly decided: number | null;
  readonly arrived: number | null;
  readonly outcome: string;
  readonly reason: string;
  readonly killed: number;
  readonly expected: number;
  readonly answer: Answer | null;
}

export interface FollowedArm {
  readonly candidates: ReadonlyMap<number, Candidate>;
  readonly acts: ReadonlyMap<number, Act>;
  /** Of the state at the end: that of the run in the tables. */
  readonly digest: string;
}

/** Runs the arm from the fork to the end. Acts and candidates are found by their luck, which is the same in every arm. */
export function followArm(setting: Setting, burnIn: BurnIn, posture: string): FollowedArm {
  const world = allocateWorld(setting);
  restore(world, burnIn.state);
  fork(world, setting, posture);
  const random = createRandom(burnIn.seed);
  const candidates = new Map<number, Candidate>();
  const answers = new Map<number, Answer>();
  const lastTick = Math.round((setting.scenario.days * 24) / setting.tickHours);
  while (world.tick[0] < lastTick) {
    for (const { name, run } of processes) {
      const watched = name === 'attacks';
      if (watched) noteCandidates(world, setting, random, candidates);
      const before = watched ? stateOfActs(world) : null;
      run(world, setting, random);
      if (before !== null) noteAnswers(world, setting, before, answers);
    }
    world.hour[0] += setting.tickHours;
    world.tick[0] += 1;
  }
  return { candidates, acts: actsOf(world, answers), digest: digestOf(world) };
}

/** The candidates of the tick to come, as the process of attacks will draw them. */
function noteCandidates(world: World, setting: Setting, random: Random, candidates: Map<number, Candidate>): void {
  const { actors, places } = setting;
  const end = world.hour[0] + setting.tickHours;
  actors.forEach(({ ceilingPerHour, key }, actor) => {
    for (let place = 0; place < places.length; place++) {
      const at = actor * places.length + place;
      let number = world.candidateNumber[at];
      for (let hour = world.candidateHour[at]; hour < end; number++) {
        const fighters = Math.max(1, fightersFor(world, setting, actor, place));
        candidates.set(mixKeys(mixKeys(key, places[place].key), number), {
          hour,
          actor,
          place,
          draw: uniform(random, stream.acceptance, key, places[place].key, number),
          chance: world.actRate[at] / ceilingPerHour,
          busy: hour < world.actorBusyUntil[actor],
          cost: expectedCost(world, setting, actor, place, fighters),
          believed: believedPresence(world, setting, actors[actor].perceiver, place, world.hour[0]),
        });
        hour += exponential(random, stream.candidateGap, key, places[place].key, number + 1) / ceilingPerHour;
      }
    }
  });
}

interface ActState {
  readonly cell: number;
  readonly moves: number;
  readonly outcome: number;
  readonly lead: number;
}

const isAct = (world: World, incident: number): boolean => isAttackCode(world.incidentKind[incident]);

function stateOfActs(world: World): Map<number, ActState> {
  const states = new Map<number, ActState>();
  for (let incident = world.incidentFirst[0]; incident < world.incidentCount[0]; incident++)
    if (isAct(world, incident) && world.incidentEnd[incident] >= world.hour[0] - 48)
      states.set(incident, {
        cell: world.incidentCell[incident],
        moves: world.incidentMoves[incident],
        outcome: world.incidentOutcome[incident],
        lead: world.incidentLead[incident],
      });
  return states;
}

/** Who turned an act away, or led the response to it, in the tick that has just run. */
function noteAnswers(
  world: World,
  setting: Setting,
  before: ReadonlyMap<number, ActState>,
  answers: Map<number, Answer>,
): void {
  for (let incident = world.incidentFirst[0]; incident < world.incidentCount[0]; incident++) {
    if (!isAct(world, incident)) continue;
    const was = before.get(incident);
    const turned =
      world.incidentMoves[incident] !== (was?.moves ?? 0) || outcomes[world.incidentOutcome[incident]] === 'deterred';
    const luck = world.incidentLuck[incident];
    if (turned && !answers.has(luck)) {
      const cell = was?.cell ?? setting.placeCells[world.incidentIntended[incident]];
      const { lead } = onTheSpot(
        world,
        setting,
        cell,
        Math.min(world.incidentHour[incident], world.hour[0] + setting.tickHours),
        armedIn(world, setting, incident),
      );
      if (lead >= 0) answers.set(luck, answerOf(world, setting, lead));
    } else if (world.incidentLead[incident] >= 0 && world.incidentLead[incident] !== was?.lead) {
      if (world.detachmentUnit[world.incidentLead[incident]] >= 0)
        answers.set(luck, answerOf(world, setting, world.incidentLead[incident]));
    }
  }
}

function answerOf(world: World, setting: Setting, detachment: number): Answer {
  const base = world.detachmentBase[detachment];
  return {
    unit: setting.units[world.detachmentUnit[detachment]].id,
    role: roles[world.detachmentRole[detachment]],
    persons: world.detachmentStrength[detachment],
    baseCell: world.baseCell[base],
    temporary: base >= setting.mainBases.length,
  };
}

function actsOf(world: World, answers: ReadonlyMap<number, Answer>): Map<number, Act> {
  const acts = new Map<number, Act>();
  const reached = (hour: number): number | null => (hour >= never ? null : hour);
  for (let incident = world.incidentFirst[0]; incident < world.incidentCount[0]; incident++) {
    if (!isAct(world, incident) || world.incidentHour[incident] >= world.hour[0]) continue;
    acts.set(world.incidentLuck[incident], {
      kind: incidentKinds[world.incidentKind[incident]],
      actor: world.incidentActor[incident],
      intended: world.incidentIntended[incident],
      place: world.incidentPlace[incident],
      hour: world.incidentHour[incident],
      end: world.incidentEnd[incident],
      fighters: world.incidentFighters[incident],
      moved: world.incidentMoves[incident] > 0,
      warned: reached(world.incidentWarned[incident]),
      known: reached(world.incidentKnown[incident]),
      decided: reached(world.incidentDecided[incident]),
      arrived: reached(world.incidentArrived[incident]),
      outcome: outcomes[world.incidentOutcome[incident]],
      reason: reasons[world.incidentReason[incident]],
      killed: world.incidentKilled[incident],
      expected: world.incidentExpected[incident],
      answer: answers.get(world.incidentLuck[incident]) ?? null,
    });
  }
  return acts;
}

/** Crowds and host forces have no camp. */
export const isBand = (setting: Setting, actor: number): boolean => setting.actors[actor].kind === actorCode.band;

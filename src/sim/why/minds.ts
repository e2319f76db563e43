/**
 * What moved the fear and the trust of some people, day by day: the parts of the daily rule of `civilianMind`, added up.
 * Parts are means over the people asked for, on the scales of fear and trust (0 to 1); they add up to the change.
 */
import { halving } from '../decay.ts';
import { eventCode } from '../codes.ts';
import { keptFearOf, trustByGroup } from '../processes/civilianMind.ts';
import type { Setting } from '../setting.ts';
import type { Trace } from '../trace.ts';
import type { World } from '../world.ts';

export interface MindLedger {
  readonly fear: {
    before: number;
    /** Faded by itself. */
    faded: number;
    /** Faded besides, because armed units were seen. */
    calmed: number;
    /** Added by what happened. */
    events: number;
    after: number;
  };
  readonly trust: {
    before: number;
    /** Back towards what people start with. */
    drift: number;
    /** Gained by units that people meet. */
    contact: number;
    /** Lost by what happened. */
    events: number;
    /** Lost because the mission is seen as partial. */
    partial: number;
    after: number;
  };
  /** Fear that single incidents added, by their number in the pool; part of `fear.events`. */
  readonly incidents: Map<number, number>;
}

export interface MindWatch {
  readonly trace: Trace;
  readonly ledger: MindLedger;
}

/** @param cohorts whose minds are followed, wherever they go @param world as it is before the first tick that is watched */
export function watchMinds(world: World, setting: Setting, cohorts: readonly number[]): MindWatch {
  const { persons } = setting.people;
  const all = cohorts.reduce((sum, cohort) => sum + persons[cohort] - world.gone[cohort], 0);
  // Weights of the start, so that nobody's leaving moves a mean.
  const shares = cohorts.map((cohort) => (all > 0 ? (persons[cohort] - world.gone[cohort]) / all : 0));
  const mean = (values: Float64Array): number =>
    cohorts.reduce((sum, cohort, index) => sum + shares[index] * values[cohort], 0);
  const ledger: MindLedger = {
    fear: { before: mean(world.fear), faded: 0, calmed: 0, events: 0, after: mean(world.fear) },
    trust: { before: mean(world.trust), drift: 0, contact: 0, events: 0, partial: 0, after: mean(world.trust) },
    incidents: new Map(),
  };
  const pending: Pending = new Map();
  let shocks: Float64Array | undefined;
  const trace: Trace = {
    planned: () => undefined,
    event: (now, _, { kind, subject }, handled) => {
      if (!harming.includes(kind)) return;
      if (!handled) shocks = now.fearShock.slice();
      else if (shocks) hold(pending, subject, shocks, now.fearShock);
    },
    minds: (now) => {
      takeIn(now, setting, cohorts, shares, ledger, pending);
      pending.clear();
    },
    ended: (now) => {
      ledger.fear.after = mean(now.fear);
      ledger.trust.after = mean(now.trust);
    },
  };
  return { trace, ledger };
}

/** Events in which an incident harms people: what the perpetrators did, and those whom the mission's fire hit. */
const harming: readonly number[] = [eventCode.attackStart, eventCode.arrive, eventCode.attackEnd];

/** Fear that incidents brought to cells and that nobody has taken in yet: by cell, then by number in the pool. */
type Pending = Map<number, Map<number, number>>;

function hold(pending: Pending, incident: number, before: Float64Array, after: Float64Array): void {
  for (let cell = 0; cell < after.length; cell++) {
    const added = after[cell] - before[cell];
    if (added <= 0) continue;
    const here = pending.get(cell) ?? new Map<number, number>();
    pending.set(cell, here.set(incident, (here.get(incident) ?? 0) + added));
  }
}

/** Adds what the daily rule is about to do. */
function takeIn(
  world: World,
  setting: Setting,
  cohorts: readonly number[],
  shares: readonly number[],
  { fear, trust, incidents }: MindLedger,
  pending: Pending,
): void {
  const { startTrust, trustGain, trustDays } = setting.parameters.mind;
  const keptTrust = halving(1, trustDays);
  const unseen = keptFearOf(setting, 0);
  const { growth, kept } = trustByGroup(world, setting);
  cohorts.forEach((cohort, index) => {
    if (setting.people.persons[cohort] === world.gone[cohort]) return;
    const cell = world.presentCell[cohort];
    const group = setting.people.group[cohort];
    const share = shares[index];
    const had = world.fear[cohort];
    const left = had * keptFearOf(setting, world.presenceMemory[cell]);
    fear.faded += share * had * (unseen - 1);
    fear.calmed += share * (left - had * unseen);
    // No more than there is room for.
    const shock = world.fearShock[cell];
    const taken = Math.min(1, left + shock) - left;
    fear.events += share * taken;
    for (const [incident, added] of pending.get(cell) ?? [])
      incidents.set(incident, (incidents.get(incident) ?? 0) + (share * added * taken) / shock);
    const drifted = startTrust + (world.trust[cohort] - startTrust) * keptTrust;
    const met = drifted + world.contactMemory[cell] * trustGain * growth[group] * (1 - drifted);
    const shaken = met * (1 - Math.min(1, world.trustShock[cell]));
    trust.drift += share * (drifted - world.trust[cohort]);
    trust.contact += share * (met - drifted);
    trust.events += share * (shaken - met);
    trust.partial += share * shaken * (kept[group] - 1);
  });
}

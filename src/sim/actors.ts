/** Who may do harm: bands, host-state units, and crowds of one group against another. One table, one formula for all. */
import type { Scenario } from '../scenario/schema.ts';
import { hoursPerMonth } from './calendar.ts';
import { actorCode } from './codes.ts';
import { changes } from './hostUnits.ts';
import { hashText, mixKeys } from './random.ts';

export interface Actor {
  readonly id: string;
  readonly kind: number;
  readonly key: number;
  /** Spoiler group, -1 for others. */
  readonly spoiler: number;
  /** Whose belief about armed units it shares: its group's, or that of host forces and crowds. */
  readonly perceiver: number;
  /** Fighters at the start; for host units those who prey. */
  readonly fighters: number;
  /** Cell at the start; -1 for crowds. */
  readonly cell: number;
  readonly reachKm: number;
  /** How much it prefers people of each identity group as targets, 0 for its own. */
  readonly targets: readonly number[];
  /** Acts an hour at full need, in an offensive, with nothing to fear: the ceiling of its candidate streams. */
  readonly ceilingPerHour: number;
  /** How far its standing shields it from force. */
  readonly shield: number;
  /** Stake in the peace process: what exposure costs it. */
  readonly stake: number;
  /** Fighting value of one fighter. */
  readonly arms: number;
  readonly costWeight: number;
  /** Share of its income that is loot and tax. */
  readonly loot: number;
  /** Skill with mines and IEDs. */
  readonly ied: number;
  /** Feud side (feud * 2 + direction) for crowds and for bands of a feuding group; -1 none. */
  readonly feudSide: number;
  /** Identity group that it comes from; -1 for host units, who are of no group. */
  readonly from: number;
}

export function createActors(scenario: Scenario, cellOf: (at: readonly [number, number]) => number): Actor[] {
  const { perpetrators } = scenario.parameters;
  const groups = scenario.people.groups.map((group) => group.id);
  const sideOf = (attacker: string): number =>
    scenario.people.feuds.findIndex((feud) => feud.between.includes(attacker));
  // Those who fight for more weigh cost less.
  const aimWeight = { limited: 1, greedy: perpetrators.greedyCostWeight, total: perpetrators.totalCostWeight };
  const actors: Actor[] = [];

  scenario.spoilers.forEach((spoiler, index) => {
    const feud = sideOf(spoiler.from);
    for (let band = 0; band < spoiler.bands; band++)
      actors.push({
        id: spoiler.id,
        kind: actorCode.band,
        key: mixKeys(hashText(spoiler.id), band),
        spoiler: index,
        perceiver: index,
        fighters:
          Math.floor((spoiler.fighters * (band + 1)) / spoiler.bands) -
          Math.floor((spoiler.fighters * band) / spoiler.bands),
        cell: cellOf(spoiler.home),
        reachKm: spoiler.reachKm,
        targets: groups.map((group) => (group === spoiler.from ? 0 : 1)),
        ceilingPerHour: (perpetrators.bandActsPerMonth * spoiler.violence) / hoursPerMonth,
        shield: 0,
        stake: spoiler.stance === 'inside' ? 1 : 0,
        arms: spoiler.arms === 'heavy' ? perpetrators.heavyArms : 1,
        costWeight: aimWeight[spoiler.aim],
        loot: spoiler.funding.tax + spoiler.funding.illicit,
        ied: spoiler.ied,
        feudSide: feud < 0 ? -1 : feud * 2 + (scenario.people.feuds[feud].between[0] === spoiler.from ? 0 : 1),
        from: groups.indexOf(spoiler.from),
      });
  });

  for (const unit of scenario.hostState.units) {
    const abusers = Math.round(unit.strength * (1 - unit.integrity));
    const unsteady = changes(scenario, unit) && unit.strength > 0;
    if (abusers === 0 && !unsteady) continue;
    actors.push({
      id: unit.id,
      kind: unit.kind === 'army' ? actorCode.hostArmy : actorCode.hostPolice,
      key: hashText(unit.id),
      spoiler: -1,
      perceiver: scenario.spoilers.length,
      fighters: unsteady ? Math.max(1, abusers) : abusers,
      cell: cellOf(unit.at),
      reachKm: unit.kind === 'army' ? perpetrators.armyReachKm : perpetrators.policeReachKm,
      // A state preys most on those whom it represents least.
      targets: groups.map((group) => 1 - scenario.hostState.legitimacy[group]),
      // A unit that changes may come to the worst; what it is now is in `actorMeans`.
      ceilingPerHour:
        (perpetrators.stateActsPerMonth *
          (unsteady ? 1 + scenario.parameters.hostState.equippedPrey : 1 - unit.integrity)) /
        hoursPerMonth,
      shield: perpetrators.stateShield,
      stake: 1,
      arms: 1,
      costWeight: 1,
      loot: 1 - unit.integrity,
      ied: 0,
      feudSide: -1,
      from: -1,
    });
  }

  scenario.people.feuds.forEach((feud, index) => {
    feud.between.forEach((attacker, direction) => {
      const victim = feud.between[1 - direction];
      actors.push({
        id: attacker,
        kind: actorCode.communal,
        key: mixKeys(hashText(`${attacker} against ${victim}`), 0),
        spoiler: -1,
        perceiver: scenario.spoilers.length,
        fighters: 0,
        cell: -1,
        reachKm: Infinity,
        targets: groups.map((group) => (group === victim ? 1 : 0)),
        ceilingPerHour: (perpetrators.communalActsPerMonth * feud.heat) / hoursPerMonth,
        shield: perpetrators.communalShield,
        stake: 0,
        arms: perpetrators.crowdArms,
        costWeight: 1,
        loot: 0,
        ied: 0,
        feudSide: index * 2 + direction,
        from: groups.indexOf(attacker),
      });
    });
  });
  return actors;
}

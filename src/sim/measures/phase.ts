import { never } from '../columns.ts';
import { missionGone } from '../inForce.ts';
import type { Setting } from '../setting.ts';
import { at } from '../tallies.ts';
import type { World } from '../world.ts';
import type { Measure } from './measure.ts';

/** Is there a mission with a headquarters, or was there one until it handed over? */
const hadMission = (world: World, { hq }: Setting): boolean => hq && (!missionGone(world) || world.goneHour[0] < never);

/** Has the country been watched for as long as the scenario says, or relapsed? */
function isJudged(world: World, { scenario }: Setting): boolean {
  const watched = scenario.handOver?.watchDays ?? 0;
  return world.relapseHour[0] < never || world.goneHour[0] + 24 * watched <= world.hour[0];
}

/** Where the mission stands between its entry and its end, and what comes after. */
export const phase: readonly Measure[] = [
  {
    name: 'phase',
    label: { en: 'Phase of the mission', fr: 'Phase de la mission' },
    unit: 'phase',
    better: 'more',
    meaning: 'Phases whose benchmarks have held so far, from 0; missing without phases, and without a mission',
    formula: 'count of phases ended less those lost again',
    accumulates: false,
    stock: 'now',
    of: (world, setting) => (setting.scenario.phases.length > 0 && hadMission(world, setting) ? world.phase[0] : NaN),
  },
  {
    name: 'phasesLost',
    label: { en: 'Falls back to an earlier phase', fr: 'Retours à une phase antérieure' },
    unit: 'times',
    better: 'less',
    meaning: 'Times that benchmarks failed for so long that the mission fell back',
    formula: 'count',
    accumulates: true,
    of: (world, setting) =>
      setting.scenario.phases.length > 0 && hadMission(world, setting) ? world.tally[at.phasesLost] : NaN,
  },
  {
    name: 'missionLeft',
    label: { en: 'Handed over', fr: 'Passation faite' },
    unit: '0 or 1',
    better: 'neither',
    meaning: 'Has the mission handed over and gone? Missing where a scenario has no hand-over, and without a mission',
    formula: '1 once it is gone',
    accumulates: false,
    of: (world, setting) =>
      setting.scenario.handOver !== undefined && hadMission(world, setting) ? (world.goneHour[0] < never ? 1 : 0) : NaN,
  },
  {
    name: 'goneDay',
    label: { en: 'Day on which the mission was gone', fr: 'Jour du départ de la mission' },
    unit: 'day',
    better: 'neither',
    meaning: 'Day from which there was no mission; missing while there is one',
    formula: 'days from the fork',
    accumulates: false,
    of: (world) => (world.goneHour[0] < never ? world.goneHour[0] / 24 : NaN),
  },
  {
    name: 'relapsed',
    label: { en: 'Relapse after hand-over', fr: 'Rechute après la passation' },
    unit: '0 or 1',
    better: 'less',
    meaning:
      'Did 30 days of the watch after hand-over see as many people killed as the scenario calls a relapse? Missing until it is known',
    formula: '1 if people killed in attacks and clashes in any 30 days of the watch reach handOver.relapseDeaths',
    accumulates: false,
    of: (world, setting) => (isJudged(world, setting) ? (world.relapseHour[0] < never ? 1 : 0) : NaN),
  },
];

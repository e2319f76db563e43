import { ddrStageCode } from '../codes.ts';
import { fightersOfGroup, talks } from '../commitment.ts';
import { inStage } from '../formerFighters.ts';
import type { Setting } from '../setting.ts';
import { at } from '../tallies.ts';
import type { World } from '../world.ts';
import type { Measure } from './measure.ts';

/** A count that has a meaning only where a scenario has a programme for former fighters. */
const ofProgramme =
  (count: (world: World) => number) =>
  (world: World, { scenario }: Setting): number =>
    scenario.ddr === undefined ? NaN : count(world);

/** Mean commitment of the groups that could talk, by their fighters now; NaN without talks, or where none of them fights. */
function meanCommitment(world: World, setting: Setting): number {
  if (setting.scenario.peace.process === 0) return NaN;
  let sum = 0;
  let all = 0;
  setting.scenario.spoilers.forEach((group, spoiler) => {
    if (!talks(group)) return;
    const fighters = fightersOfGroup(world, setting, spoiler);
    sum += fighters * world.commitment[spoiler];
    all += fighters;
  });
  return all > 0 ? sum / all : NaN;
}

/** Talks, and what becomes of fighters who lay down their arms. Missing where a scenario has neither. */
export const peace: readonly Measure[] = [
  {
    name: 'commitment',
    label: { en: 'Commitment to talks', fr: 'Engagement dans les pourparlers' },
    unit: '0..1',
    better: 'more',
    meaning: 'How far armed groups that could talk mean to end their fight by talks, now; missing without talks',
    formula: 'mean over fighters of those groups',
    accumulates: false,
    stock: 'now',
    of: meanCommitment,
  },
  {
    name: 'enlisted',
    label: { en: 'Fighters who signed up for demobilisation', fr: 'Combattants inscrits à la démobilisation' },
    unit: 'persons',
    better: 'neither',
    meaning: 'Fighters who entered a site of the programme; an activity, not an effect',
    formula: 'count',
    accumulates: true,
    of: ofProgramme(({ tally }) => tally[at.enlisted]),
  },
  {
    name: 'rearmed',
    label: { en: 'Former fighters back in arms', fr: 'Anciens combattants qui ont repris les armes' },
    unit: 'persons',
    better: 'less',
    meaning: 'Former fighters who went back to an armed group, each time counted',
    formula: 'count',
    accumulates: true,
    of: ofProgramme(({ tally }) => tally[at.rearmed]),
  },
  {
    name: 'rearmedShare',
    label: { en: 'Share of them back in arms', fr: 'Part de ceux qui ont repris les armes' },
    unit: 'share',
    better: 'less',
    meaning: 'Former fighters who went back to an armed group over those who signed up',
    formula: 'back in arms / signed up',
    accumulates: false,
    of: ofProgramme(({ tally }) => (tally[at.enlisted] > 0 ? tally[at.rearmed] / tally[at.enlisted] : NaN)),
  },
  {
    name: 'cantoned',
    label: { en: 'Fighters in sites', fr: 'Combattants dans les sites' },
    unit: 'persons',
    better: 'neither',
    meaning: 'Fighters in sites of the programme now, armed or disarmed',
    formula: 'sum over groups',
    accumulates: false,
    of: ofProgramme((world) => inStage(world, ddrStageCode.cantoned) + inStage(world, ddrStageCode.disarmed)),
  },
  {
    name: 'reinserted',
    label: { en: 'Former fighters with short aid', fr: 'Anciens combattants en réinsertion' },
    unit: 'persons',
    better: 'neither',
    meaning: 'Former fighters who live on short aid now',
    formula: 'sum over groups',
    accumulates: false,
    of: ofProgramme((world) => inStage(world, ddrStageCode.reinserted)),
  },
  {
    name: 'reintegrated',
    label: { en: 'Former fighters reintegrated', fr: 'Anciens combattants réintégrés' },
    unit: 'persons',
    better: 'more',
    meaning: 'Former fighters with work or training now, or who found a living',
    formula: 'sum over groups',
    accumulates: false,
    of: ofProgramme((world) => inStage(world, ddrStageCode.reintegrated)),
  },
  {
    name: 'formerFightersIdle',
    label: { en: 'Former fighters without a living', fr: 'Anciens combattants sans ressources' },
    unit: 'persons',
    better: 'less',
    meaning: 'Former fighters discharged now without aid, work or training',
    formula: 'sum over groups',
    accumulates: false,
    of: ofProgramme((world) => inStage(world, ddrStageCode.idle)),
  },
  {
    name: 'weaponsCollected',
    label: { en: 'Weapons handed in', fr: 'Armes remises' },
    unit: 'weapons',
    better: 'more',
    meaning: 'Weapons that fighters handed in, from the start of the burn-in',
    formula: 'sum over groups',
    accumulates: false,
    of: ofProgramme((world) => world.weapons.reduce((sum, weapons) => sum + weapons, 0)),
  },
  {
    name: 'brokeAway',
    label: { en: 'Fighters who broke away', fr: 'Combattants dissidents' },
    unit: 'persons',
    better: 'less',
    meaning: 'Fighters who left their group for a new one; missing where a scenario has no group that may break away',
    formula: 'count',
    accumulates: true,
    of: (world, { scenario }) =>
      scenario.spoilers.some(({ splinter }) => splinter !== undefined) ? world.tally[at.splintered] : NaN,
  },
];

import { rumoursLast } from '../rumours.ts';
import { isJudged } from '../standing.ts';
import { at } from '../tallies.ts';
import type { Setting } from '../setting.ts';
import type { World } from '../world.ts';
import type { Measure } from './measure.ts';

/** People of a group. */
function personsOf(world: World, setting: Setting, group: number): number {
  let persons = 0;
  for (let each = group; each < world.areaPersons.length; each += setting.groups.length)
    persons += world.areaPersons[each];
  return persons;
}

/** Mean over people of what their group thinks; NaN where nobody lives. */
function meanOf(world: World, setting: Setting, column: Float64Array): number {
  let sum = 0;
  let all = 0;
  column.forEach((value, group) => {
    const persons = personsOf(world, setting, group);
    sum += persons * value;
    all += persons;
  });
  return all > 0 ? sum / all : NaN;
}

function leastImpartial(world: World, setting: Setting): number {
  let least = NaN;
  world.impartiality.forEach((value, group) => {
    if (personsOf(world, setting, group) > 0 && !(value >= least)) least = value;
  });
  return least;
}

function meanGroupConsent(world: World, setting: Setting): number {
  let sum = 0;
  let all = 0;
  setting.actors.forEach(({ spoiler }, actor) => {
    if (spoiler < 0) return;
    sum += world.actorFighters[actor] * world.consentOf[spoiler];
    all += world.actorFighters[actor];
  });
  return all > 0 ? sum / all : NaN;
}

/** Mean over people of how far they believe a lasting rumour. */
function meanRumour(world: World, setting: Setting): number {
  const groups = setting.groups.length;
  let sum = 0;
  let all = 0;
  world.areaPersons.forEach((persons, index) => {
    sum += persons * world.rumour[Math.floor(index / groups)];
    all += persons;
  });
  return all > 0 ? sum / all : NaN;
}

/** How groups and hosts judge the mission, and what is told of it; each missing unless a scenario has it followed. */
export const stocks: readonly Measure[] = [
  {
    name: 'impartiality',
    label: {
      en: 'Impartiality, as the least content group sees it',
      fr: 'Impartialité, vue par le groupe le moins content',
    },
    unit: '0..1',
    better: 'more',
    meaning: 'Impartiality of the mission in the eyes of the group that finds it most partial',
    formula: 'least of the groups that have people',
    accumulates: false,
    stock: 'now',
    of: (world, setting) => (isJudged(world, setting) ? leastImpartial(world, setting) : NaN),
  },
  {
    name: 'missionLegitimacy',
    label: { en: 'Legitimacy of the mission', fr: 'Légitimité de la mission' },
    unit: '0..1',
    better: 'more',
    meaning: 'Should the mission be here? Mean over people of what their group thinks',
    formula: 'mean over persons',
    accumulates: false,
    stock: 'now',
    of: (world, setting) => (isJudged(world, setting) ? meanOf(world, setting, world.missionLegitimacy) : NaN),
  },
  {
    name: 'hostConsent',
    label: { en: 'Consent of the host state', fr: "Consentement de l'État hôte" },
    unit: '0..1',
    better: 'more',
    meaning: 'How far the host state lets the mission work',
    formula: 'state of the run',
    accumulates: false,
    stock: 'now',
    of: (world, setting) => (isJudged(world, setting) ? world.consentHost[0] : NaN),
  },
  {
    name: 'groupConsent',
    label: { en: 'Consent of armed groups', fr: 'Consentement des groupes armés' },
    unit: '0..1',
    better: 'more',
    meaning: 'How far armed groups let the mission work, mean over their fighters',
    formula: 'mean over fighters',
    accumulates: false,
    stock: 'now',
    of: (world, setting) => (isJudged(world, setting) ? meanGroupConsent(world, setting) : NaN),
  },
  {
    name: 'rumours',
    label: { en: 'Belief in rumours', fr: 'Crédit des rumeurs' },
    unit: '0..1',
    better: 'less',
    meaning: 'How far people believe rumours that last, mean over people',
    formula: 'mean over persons',
    accumulates: false,
    of: (world, setting) => (rumoursLast(setting) ? meanRumour(world, setting) : NaN),
  },
  {
    name: 'misconduct',
    label: { en: 'Misconduct of members of the mission', fr: 'Fautes de membres de la mission' },
    unit: 'cases',
    better: 'less',
    meaning: 'Cases of misconduct that arose, those that a scenario brings left out',
    formula: 'count',
    accumulates: true,
    of: (world) => world.tally[at.misconducts],
  },
];

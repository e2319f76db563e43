import { at, type Tally } from '../tallies.ts';
import type { Setting } from '../setting.ts';
import type { World } from '../world.ts';
import type { Measure } from './measure.ts';
import { hoursPerMonth } from '../calendar.ts';
import { isAttackCode, outcomeCode, statusCode } from '../codes.ts';
import { never } from '../columns.ts';

const count =
  (tally: Tally) =>
  (world: World): number =>
    world.tally[at[tally]];
const share =
  (part: Tally, whole: Tally) =>
  (world: World): number =>
    world.tally[at[whole]] > 0 ? world.tally[at[part]] / world.tally[at[whole]] : NaN;

/** Median over attacks that a unit reached, from start to arrival; on the spot before the start counts as 0. */
function medianResponseHours(world: World): number {
  const hours: number[] = [];
  for (let incident = 0; incident < world.incidentCount[0]; incident++) {
    if (world.incidentHour[incident] < 0) continue;
    const arrived = world.incidentArrived[incident];
    if (
      !isAttackCode(world.incidentKind[incident]) ||
      arrived >= never ||
      world.incidentOutcome[incident] === outcomeCode.deterred
    )
      continue;
    hours.push(Math.max(0, arrived - world.incidentHour[incident]));
  }
  if (hours.length === 0) return NaN;
  hours.sort((a, b) => a - b);
  const middle = hours.length >> 1;
  return hours.length % 2 === 1 ? hours[middle] : (hours[middle - 1] + hours[middle]) / 2;
}

export const protection: readonly Measure[] = [
  {
    name: 'civiliansKilled',
    label: { en: 'Civilians killed', fr: 'Civils tués' },
    unit: 'persons',
    better: 'less',
    meaning: 'Civilians killed in attacks since the start',
    formula: 'sum over ended attacks',
    accumulates: true,
    of: count('civiliansKilled'),
  },
  {
    name: 'expectedCiviliansKilled',
    label: { en: 'Civilians killed, expected', fr: 'Civils tués, espérance' },
    unit: 'persons',
    better: 'less',
    meaning:
      'Mean deaths given each attack that happened, its length and who was exposed, over the draw of their number: the same mean as the count, with less noise',
    formula: 'sum of severity x harm profile x exposure',
    accumulates: true,
    of: count('expectedKilled'),
  },
  {
    name: 'civiliansInjured',
    label: { en: 'Civilians injured', fr: 'Civils blessés' },
    unit: 'persons',
    better: 'less',
    meaning: 'Civilians injured in attacks since the start',
    formula: 'sum over ended attacks',
    accumulates: true,
    of: count('civiliansInjured'),
  },
  {
    name: 'civiliansKilledPer100k',
    label: { en: 'Civilians killed per 100 000 and month', fr: 'Civils tués pour 100 000 et par mois' },
    unit: 'persons/100000/month',
    better: 'less',
    meaning: 'Civilians killed, by people at the start and by months of 30.44 days',
    formula: 'civiliansKilled / people x 100000 / months',
    accumulates: false,
    of: (world, setting) =>
      world.tally[at.sumHours] > 0
        ? ((world.tally[at.civiliansKilled] / setting.people.total) * 100000) /
          (world.tally[at.sumHours] / hoursPerMonth)
        : 0,
  },
  {
    name: 'attacksOnCivilians',
    label: { en: 'Attacks on civilians', fr: 'Attaques contre des civils' },
    unit: 'attacks',
    better: 'less',
    meaning: 'Attacks carried out, fatal or not, by bands, host-state forces and communal crowds',
    formula: 'count',
    accumulates: true,
    of: count('attacks'),
  },
  {
    name: 'fatalAttacks',
    label: { en: 'Fatal attacks', fr: 'Attaques mortelles' },
    unit: 'attacks',
    better: 'less',
    meaning: 'Attacks that killed at least one civilian',
    formula: 'count',
    accumulates: true,
    of: count('fatalAttacks'),
  },
  {
    name: 'stateAttacks',
    label: { en: 'Abuses by host-state forces', fr: 'Exactions des forces de l’État hôte' },
    unit: 'attacks',
    better: 'less',
    meaning: 'Attacks on civilians by host-state police and army',
    formula: 'count',
    accumulates: true,
    of: count('stateAttacks'),
  },
  {
    name: 'communalAttacks',
    label: { en: 'Communal attacks', fr: 'Attaques intercommunautaires' },
    unit: 'attacks',
    better: 'less',
    meaning: 'Attacks by crowds of one group against another',
    formula: 'count',
    accumulates: true,
    of: count('communalAttacks'),
  },
  {
    name: 'attacksDeterred',
    label: { en: 'Attacks turned away', fr: 'Attaques dissuadées sur place' },
    unit: 'attacks',
    better: 'neither',
    meaning: 'Planned attacks given up because a unit stood there; fewer may mean that fewer were tried',
    formula: 'count',
    accumulates: true,
    of: count('deterred'),
  },
  {
    name: 'attacksReachedInTimeShare',
    label: { en: 'Attacks reached before their end', fr: 'Attaques atteintes avant leur fin' },
    unit: 'share',
    better: 'more',
    meaning: 'Share of attacks at which a unit could step in before they ended',
    formula: 'reached / attacks',
    accumulates: false,
    of: share('reached', 'attacks'),
  },
  {
    name: 'attacksAnsweredShare',
    label: { en: 'Attacks answered within 24 hours', fr: 'Attaques suivies d’une réponse sous 24 heures' },
    unit: 'share',
    better: 'more',
    meaning: 'Share of attacks to which a unit came within 24 hours of the start',
    formula: 'answered / attacks',
    accumulates: false,
    of: share('answered', 'attacks'),
  },
  {
    name: 'attacksWarnedShare',
    label: { en: 'Attacks warned of', fr: 'Attaques annoncées' },
    unit: 'share',
    better: 'more',
    meaning: 'Share of attacks that somebody reported beforehand',
    formula: 'warned / attacks',
    accumulates: false,
    of: share('warned', 'attacks'),
  },
  {
    name: 'medianResponseHours',
    label: { en: 'Median response time', fr: 'Délai médian de réponse' },
    unit: 'hours',
    better: 'less',
    meaning: 'Over attacks that a unit reached, from start to arrival; attacks never reached are not in it',
    formula: 'median',
    accumulates: false,
    of: medianResponseHours,
  },
  {
    name: 'displaced',
    label: { en: 'People displaced', fr: 'Personnes déplacées' },
    unit: 'persons',
    better: 'less',
    meaning: 'Persons fleeing or displaced now',
    formula: 'sum over cohorts',
    accumulates: false,
    stock: 'now',
    of: displacedNow,
  },
  {
    name: 'peakDisplaced',
    label: { en: 'People displaced, peak', fr: 'Personnes déplacées, maximum' },
    unit: 'persons',
    better: 'less',
    meaning: 'Most persons fleeing or displaced on one day',
    formula: 'maximum over days',
    accumulates: false,
    of: count('peakDisplaced'),
  },
  {
    name: 'peopleWithinHourShare',
    label: { en: 'People within an hour of a ready unit', fr: 'Personnes à moins d’une heure d’une unité disponible' },
    unit: 'share',
    better: 'more',
    meaning:
      'Share of people in the area of a place that a ready unit could reach within an hour, notice included, now',
    formula: 'people in areas with responseHours <= 1 / people',
    accumulates: false,
    stock: 'now',
    of: withinHour,
  },
  {
    name: 'unreachedShare',
    label: { en: 'People whom no unit visited', fr: 'Personnes qu’aucune unité n’a visitées' },
    unit: 'share',
    better: 'less',
    meaning: 'Share of people in whose cell no unit of the mission was in the last 14 days',
    formula: 'people in cells unseen for 14 days / people',
    accumulates: false,
    stock: 'now',
    of: (world, setting) => peopleShare(world, setting, (cell) => world.hour[0] - world.lastSeenHour[cell] > 336),
  },
];

function withinHour(world: World, setting: Setting): number {
  let inside = 0;
  let all = 0;
  const groups = setting.groups.length;
  for (let at = 0; at < world.areaPersons.length; at++) {
    all += world.areaPersons[at];
    if (world.responseHours[Math.floor(at / groups)] <= 1) inside += world.areaPersons[at];
  }
  return all > 0 ? inside / all : NaN;
}

function displacedNow(world: World, setting: Setting): number {
  const { status } = world;
  let persons = 0;
  for (let civilian = 0; civilian < setting.people.cohorts; civilian++)
    if (status[civilian] === statusCode.fleeing || status[civilian] === statusCode.displaced)
      persons += setting.people.persons[civilian] - world.gone[civilian];
  return persons;
}

function peopleShare(world: World, setting: Setting, holds: (cell: number) => boolean): number {
  let inside = 0;
  let all = 0;
  for (let cell = 0; cell < setting.ground.cells; cell++) {
    all += world.personsPresent[cell];
    if (world.personsPresent[cell] > 0 && holds(cell)) inside += world.personsPresent[cell];
  }
  return all > 0 ? inside / all : NaN;
}

/** Traced differences in words, with hours, as Markdown. */
import { actorCode } from '../src/sim/codes.ts';
import type { Setting } from '../src/sim/setting.ts';
import type { Text } from '../src/scenario/schema.ts';
import { isBand, type Act, type Answer } from './followedArm.ts';
import type { Traced, Way } from './tracedDifferences.ts';

const titles: Readonly<Record<Way, string>> = {
  reached: 'Reached before its end, or not',
  turnedAway: 'Turned away by a unit on the spot, or carried out',
  notTaken: 'Not undertaken, or carried out',
};

const textOf = (text: Text | undefined, otherwise: string): string =>
  text === undefined ? otherwise : typeof text === 'string' ? text : (text.en ?? text.fr ?? otherwise);

/** One paragraph a posture, under a heading with the seed from which it can be repeated. */
export function storyOf(setting: Setting, traced: Traced): string {
  const { way, replication, seed, worse, better, act, candidate, saved } = traced;
  const place = placeName(setting, act.worse.intended);
  const who = perpetrator(setting, act.worse);
  const began =
    `${capital(who)}, ${act.worse.fighters} strong, ${isBand(setting, act.worse.actor) ? 'set out for' : 'gathered at'} ` +
    `${place}: a chance to act that came at ${clock(candidate.worse.hour)} under every posture.`;
  const [a, b] = [postureName(setting, worse), postureName(setting, better)];
  return [
    `### ${titles[way]}`,
    '',
    `Replication ${replication}, run seed ${seed}. ${began}`,
    '',
    `- **${a}.** ${carriedOut(setting, act.worse)}`,
    `- **${b}.** ${way === 'notTaken' || act.better === null ? notTaken(traced) : ended(setting, act.better)}`,
    `- The difference: ${number(saved)} expected deaths fewer under ${b}.`,
    '',
  ].join('\n');
}

function carriedOut(setting: Setting, act: Act): string {
  const began = `The ${actNoun(act)} began at ${clock(act.hour)} and lasted ${hours(act.end - act.hour)}; ${people(act.killed)} killed (${number(act.expected)} expected).`;
  if (act.outcome === 'unanswered') return `${began} ${unanswered(act)}`;
  const chain = stages(act);
  const unit = act.answer === null ? 'A unit' : capital(answerName(setting, act.answer));
  if (act.outcome === 'stoodBy')
    return `${began} ${unit} was there ${chain}, but did not act (${reasonText(act.reason)}).`;
  return `${began} ${unit} came ${chain}, too late (${reasonText(act.reason)}).`;
}

function unanswered(act: Act): string {
  if (act.known === null) return 'Nobody told the mission.';
  return `It was known ${after(act, act.known)}, and nobody came (${reasonText(act.reason)}).`;
}

function ended(setting: Setting, act: Act): string {
  const unit = act.answer === null ? 'A unit' : capital(answerName(setting, act.answer));
  if (act.outcome === 'deterred')
    return `${unit} stood there${sentThere(act)} when the perpetrators came at ${clock(act.hour)}; they saw it and gave up. Nobody was killed.`;
  const how = act.outcome === 'stopped' ? 'fought them off' : 'stood between them and the people';
  return (
    `The same ${actNoun(act)} began at ${clock(act.hour)}. ${unit} was there ${stages(act)} and ${how}; ` +
    `it ended after ${hours(act.end - act.hour)} with ${people(act.killed)} killed (${number(act.expected)} expected).`
  );
}

/** How it came to be there, where it came for this act and not on its own business. */
const sentThere = (act: Act): string => (act.arrived === null ? '' : ` since it came ${stages(act)}`);

function notTaken({ candidate, act }: Traced): string {
  const { worse, better } = candidate;
  return (
    `The same chance was not taken. Scouts believed that an armed unit was at the place ${percent(better.believed)} of ` +
    `the time (${percent(worse.believed)} in the other arm); the expected cost of the act was ${number(better.cost)} against ` +
    `${number(worse.cost)}, and with it the chance that it would be undertaken ${percent(better.chance)} against ` +
    `${percent(worse.chance)}. The draw, ${percent(better.draw)} in both arms, lay between.` +
    (act.better === null ? '' : ' It was not repeated.')
  );
}

/** Hours of the response, counted from the start of the act. */
function stages(act: Act): string {
  const told: string[] = [];
  if (act.warned !== null) told.push(`warned ${after(act, act.warned)}`);
  if (act.known !== null && act.known !== act.warned && act.known !== act.arrived)
    told.push(`known ${after(act, act.known)}`);
  if (act.decided !== null && act.decided !== act.known) told.push(`decided ${after(act, act.decided)}`);
  const arrival = act.arrived === null ? '' : after(act, act.arrived);
  return told.length === 0 ? arrival : `${arrival} (${told.join(', ')})`;
}

function after({ hour }: Act, at: number): string {
  const gap = at - hour;
  if (Math.abs(gap) < 0.05) return 'from its first minute';
  return gap < 0 ? `${hours(-gap)} before it began` : `${hours(gap)} after it began`;
}

const reasonTexts: Readonly<Record<string, string>> = {
  '': 'no reason recorded',
  undetected: 'it was reported after its end',
  distance: 'the way was too long',
  season: 'wet roads',
  routeHazard: 'mines on the way',
  hostDenial: 'the host state refused the way',
  caveat: 'a national caveat',
  noAuthority: 'no authority against these perpetrators',
  threatTooHigh: 'too many perpetrators for the units that were free',
  noUnitFree: 'no unit was free',
  commandDelay: 'the order came too late',
  unwilling: 'it was unwilling to use force',
};
const reasonText = (reason: string): string => reasonTexts[reason] ?? reason;

const roleTexts: Readonly<Record<string, string>> = {
  guard: 'on guard there',
  patrol: 'on patrol',
  reserve: 'of the reserve',
  community: 'visiting',
  clearance: 'clearing the road',
  order: 'of the police',
  baseGuard: 'guarding a base',
  garrison: 'on its way home',
};

function answerName(setting: Setting, { unit, role, persons, baseCell, temporary }: Answer): string {
  const named = setting.scenario.mission.units.find(({ id }) => id === unit);
  const place =
    baseCell < 0
      ? ''
      : ` from the ${temporary ? 'temporary base' : 'base'} at ${placeName(setting, setting.nearestPlace[baseCell])}`;
  return `a detachment of ${persons} of ${textOf(named?.name, unit)}${place}, ${roleTexts[role] ?? role},`;
}

function perpetrator(setting: Setting, { actor }: Act): string {
  const { kind, id } = setting.actors[actor];
  const { scenario } = setting;
  if (kind === actorCode.band)
    return `a band of the ${textOf(scenario.spoilers.find((each) => each.id === id)?.name, id)}`;
  if (kind === actorCode.communal)
    return `a crowd of the ${textOf(scenario.people.groups.find((each) => each.id === id)?.name, id)}`;
  return `members of the ${textOf(scenario.hostState.units.find((each) => each.id === id)?.name, id)}`;
}

const nouns: Readonly<Record<string, string>> = {
  raid: 'raid',
  abuse: 'abuse',
  communalAttack: 'attack',
  abduction: 'abduction',
  punishment: 'punishment',
};
const actNoun = ({ kind }: Act): string => nouns[kind] ?? kind;
const placeName = (setting: Setting, place: number): string =>
  textOf(setting.scenario.places[place].name, setting.places[place].id);
const postureName = (setting: Setting, id: string): string =>
  textOf(setting.scenario.postures.find((each) => each.id === id)?.name, id);

/** Day and time of day: hour 0 is day 0, 00:00. */
function clock(hour: number): string {
  const minutes = Math.round(hour * 60);
  const day = Math.floor(minutes / 1440);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `day ${day}, ${two(Math.floor((minutes - day * 1440) / 60))}:${two(minutes % 60)}`;
}

const number = (value: number): string => String(Number(value.toPrecision(2)));
const percent = (share: number): string => `${(100 * share).toFixed(share < 0.1 ? 1 : 0)} %`;
const hours = (value: number): string => (value < 1 ? `${Math.round(value * 60)} min` : `${value.toFixed(1)} h`);
const people = (count: number): string => (count === 0 ? 'nobody' : `${count}`);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

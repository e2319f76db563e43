/** Three incidents told in plain words, with hours and reasons. */
import { endingLabel, metOnTheSpot, whyLabel } from '../charts/endingWords.ts';
import { escape, paragraph, section } from './html.ts';
import type { ReportInput } from './input.ts';
import { given, inLanguage, whole, type Language } from './language.ts';
import type { PageContext } from './pageTables.ts';
import { chooseStories, type Story } from './storyChoice.ts';
import { storyStrings, type StoryStrings } from './storyStrings.ts';
import { firstScreenStrings } from './strings.ts';

export function stories(context: PageContext): string {
  const { input, language } = context;
  const strings = storyStrings[language];
  const told = chooseStories(input.incidents, input.runs);
  const body = told.map((story) => {
    const heading = `<h3>${escape(strings.kinds[story.kind])}</h3>`;
    const source = `<p class="soft">${escape(strings.source(story.incident.incident_id))}</p>`;
    return `<article>${heading}${paragraph(sentences(context, story).join(' '))}${source}</article>`;
  });
  const introduction = paragraph(told.length > 0 ? strings.introduction : strings.none);
  return section('stories', strings.heading, introduction, ...body);
}

/** What happened, in the order of the response chain. */
export function sentences({ input, language, name }: PageContext, { incident, run }: Story): string[] {
  const strings = storyStrings[language];
  const { hour, kind, place, perpetrator, outcome, reason } = incident;
  const where = input.scenario.places.find(({ id }) => id === place);
  const day = Math.floor(hour / 24);
  const wasThere = metOnTheSpot(hour, incident.known_hour, incident.decided_hour);
  return [
    strings.opening({
      way: name(run.posture),
      repeat: whole(run.replication, language),
      day: whole(day, language),
      date: dateOf(input.scenario.clock.start, day, language),
      clock: clockOf(hour),
      place: where ? inLanguage(where.name, language) : place,
    }),
    strings.attack(strings.attacks[kind] ?? kind, perpetratorName(input, perpetrator, language)),
    ...response(input, incident, language),
    strings.ending(endingLabel(outcome, language)),
    ...(reason === '' ? [] : [strings.reason(whyLabel(reason, wasThere, language))]),
    ...toll(incident, strings, language),
  ];
}

function response(input: ReportInput, incident: Story['incident'], language: Language): string[] {
  const strings = storyStrings[language];
  const { hour, warned_hour, known_hour, decided_hour, arrived_hour } = incident;
  const span = (hours: number) => duration(hours, strings, language);
  const unit = unitName(input, incident.unit, language) ?? strings.aUnit;
  const warned = warned_hour === null ? strings.notWarned : strings.warned(span(hour - warned_hour));
  // A warning in time is knowledge already.
  const told =
    warned_hour !== null && warned_hour === known_hour ? [warned] : [warned, known(known_hour, hour, strings, span)];
  if (known_hour !== null) {
    const after = decided_hour === null ? null : decided_hour - known_hour;
    if (after === null) told.push(strings.notDecided);
    else told.push(isAtOnce(after) ? strings.decidedAtOnce : strings.decided(span(after)));
  }
  if (arrived_hour === null) return [...told, strings.nobodyCame];
  const after = arrived_hour - hour;
  return [...told, isAtOnce(after) || after < 0 ? strings.wasThere(unit) : strings.arrived(unit, span(after))];
}

function known(at: number | null, hour: number, strings: StoryStrings, span: (hours: number) => string): string {
  if (at === null) return strings.neverKnown;
  if (isAtOnce(at - hour)) return strings.knownAtOnce;
  return at < hour ? strings.knownBefore(span(hour - at)) : strings.knownAfter(span(at - hour));
}

function toll(
  { killed, injured, peacekeepers_killed }: Story['incident'],
  strings: StoryStrings,
  language: Language,
): string[] {
  const harm = killed + injured > 0 ? strings.toll(whole(killed, language), whole(injured, language)) : strings.noToll;
  return peacekeepers_killed > 0 ? [harm, strings.peacekeepers(whole(peacekeepers_killed, language))] : [harm];
}

/** Under three minutes. */
function isAtOnce(hours: number): boolean {
  return Math.abs(hours) < 0.05;
}

export function duration(hours: number, strings: StoryStrings, language: Language): string {
  if (hours < 1.5) return strings.minutes(whole(hours * 60, language));
  return strings.hours(hours < 10 ? given(Math.round(hours * 10) / 10, language) : whole(hours, language));
}

const frenchMonths = ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet'].concat([
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
]);

/** The date of a day since the start: as in the scenario, and in French in words. @param start YYYY-MM-DD */
export function dateOf(start: string, day: number, language: Language): string {
  const date = new Date(Date.parse(start) + day * 86_400_000);
  if (language === 'en') return date.toISOString().slice(0, 10);
  const number = date.getUTCDate();
  return `${number === 1 ? '1er' : number} ${frenchMonths[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

export function clockOf(hour: number): string {
  const minutes = Math.floor((hour % 24) * 60);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

export function perpetratorName({ scenario }: Pick<ReportInput, 'scenario'>, id: string, language: Language): string {
  const strings = storyStrings[language];
  const named = [...scenario.spoilers, ...scenario.people.groups].find((each) => each.id === id);
  if (named) return inLanguage(named.name, language);
  return scenario.hostState.units.some((unit) => unit.id === id) ? strings.hostForces : strings.unnamed;
}

/** Name of a unit, or its kind with its id; undefined where none is known. */
export function unitName(
  { scenario }: Pick<ReportInput, 'scenario'>,
  id: string,
  language: Language,
): string | undefined {
  const unit = scenario.mission.units.find((each) => each.id === id);
  if (!unit) return undefined;
  if (unit.name !== undefined) return inLanguage(unit.name, language);
  const kind = firstScreenStrings[language].unitKinds[unit.kind];
  return `${kind.charAt(0).toUpperCase()}${kind.slice(1)} (${unit.id})`;
}

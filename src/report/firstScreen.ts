/**
 * The first screen: ten numbered parts that say what was asked, what came out, how sure that is and what it is not for.
 * The same in the terminal, on the page, in print and in every language.
 */
import type { OutcomeInfo } from '../analysis/tables.ts';
import { verdictWords } from '../charts/words.ts';
import type { ReportInput } from './input.ts';
import { difference, given, inLanguage, isShare, list, measured, whole, type Language } from './language.ts';
import { knowsPlaces, losesAgainstNoMission, losesOnAverage, type Loss } from './losers.ts';
import {
  armsOf,
  leadingPosture,
  meanOf,
  noMission,
  noneIsBest,
  standings,
  type Against,
  type Standing,
} from './standing.ts';
import { firstScreenStrings, type FirstScreenStrings } from './strings.ts';

export interface Part {
  readonly number: number;
  /** Empty for the first part. */
  readonly heading: string;
  /** Stands before the lines; parts 4 and 5 have one. */
  readonly table?: Table;
  readonly lines: readonly string[];
}

export interface Table {
  /** Heading of each column; the first is of the names of the rows. */
  readonly columns: readonly string[];
  /** A row of one cell is a heading over the rows that follow. */
  readonly rows: readonly (readonly string[])[];
  /** Columns that hold words and not numbers. */
  readonly wordColumns: readonly number[];
}

export interface FirstScreen {
  readonly language: Language;
  readonly parts: readonly Part[];
}

/** Outcomes that explain the primary ones, best explanation first; no composite index is among them. */
const explaining = [
  'attacksOnCivilians',
  'attacksReachedInTimeShare',
  'peakDisplaced',
  'unreachedShare',
  'peacekeepersKilled',
  'riots',
];
const explainingShown = 3;
const placesShown = 3;

interface Context {
  readonly input: ReportInput;
  readonly language: Language;
  readonly strings: FirstScreenStrings;
  readonly found: readonly Standing[];
  readonly name: (posture: string) => string;
}

/** The first screen of one comparison. */
export function firstScreen(input: ReportInput, language: Language): FirstScreen {
  const strings = firstScreenStrings[language];
  const name = (posture: string) => postureName(input, posture, language);
  const context: Context = { input, language, strings, found: standings(input), name };
  const bodies: readonly Omit<Part, 'number' | 'heading'>[] = [
    { lines: [strings.notAForecast] },
    { lines: question(context) },
    { lines: answer(context) },
    { table: averages(context), lines: averagesNote(context) },
    { table: differences(context), lines: differencesNote(context) },
    { lines: luck(context) },
    { lines: [strings.oneSet] },
    { lines: [strings.notExamined] },
    { lines: losers(context) },
    { lines: [strings.use, provenance(context)] },
  ];
  const parts = bodies.map((body, index) => ({ number: index + 1, heading: strings.headings[index], ...body }));
  return { language, parts };
}

/** What a reader calls a posture: its name in the scenario, else that of its kind. */
export function postureName(input: Pick<ReportInput, 'scenario'>, id: string, language: Language): string {
  const strings = firstScreenStrings[language];
  const posture = input.scenario.postures.find((each) => each.id === id);
  if (!posture) return id === noMission ? strings.noMission : id;
  if (posture.name !== undefined) return inLanguage(posture.name, language);
  const kind = strings.postureKinds[posture.kind];
  return posture.id === posture.kind ? kind : `${kind} (${posture.id})`;
}

function question({ input, language, strings, name }: Context): string[] {
  const { scenario, provenance: run } = input;
  const people = scenario.places.reduce((sum, place) => sum + place.population, scenario.people.rural);
  const strength = new Map<string, number>();
  for (const unit of scenario.mission.units) {
    const kind = strings.unitKinds[unit.kind];
    strength.set(kind, (strength.get(kind) ?? 0) + unit.strength);
  }
  const members = [...strength.values()].reduce((sum, each) => sum + each, 0);
  const vehicles = scenario.mission.units.reduce((sum, unit) => sum + unit.vehicles, 0);
  const units = [...strength].map(([kind, persons]) => `${kind} ${whole(persons, language)}`).join(', ');
  return [
    strings.question({
      place: inLanguage(scenario.name, language),
      people: whole(people, language),
      days: whole(run.days, language),
      from: scenario.clock.start,
    }),
    strings.resources(units, whole(members, language), whole(vehicles, language)),
    strings.compared(list(armsOf(input).map(name), strings.and)),
  ];
}

const labelOf = (outcome: OutcomeInfo, language: Language) => outcome.label[language];

function verdictText({ language, strings }: Context, against: Against): string {
  if (against.verdict === '') return '–';
  const text = verdictWords[against.verdict][language];
  const directed = against.direction !== null && against.verdict !== 'NO DIFFERENCE THAT MATTERS';
  return directed && against.direction ? `${text}, ${strings.direction[against.direction]}` : text;
}

function answer(context: Context): string[] {
  const { input, language, strings, found, name } = context;
  const lines = found.flatMap((standing) => {
    const { outcome, arms, against } = standing;
    if (arms.length === 0) return [];
    const best = outcome.better === 'more' ? strings.highest : strings.lowest;
    const value = measured(arms[0].mean, outcome.unit, language);
    const verdicts = [...new Set(against.map((each) => verdictText(context, each)))].map((verdict) => {
      const group = against.filter((each) => verdictText(context, each) === verdict);
      return strings.against(
        list(
          group.map(({ other }) => name(other)),
          strings.and,
        ),
        verdict,
      );
    });
    return [[best(labelOf(outcome, language), name(arms[0].posture), value), ...verdicts].join(' ')];
  });
  return noneIsBest(input, found) ? [...lines, strings.noBest] : lines;
}

function averagesNote({ input, language, strings }: Context): string[] {
  const failed = input.runs.filter((run) => run.status === 'failed').length;
  return failed > 0 ? [strings.failed(whole(failed, language), whole(input.runs.length, language))] : [];
}

function averages({ input, language, strings, found, name }: Context): Table {
  const primary = found.map(({ outcome }) => outcome);
  const others = explaining
    .map((each) => input.outcomes.find((outcome) => outcome.name === each))
    .filter((outcome) => outcome !== undefined)
    .filter((outcome) => !primary.includes(outcome))
    .slice(0, explainingShown);
  const shown = [...primary, ...others];
  const caption = strings.averageOf(whole(input.provenance.replications, language));
  return {
    columns: [caption, ...shown.map((outcome) => labelOf(outcome, language))],
    wordColumns: [],
    rows: armsOf(input).map((posture) => [
      name(posture),
      ...shown.map((outcome) => measured(meanOf(input, posture, outcome.name), outcome.unit, language)),
    ]),
  };
}

function differences(context: Context): Table {
  const { language, strings, found, name } = context;
  const rows = found.flatMap(({ outcome, matters, arms, against }) => {
    if (arms.length === 0) return [];
    const change = (value: number | null) => difference(value, outcome.unit, language);
    const unit = isShare(outcome.unit) ? strings.points : (strings.units[outcome.unit] ?? outcome.unit);
    const worth = given(isShare(outcome.unit) ? matters * 100 : matters, language);
    const heading = { outcome: labelOf(outcome, language), unit, worth, way: name(arms[0].posture) };
    return [
      [strings.differenceHeading(heading)],
      ...against.map((each) => [
        name(each.other),
        change(each.mean),
        strings.range(change(each.lo95), change(each.hi95)),
        verdictText(context, each),
      ]),
    ];
  });
  return { columns: strings.differenceColumns, rows, wordColumns: [3] };
}

function differencesNote({ language, strings, found }: Context): string[] {
  const luckOnly = found.some(({ against }) => against.some(({ verdict }) => verdict === 'LUCK ONLY'));
  return luckOnly ? [strings.luckOnlyMeans(verdictWords['LUCK ONLY'][language])] : [];
}

function luck({ language, strings, found, name }: Context): string[] {
  return found.flatMap(({ outcome, arms, repeats }) => {
    if (!repeats || repeats.n === 0) return [];
    const label = labelOf(outcome, language);
    const pair = { outcome: label, leader: name(arms[0].posture), other: name(arms[1].posture) };
    if (repeats.turned === null) return [strings.notTurned(pair)];
    return [strings.turned({ ...pair, turned: whole(repeats.turned, language), n: whole(repeats.n, language) })];
  });
}

function losers(context: Context): string[] {
  const { input, strings, found, name } = context;
  const leader = leadingPosture(found);
  if (leader === undefined || !knowsPlaces(input.places)) return [strings.placesUnknown];
  const others = armsOf(input).filter((posture) => posture !== leader && posture !== noMission);
  const certain = losesAgainstNoMission(input.places, leader);
  const average = others
    .map((other) => ({ other, losses: losesOnAverage(input.places, leader, other) }))
    .filter(({ losses }) => losses.length > 0);
  const clauses = [
    ...(certain.length > 0 ? [strings.losesAgainstNoMission(namedPlaces(context, certain))] : []),
    ...average.map(({ other, losses }) => strings.losesOnAverage(name(other), namedPlaces(context, losses))),
  ];
  const places = clauses.length > 0 ? strings.loses(name(leader), clauses.join('; ')) : strings.losesNone(name(leader));
  return [`${places} ${strings.groupsUnknown}`];
}

/** The worst places, each with how many more are killed there, and the number of the rest. */
function namedPlaces({ input, language, strings }: Context, losses: readonly Loss[]): string {
  const named = losses.slice(0, placesShown).map(({ place, more }) => {
    const known = input.scenario.places.find((each) => each.id === place);
    return `${known ? inLanguage(known.name, language) : place} ${difference(more, 'persons', language)}`;
  });
  const rest = losses.length - placesShown;
  return named.join(', ') + (rest > 0 ? ` (${rest} ${strings.more})` : '');
}

function provenance({ input, strings }: Context): string {
  const { version, modelVersion, seed } = input.provenance;
  return strings.provenance({ version, modelVersion, seed: String(seed) });
}

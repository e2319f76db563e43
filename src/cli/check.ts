/** `cordon check FILE`. */
import { inLanguage, whole, type Language } from '../report/language.ts';
import { formatProblem } from '../scenario/problems.ts';
import type { Parsed } from '../scenario/parse.ts';
import { UserError } from '../study/userError.ts';
import { flag, language, required, type Values } from './arguments.ts';
import { columns, print, printJson, tell } from './output.ts';
import { parseFile, readText } from './scenarioFile.ts';
import { isStudy, loadStudy, pointsTold } from './studyFile.ts';
import { studyStrings } from './studyStrings.ts';

export function work(values: Values): number {
  const file = required(values, 'FILE');
  if (isStudy(file, readText(file))) return checkStudyFile(file, values);
  const parsed = parseFile(file);
  if ('problems' in parsed) {
    if (flag(values, 'json')) printJson({ file, ok: false, problems: parsed.problems });
    else for (const problem of parsed.problems) tell(formatProblem(problem));
    return 2;
  }
  if (flag(values, 'json')) printJson({ file, ok: true, ...counts(parsed), notes: parsed.notes });
  else print(checkText(file, parsed, language(values)));
  return 0;
}

/** A study is in order when its scenario is at every one of its points. */
function checkStudyFile(file: string, values: Values): number {
  const lang = language(values);
  const onPoint = pointsTold((checked) => tell(studyStrings[lang].checking(whole(checked, lang))));
  const loaded = tried(() => loadStudy(file, { isTrial: true, onPoint }));
  if (loaded instanceof UserError) {
    const problems = loaded.message.split('\n').map((text) => ({ text }));
    if (flag(values, 'json')) printJson({ file, ok: false, problems });
    else tell(loaded.message);
    return 2;
  }
  const { plan, excluded, repeated } = loaded;
  const { points, postures, replications } = plan;
  const varied = [...new Set(points.flatMap(({ parameters }) => Object.keys(parameters)))];
  const found = { points: points.length, excluded, repeated, postures, replications, varied };
  if (flag(values, 'json')) printJson({ file, ok: true, ...found });
  else print(`${file}: ok\n${inLanguage(plan.name, lang)}\n${studyStrings[lang].checked(found)}`);
  return 0;
}

function tried<T>(action: () => T): T | UserError {
  try {
    return action();
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
}

/** How much of everything is in a scenario. */
function counts({ scenario }: Parsed) {
  const { places, roads, people, mission, spoilers, postures } = scenario;
  const persons = places.reduce((sum, place) => sum + place.population, people.rural);
  return {
    places: places.length,
    roads: roads.length,
    people: persons,
    agents: Math.ceil(persons / people.peoplePerAgent),
    units: mission.units.length,
    members: mission.units.reduce((sum, unit) => sum + unit.strength, 0),
    spoilers: spoilers.length,
    fighters: spoilers.reduce((sum, group) => sum + group.fighters, 0),
    postures: postures.map(({ id }) => id),
    days: scenario.days,
  };
}

const words = {
  en: {
    places: 'Places',
    roads: 'Roads',
    people: 'People',
    units: 'Mission units',
    spoilers: 'Armed groups',
    postures: 'Postures',
    days: 'Days',
    notes: 'Notes',
    agents: 'agents of',
    members: 'members',
    fighters: 'fighters',
  },
  fr: {
    places: 'Lieux',
    roads: 'Routes',
    people: 'Habitants',
    units: 'Unités de la mission',
    spoilers: 'Groupes armés',
    postures: 'Postures',
    days: 'Jours',
    notes: 'Remarques',
    agents: 'agents de',
    members: 'membres',
    fighters: 'combattants',
  },
} as const;

function checkText(file: string, parsed: Parsed, lang: Language): string {
  const { scenario, notes } = parsed;
  const found = counts(parsed);
  const word = words[lang];
  const number = (value: number) => whole(value, lang);
  const rows: [string, string][] = [
    [word.places, number(found.places)],
    [word.roads, number(found.roads)],
    [
      word.people,
      `${number(found.people)} (${number(found.agents)} ${word.agents} ${number(scenario.people.peoplePerAgent)})`,
    ],
    [word.units, `${number(found.units)} (${number(found.members)} ${word.members})`],
    [word.spoilers, `${number(found.spoilers)} (${number(found.fighters)} ${word.fighters})`],
    [word.postures, found.postures.join(', ')],
    [word.days, number(found.days)],
  ];
  const noted = notes.length === 0 ? [] : [`${word.notes}:`, ...notes.map((note) => `  ${formatProblem(note)}`)];
  return [`${file}: ok`, inLanguage(scenario.name, lang), columns(rows, '  '), ...noted].join('\n');
}

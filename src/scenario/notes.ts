/** What is not wrong with a scenario but worth knowing: keys without effect, texts in one language only. */
import { shownWord } from './problems.ts';
import type { Finding, Path } from './problems.ts';
import { scenarioSchema } from './schema.ts';
import { unused } from './unused.ts';

interface Found {
  readonly path: Path;
  readonly value: unknown;
}

/** Notes on a file's plain data, before defaults: only what the user wrote. */
export function notesOn(file: unknown): Finding[] {
  return [...unusedNotes(file), ...languageNotes(file), ...lateChanges(file)];
}

/** One note for each key without effect, at its first place. */
function unusedNotes(file: unknown): Finding[] {
  return unused.flatMap(({ path, values }): Finding[] => {
    const found = matches(file, path.split(/\.|(?=\[\])/), []);
    const named = values === undefined ? found : found.filter(({ value }) => values.some((name) => name === value));
    if (named.length === 0) return [];
    const [first] = named;
    const last = first.path[first.path.length - 1];
    const what = values === undefined ? '' : ` \`${shownWord(String(first.value))}\``;
    const more = named.length > 1 ? `, here and in ${named.length - 1} more` : '';
    return [
      {
        path: first.path,
        at: typeof last === 'string' ? 'key' : 'value',
        text: `accepted${what}, but without effect in this version${more}`,
      },
    ];
  });
}

function matches(value: unknown, steps: readonly string[], above: Path): Found[] {
  if (steps.length === 0) return [{ path: above, value }];
  const [step, ...rest] = steps;
  if (typeof value !== 'object' || value === null) return [];
  if (step === '[]')
    return Array.isArray(value) ? value.flatMap((item, index) => matches(item, rest, [...above, index])) : [];
  return Object.hasOwn(value, step) ? matches(Reflect.get(value, step), rest, [...above, step]) : [];
}

/** Changes of a posture after the last day: `days`, and the default where it is left out. */
function lateChanges(file: unknown): Finding[] {
  const written = matches(file, ['days'], [])[0]?.value;
  const days = typeof written === 'number' ? written : scenarioSchema.shape.days.parse(undefined);
  return matches(file, 'postures[].schedule[].fromDay'.split(/\.|(?=\[\])/), []).flatMap(({ path, value }) =>
    typeof value === 'number' && value >= days
      ? [{ path, text: `never comes: the days watched are ${days}, from 0 to ${days - 1}` }]
      : [],
  );
}

/** Texts given by language with one language left out. A plain text is the same in every language. */
function languageNotes(file: unknown): Finding[] {
  const texts = ['name', 'description', 'places[].name', 'people.groups[].name', 'hostState.units[].name']
    .concat(['mission.units[].name', 'spoilers[].name', 'postures[].name', 'injects[].text'])
    .flatMap((path) => matches(file, path.split(/\.|(?=\[\])/), []));
  return texts.flatMap(({ path, value }): Finding[] => {
    if (typeof value !== 'object' || value === null) return [];
    const missing = ['en', 'fr'].filter((language) => !Object.hasOwn(value, language));
    return missing.map((language) => ({ path, text: `no text in ${language}; the other language is shown` }));
  });
}

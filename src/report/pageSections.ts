/** The sections of report.html below the tables of outcomes: chains, places, consumption, failures, assumptions, sources. */
import { escape, paragraph, section, table } from './html.ts';
import { difference, given, inLanguage, measured, whole } from './language.ts';
import { armsOf, noMission } from './standing.ts';
import type { PageContext } from './pageTables.ts';
import { firstScreenStrings } from './strings.ts';
import type { RepeatRow } from './pageStrings.ts';

/** How response chains ended, in incidents a repeat. */
export function chains({ input, language, strings, name }: PageContext): string {
  const arms = armsOf(input);
  const postureOf = new Map(input.runs.map((run) => [run.run_id, run.posture]));
  const repeats = new Map(
    arms.map((arm) => [arm, input.runs.filter((run) => run.posture === arm && run.status === 'done').length]),
  );
  const counts = new Map<string, Map<string, number>>();
  for (const { run_id: run, kind, outcome, reason } of input.incidents) {
    const ending = `${kind} – ${[outcome, reason].filter(Boolean).join(': ')}`;
    const posture = postureOf.get(run);
    if (posture === undefined) continue;
    const row = counts.get(ending) ?? new Map<string, number>();
    counts.set(ending, row.set(posture, (row.get(posture) ?? 0) + 1));
  }
  if (counts.size === 0) return section('chains', strings.chains, paragraph(strings.noIncidents));
  const rows = [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([ending, row]) => [
      ending,
      ...arms.map((arm) => measured((row.get(arm) ?? 0) / Math.max(1, repeats.get(arm) ?? 0), 'incidents', language)),
    ]);
  return section(
    'chains',
    strings.chains,
    table({ caption: strings.chainsCaption, columns: [strings.chainColumn, ...arms.map(name)], rows }),
  );
}

/** Expected deaths by place and arm, with what was averted against no mission. */
export function places({ input, language, strings, name }: PageContext): string {
  const outcome = ['expectedCiviliansKilled', 'civiliansKilled'].find((each) =>
    input.places.some((row) => row.outcome === each),
  );
  if (outcome === undefined) return '';
  const arms = armsOf(input);
  const ofOutcome = input.places.filter((row) => row.outcome === outcome);
  const persons = (value: number | null) => measured(value, 'persons', language);
  const rows = input.scenario.places.flatMap((place) => {
    const byArm = new Map(ofOutcome.filter((row) => row.place === place.id).map((row) => [row.posture, row]));
    if (![...byArm.values()].some((row) => row.mean)) return [];
    const cells = arms.map((arm) => {
      const row = byArm.get(arm);
      if (!row || arm === noMission || row.averted === null) return persons(row?.mean ?? null);
      const change = (value: number | null) => difference(value === null ? null : 0 - value, 'persons', language);
      return `${persons(row.mean)} (${change(row.averted)}; ${change(row.hi95)} – ${change(row.lo95)})`;
    });
    return [[inLanguage(place.name, language), whole(place.population, language), ...cells]];
  });
  const columns = [strings.place, strings.people, ...arms.map(name)];
  return section('places', strings.places, table({ caption: strings.placesCaption, columns, rows }));
}

export function consumption({ input, language, strings, name }: PageContext): string {
  const rows = armsOf(input).flatMap((arm) => {
    const used = input.consumption.filter((row) => row.posture === arm);
    if (used.length === 0) return [];
    return [
      [name(arm)],
      ...used.map((row) => [
        strings.resources[row.resource] ?? row.resource,
        firstScreenStrings[language].units[row.unit] ?? row.unit,
        measured(row.available, row.unit, language),
        measured(row.used, row.unit, language),
        row.available > 0 ? measured(row.used / row.available, 'share', language) : '–',
      ]),
    ];
  });
  if (rows.length === 0) return '';
  const columns = strings.consumptionColumns;
  return section(
    'consumption',
    strings.consumption,
    table({ caption: strings.consumptionCaption, columns, rows, wordColumns: [1] }),
  );
}

export function failures({ input, strings }: PageContext): string {
  if (input.failures.length === 0) return '';
  const rows = input.failures.map(({ run_id, seed, stage, message }) => [run_id, String(seed), stage, message]);
  return section(
    'failures',
    strings.failures,
    table({ caption: '', columns: strings.failureColumns, rows, wordColumns: [2, 3] }),
  );
}

/** Grades whose numbers were seen in a source or computed from open data. */
const sourcedGrades = ['V', 'Va', 'D'];

export function assumptions({ input, language, strings }: PageContext): string {
  const { grades, changed } = input.assumptions;
  const count = (wanted: (grade: string) => boolean) =>
    Object.entries(grades).reduce((sum, [grade, number]) => sum + (wanted(grade) ? number : 0), 0);
  const sourced = count((grade) => sourcedGrades.includes(grade));
  const total = count(() => true);
  const text = strings.assumed({
    assumed: whole(total - sourced, language),
    total: whole(total, language),
    sourced: whole(sourced, language),
  });
  const rows = changed.map(({ name, value, usual }) => [name, given(value, language), given(usual, language)]);
  const changes =
    rows.length > 0
      ? table({ caption: strings.changedCaption, columns: strings.changedColumns, rows })
      : paragraph(strings.nothingChanged);
  return section('assumptions', strings.assumptions, paragraph(text), changes, paragraph(strings.evidence));
}

export function repeat({ input, language, strings }: PageContext): string {
  const { provenance } = input;
  const order: readonly RepeatRow[] = [
    'version',
    'modelVersion',
    'commit',
    'seed',
    'seeding',
    'replications',
    'days',
    'scenarioHash',
    'planHash',
    'date',
  ];
  const rows = order.map((row) => [strings.repeatRows[row], String(provenance[row]) || strings.unknown]);
  const facts = table({ caption: '', columns: strings.repeatColumns, rows, wordColumns: [1] });
  const command = `<pre lang="${language}"><code>${escape(provenance.command)}</code></pre>`;
  return section('repeat', strings.repeat, paragraph(strings.repeatText), command, facts);
}

export function citation({ input, language, strings }: PageContext): string {
  const { version, modelVersion, seed, replications, date, scenarioHash } = input.provenance;
  const text = strings.citation({
    scenario: inLanguage(input.scenario.name, language),
    version,
    modelVersion,
    seed: String(seed),
    replications: whole(replications, language),
    date,
    hash: scenarioHash.slice(0, 12),
  });
  return section('cite', strings.cite, paragraph(text));
}

/** Sections of report.html: how attacks ended, how to read, failed runs, how to repeat and to cite. */
import { endingLabel, incidentLabel, reasonLabel } from '../charts/endingWords.ts';
import { depthStrings } from './depthStrings.ts';
import { escape, folded, paragraph, section, table } from './html.ts';
import { inLanguage, measured, whole } from './language.ts';
import { narrowRangesText } from './narrowRanges.ts';
import { readingTerms } from './readingTerms.ts';
import { armsOf } from './standing.ts';
import type { PageContext } from './pageTables.ts';
import type { RepeatRow } from './pageStrings.ts';

/** How response chains ended, in incidents a repeat: pictures, then every kind as a table. */
export function chains({ input, language, strings, name }: PageContext, figures: string): string {
  const arms = armsOf(input);
  const postureOf = new Map(input.runs.map((run) => [run.run_id, run.posture]));
  const repeats = new Map(
    arms.map((arm) => [arm, input.runs.filter((run) => run.posture === arm && run.status === 'done').length]),
  );
  const counts = new Map<string, Map<string, number>>();
  for (const { run_id: run, kind, outcome, reason } of input.incidents) {
    const posture = postureOf.get(run);
    if (posture === undefined) continue;
    const why = reason === '' ? '' : `: ${reasonLabel(reason, language)}`;
    const ending = `${incidentLabel(kind, language)} – ${endingLabel(outcome, language)}${why}`;
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
  const all = table({ caption: strings.chainsCaption, columns: [strings.chainColumn, ...arms.map(name)], rows });
  return section('chains', strings.chains, figures, folded(depthStrings[language].chainTable, all));
}

/** The few words that all else is told in. */
export function reading({ input, language }: PageContext): string {
  const { reading: heading } = depthStrings[language];
  const terms = readingTerms[language].map(([term, meaning]) => `<dt>${escape(term)}</dt><dd>${escape(meaning)}</dd>`);
  const narrow = narrowRangesText(input, language);
  return section(
    'reading',
    heading,
    `<dl>${terms.join('\n')}</dl>`,
    ...(narrow === undefined ? [] : [paragraph(narrow)]),
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

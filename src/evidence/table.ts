/** The table of evidence: a row a fact, as CSV for machines and as a page for readers. */
import { csvLine } from '../study/csv.ts';
import type { Examined } from './examine.ts';

const header = [
  'id',
  'role',
  'world',
  'figure',
  'lo95',
  'hi95',
  'published',
  'grade',
  'contested',
  'power',
  'verdict',
  'kind',
  'note',
] as const;

/** One row of docs/evidence.csv. */
export interface EvidenceRow {
  readonly id: string;
  readonly role: string;
  readonly world: string;
  readonly figure: number | null;
  readonly lo95: number | null;
  readonly hi95: number | null;
  readonly published: string;
  readonly grade: string;
  readonly contested: string;
  readonly power: string;
  readonly verdict: string;
  /** Empty where the fact is not run. */
  readonly kind: string;
  readonly note: string;
}

export function rowOf({ fact, judgement }: Examined): EvidenceRow {
  return {
    id: fact.id,
    role: fact.role,
    world: fact.world,
    figure: shortened(judgement.figure),
    lo95: shortened(judgement.lo95),
    hi95: shortened(judgement.hi95),
    published: fact.published,
    grade: fact.grade,
    contested: fact.contested,
    power: judgement.power,
    verdict: judgement.verdict,
    kind: fact.kind === 'none' ? '' : fact.kind,
    note: judgement.note,
  };
}

/** Four figures are more than any of them is worth; an unbounded end of an interval is left empty. */
function shortened(value: number | null): number | null {
  return value === null || !Number.isFinite(value) ? null : Number(value.toPrecision(4));
}

export function evidenceCsv(rows: readonly EvidenceRow[]): string {
  return [csvLine(header), ...rows.map((row) => csvLine(header.map((name) => row[name])))].join('');
}

/** `0.42 (0.35 to 0.51)`, or a dash where there is no figure. */
export function figureText({ figure, lo95, hi95 }: Pick<EvidenceRow, 'figure' | 'lo95' | 'hi95'>): string {
  if (figure === null) return '–';
  const end = (value: number | null): string => (value === null ? 'unbounded' : short(value));
  return lo95 === null && hi95 === null ? short(figure) : `${short(figure)} (${end(lo95)} to ${end(hi95)})`;
}

/** A dash where the fact is not run. */
export const kindText = ({ kind }: Pick<EvidenceRow, 'kind'>): string => (kind === '' ? '–' : kind);

const short = (value: number): string => String(Number(value.toPrecision(3)));

/** Sections of docs/evidence.md: the table at a glance, then each fact with its rule, figures and cost. */
export function evidencePage(examined: readonly Examined[]): string {
  const rows = examined.map((each) => {
    const row = rowOf(each);
    return `| ${[row.id, row.role, each.fact.claim, figureText(row), row.verdict, kindText(row)].join(' | ')} |\n`;
  });
  const glance = `| fact | role | claim | ours (95 %) | verdict | kind |\n| --- | --- | --- | ---: | --- | --- |\n${rows.join('')}`;
  return `${glance}\n${examined.map(sectionOf).join('\n')}`;
}

function sectionOf(each: Examined): string {
  const { fact, judgement, replications, runs, coreSeconds } = each;
  const lines: readonly (readonly [string, string])[] = [
    ['Claim', fact.claim],
    ['Published', `${fact.published}. Grade ${fact.grade}; contested: ${fact.contested}. ${fact.source}`],
    ['Varied', fact.varied],
    ['Held', fact.held],
    ['Measured', fact.measured],
    ['Rule', fact.rule],
    ['Ours', figureText(rowOf(each))],
    ['Power', judgement.power],
    ['Verdict', `**${judgement.verdict}**${fact.kind === 'none' ? '' : ` (${fact.kind})`}`],
    ['Note', judgement.note],
    [
      'Cost',
      runs === 0 ? 'no runs' : `${replications} replications, ${runs} runs, ${Math.round(coreSeconds)} core-seconds`,
    ],
  ];
  const items = lines.filter(([, text]) => text !== '').map(([name, text]) => `- _${name}._ ${text}\n`);
  return `### ${fact.id}\n\n${items.join('')}`;
}

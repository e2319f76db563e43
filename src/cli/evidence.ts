/** `cordon evidence [ID...]`: published findings as experiments, judged by rules that were fixed before the runs. */
import { join } from 'node:path';
import type { ChartInput } from '../charts/chart.ts';
import { inputWithoutRows } from '../charts/emptyInput.ts';
import { evidence, type EvidencePoint } from '../charts/evidence.ts';
import { renderChart } from '../charts/render.ts';
import { examine, type Examined } from '../evidence/examine.ts';
import type { Fact } from '../evidence/fact.ts';
import { facts } from '../evidence/facts/catalogue.ts';
import { openStore } from '../evidence/store.ts';
import { evidenceCsv, evidencePage, figureText, kindText, rowOf, type EvidenceRow } from '../evidence/table.ts';
import type { Language } from '../report/language.ts';
import { didYouMean } from '../scenario/didYouMean.ts';
import { modelVersion } from '../study/modelVersion.ts';
import { availableCores } from '../study/pool.ts';
import { makeDirectory, onDisk, writeWhole } from '../study/store/files.ts';
import { UserError } from '../study/userError.ts';
import { flag, language, text, texts, whole, type Values } from './arguments.ts';
import { listenForInterruption } from './interruption.ts';
import { print, printJson, tell } from './output.ts';
import { progressLine } from './progressLine.ts';
import { commandStrings } from './strings.ts';
import type { Surroundings } from './work.ts';

/** Where observations are kept without --out. */
const usualDirectory = 'results/evidence';

const words = {
  en: {
    head: 'Model result. Not a forecast, not intelligence.',
    columns: ['fact', 'role', 'verdict', 'ours (95 %)', 'kind', 'claim'],
    reduced: 'Reduced form: few replications, so that little can be told. `cordon evidence --full` runs the whole.',
    power: 'power',
    worlds: 'Generated worlds',
    verdicts: { pass: 'pass', fail: 'fail', 'cannot tell': 'cannot tell' },
  },
  fr: {
    head: 'Résultat d’un modèle. Ni prévision, ni renseignement.',
    columns: ['fait', 'rôle', 'verdict', 'nôtre (95 %)', 'nature', 'énoncé'],
    reduced: 'Forme réduite : peu de répétitions, peu de certitudes. `cordon evidence --full` fait le tout.',
    power: 'puissance',
    worlds: 'Mondes engendrés',
    verdicts: { pass: 'reproduit', fail: 'échec', 'cannot tell': 'on ne peut dire' },
  },
} as const;

export async function work(values: Values, surroundings: Surroundings): Promise<number> {
  const lang = language(values);
  const wanted = factsNamed(texts(values, 'ID'));
  const directory = text(values, 'out') ?? usualDirectory;
  const jobs = whole(values, 'jobs', 1, 1024) ?? availableCores();
  const size = flag(values, 'full') ? 'full' : 'reduced';
  onDisk(directory, 2, () => makeDirectory(directory));
  const store = openStore(directory);
  const interruption = listenForInterruption();
  const bar = progressLine(commandStrings[lang]);
  const started = performance.now();
  const onProgress = (done: number, total: number): void => {
    const etaSeconds = (((performance.now() - started) / 1000) * (total - done)) / done;
    bar.show({ done, total, failures: 0, etaSeconds, detectable: null });
  };
  let examined: Examined[] | undefined;
  try {
    const { signal } = interruption;
    examined = await examine(wanted, store, { workerUrl: surroundings.worker, jobs, signal, size, onProgress });
  } finally {
    bar.clear();
    interruption.end();
    store.close();
  }
  if (examined === undefined) {
    tell(commandStrings[lang].interrupted);
    return interruption.exitCode() ?? 1;
  }
  const rows = examined.map(rowOf);
  await writeAll(directory, examined, rows, lang);
  if (flag(values, 'json')) printJson(rows);
  else print(tableText(examined, rows, lang, size === 'reduced'));
  return 0;
}

/** The table, its page and its picture, for the facts that were asked for. */
async function writeAll(
  directory: string,
  examined: readonly Examined[],
  rows: readonly EvidenceRow[],
  lang: Language,
): Promise<void> {
  const points = examined.map(({ fact, judgement }, index): EvidencePoint => ({
    ...rows[index],
    claim: fact.claim,
    scale: fact.scale,
    verdict: judgement.verdict,
  }));
  const files = {
    'evidence.csv': evidenceCsv(rows),
    'evidence.md': evidencePage(examined),
    'evidence.svg': await renderChart(evidence(originOf(lang), points), 'svg'),
  };
  for (const [name, content] of Object.entries(files))
    onDisk(directory, 1, () => writeWhole(join(directory, name), [content]));
}

/** What the picture says of itself. */
function originOf(lang: Language): ChartInput {
  const date = new Date().toISOString().slice(0, 10);
  return inputWithoutRows({ scenarioName: words[lang].worlds, modelVersion, date, lang, theme: 'light' });
}

/** Facts by their ids, in the order of the catalogue; all when none is named. @throws UserError for an unknown one */
function factsNamed(ids: readonly string[]): readonly Fact[] {
  const known = facts.map(({ id }) => id);
  for (const id of ids)
    if (!known.includes(id))
      throw new UserError(`unknown fact ${JSON.stringify(id)}${didYouMean(id, known)}; there are ${known.join(', ')}`);
  return ids.length === 0 ? facts : facts.filter(({ id }) => ids.includes(id));
}

function tableText(
  examined: readonly Examined[],
  rows: readonly EvidenceRow[],
  lang: Language,
  isReduced: boolean,
): string {
  const { head, columns, reduced, power, verdicts } = words[lang];
  const lines = rows.map((row, index) => [
    row.id,
    row.role,
    verdicts[examined[index].judgement.verdict],
    figureText(row),
    kindText(row),
    examined[index].fact.claim,
  ]);
  const widths = columns.map((title, column) => Math.max(title.length, ...lines.map((line) => line[column].length)));
  const padded = (line: readonly string[]) =>
    line
      .map((cell, i) => cell.padEnd(widths[i]))
      .join('  ')
      .trimEnd();
  const details = rows.flatMap((row) => [
    `${row.id}  ${row.note}`,
    ...(row.power === '' ? [] : [`      ${power}: ${row.power}`]),
  ]);
  const parts = [head, ...(isReduced ? [reduced] : []), '', padded(columns), ...lines.map(padded), '', ...details];
  return parts.join('\n');
}

/** The end of a study: every table, then the manifest that declares them whole. */
import type { Counts, Manifest, TableFile } from './manifest.ts';
import type { Plan } from './plan.ts';
import type { ResultStore } from './store/resultStore.ts';
import { groupsOf, tableFiles } from './tables.ts';
import type { ReadPart } from './tables.ts';
import type { Tuned } from './tune.ts';
import { resolvedYaml } from '../scenario/resolved.ts';

/**
 * Writes every table from committed results, wherever these are read from: all in one pass over the design points, so
 * that each result is read once and one point is held.
 * @param store of the directory that is written
 */
export function complete({ plan, rows }: Tuned, store: ResultStore, manifest: Manifest, read: ReadPart): Counts {
  const tables: Record<string, TableFile> = {};
  store.write('scenario.resolved.yaml', [resolvedYaml(plan.scenario)]);
  const files = tableFiles(plan, read, rows);
  const counts = countsOf(plan);
  store.writeTogether(
    files.map(({ file }) => file),
    (writers) => {
      const lines = files.map(() => 0);
      const put = (index: number, pieces: Iterable<string>) => {
        for (const piece of pieces) {
          lines[index] += linesIn(piece);
          writers[index].write(piece);
        }
      };
      files.forEach(({ header }, index) => header !== undefined && put(index, [header]));
      for (const group of groupsOf(plan, read)) {
        files.forEach(({ of }, index) => of !== undefined && put(index, of(group)));
        for (const { kept } of group.runs) counts.add(kept.failure !== undefined);
      }
      files.forEach(({ file, atEnd }, index) => {
        if (atEnd !== undefined) put(index, atEnd());
        const header = file.endsWith('.csv') ? 1 : 0;
        const written = writers[index].finish();
        // Wall times differ from one execution to the next, and so would the manifest.
        if (file !== 'timing.csv') tables[file] = { rows: lines[index] - header, ...written };
      });
    },
  );
  const found = counts.now();
  store.finish({ ...manifest, status: 'complete', counts: found, tables, ended: new Date().toISOString() });
  return found;
}

function countsOf({ points }: Plan): { readonly add: (isFailed: boolean) => void; readonly now: () => Counts } {
  let runs = 0;
  let failed = 0;
  return {
    add(isFailed) {
      runs++;
      if (isFailed) failed++;
    },
    now: () => ({ points: points.length, runs, done: runs - failed, failed }),
  };
}

function linesIn(piece: string): number {
  let lines = 0;
  for (let at = piece.indexOf('\n'); at >= 0; at = piece.indexOf('\n', at + 1)) lines++;
  return lines;
}

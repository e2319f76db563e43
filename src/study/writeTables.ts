/** The end of a study: every table, then the manifest that declares them whole. */
import type { Counts, Manifest, TableFile } from './manifest.ts';
import type { Plan } from './plan.ts';
import type { StoredRun } from './segment.ts';
import type { ResultStore } from './store/resultStore.ts';
import { tableTexts } from './tables.ts';
import type { ReadPart } from './tables.ts';
import type { Tuned } from './tune.ts';
import { resolvedYaml } from '../scenario/resolved.ts';

/**
 * Writes every table from committed results, wherever these are read from.
 * @param store of the directory that is written
 */
export function complete({ plan, rows }: Tuned, store: ResultStore, manifest: Manifest, read: ReadPart): Counts {
  const tables: Record<string, TableFile> = {};
  store.write('scenario.resolved.yaml', [resolvedYaml(plan.scenario)]);
  for (const { file, pieces } of tableTexts(plan, read, rows)) {
    const counted = countLines(pieces);
    const written = store.write(file, counted.pieces);
    const header = file.endsWith('.csv') ? 1 : 0;
    // Wall times differ from one execution to the next, and so would the manifest.
    if (file !== 'timing.csv') tables[file] = { rows: counted.lines() - header, ...written };
  }
  const counts = countsOf(plan, read);
  store.finish({ ...manifest, status: 'complete', counts, tables, ended: new Date().toISOString() });
  return counts;
}

/** Run by run, so that no more than one is held. */
function countsOf(plan: Plan, read: ReadPart): Counts {
  let runs = 0;
  let failed = 0;
  for (const task of plan.tasks) {
    for (const { run_id } of task.arms) {
      const kept: StoredRun = JSON.parse(read(task.key, 'kept', run_id));
      runs++;
      if (kept.failure !== undefined) failed++;
    }
  }
  return { points: plan.points.length, runs, done: runs - failed, failed };
}

function countLines(pieces: Iterable<string>): { readonly pieces: Iterable<string>; readonly lines: () => number } {
  let lines = 0;
  function* passed(): Generator<string> {
    for (const piece of pieces) {
      for (let at = piece.indexOf('\n'); at >= 0; at = piece.indexOf('\n', at + 1)) lines++;
      yield piece;
    }
  }
  return { pieces: passed(), lines: () => lines };
}

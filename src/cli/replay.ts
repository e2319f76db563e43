/** `cordon replay DIR RUN_ID`. */
import { createEngine } from '../study/engine.ts';
import { replay, type Replay } from '../study/replay.ts';
import { readResults, type Results } from '../study/results.ts';
import { storedPlan } from '../study/storedPlan.ts';
import { openReader } from '../study/store/reader.ts';
import { planAt } from '../study/variants.ts';
import { flag, language, required, type Values } from './arguments.ts';
import { columns, print, printJson } from './output.ts';
import { commandStrings, type CommandStrings } from './strings.ts';

export function work(values: Values): number {
  const [directory, runId] = [required(values, 'DIR'), required(values, 'RUN_ID')];
  const results = readResults(directory);
  const isStudy = results.manifest.kind === 'sweep';
  const found = replay(results, runId, isStudy ? () => engineAt(results, runId) : createEngine);
  if (flag(values, 'json')) printJson(found);
  else print(replayText(found, commandStrings[language(values)]));
  return found.kind === 'same' || found.kind === 'failed' ? 0 : 1;
}

/** The engine of the design point that a run belongs to. */
function engineAt({ directory, manifest, runs }: Results, runId: string): ReturnType<typeof createEngine> {
  const plan = storedPlan(manifest, openReader(directory).text);
  const point = plan.points.find(({ point_id }) =>
    runs.some((run) => run.run_id === runId && run.point_id === point_id),
  );
  return createEngine(point === undefined ? plan : planAt(plan, point));
}

function replayText(found: Replay, strings: CommandStrings): string {
  switch (found.kind) {
    case 'same':
      return strings.same(found.digest);
    case 'failed':
      return strings.failedAgain(found.failure.message);
    case 'otherModel':
      return strings.otherModel(found.stored, found.current);
    case 'different': {
      const rows = found.mismatches.map(({ column, stored, replayed }): [string, string] => [
        column,
        `${stored} -> ${replayed}`,
      ]);
      return `${strings.differs}\n${columns(rows, '  ')}`;
    }
  }
}

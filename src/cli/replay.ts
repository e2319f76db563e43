/** `cordon replay DIR RUN_ID`. */
import { createEngine } from '../study/engine.ts';
import { replay, type Replay } from '../study/replay.ts';
import { readResults } from '../study/results.ts';
import { storedSetup } from '../study/storedSetup.ts';
import { flag, language, required, type Values } from './arguments.ts';
import { columns, print, printJson } from './output.ts';
import { commandStrings, type CommandStrings } from './strings.ts';

export function work(values: Values): number {
  const [directory, runId] = [required(values, 'DIR'), required(values, 'RUN_ID')];
  const results = readResults(directory);
  const found = replay(results, runId, () => createEngine(storedSetup(results, runId)));
  if (flag(values, 'json')) printJson(found);
  else print(replayText(found, commandStrings[language(values)]));
  return found.kind === 'same' || found.kind === 'failed' ? 0 : 1;
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

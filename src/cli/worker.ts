/** `cordon worker --redis URL`: does the runs of studies that are swept elsewhere. */
import { modelVersion } from '../study/modelVersion.ts';
import { availableCores } from '../study/pool.ts';
import { shownUrl } from '../study/queue/connection.ts';
import { serveQueue } from '../study/queue/queueWorker.ts';
import { UserError } from '../study/userError.ts';
import { language, text, whole, type Values } from './arguments.ts';
import { listenForInterruption } from './interruption.ts';
import { tell } from './output.ts';
import { queueStrings } from './studyStrings.ts';
import type { Surroundings } from './work.ts';

export async function work(values: Values, { worker }: Surroundings): Promise<number> {
  const strings = queueStrings[language(values)];
  const url = text(values, 'redis');
  if (url === undefined) throw new UserError('--redis is missing; expected the address of Redis');
  const jobs = whole(values, 'jobs', 1, 1024) ?? availableCores();
  const interruption = listenForInterruption();
  let isClosed: boolean;
  try {
    isClosed = await serveQueue({
      url,
      jobs,
      workerUrl: worker,
      signal: interruption.signal,
      tell: (what) =>
        tell(
          what === 'ready'
            ? strings.ready({ address: shownUrl(url), jobs: String(jobs), modelVersion })
            : strings[what],
        ),
      onTrouble: (reason) => tell(strings.trouble(reason)),
    });
  } finally {
    interruption.end();
  }
  const code = interruption.exitCode() ?? 0;
  // What waits for a Redis that is gone would keep the process.
  if (!isClosed) process.exit(code);
  return code;
}

/** Bundles the toy's worker and process once for a test file, into a directory of its own. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

export interface Bundles {
  readonly directory: string;
  readonly workerUrl: URL;
  readonly worker: string;
  readonly study: string;
  readonly queueWorker: string;
}

export async function bundleToy(): Promise<Bundles> {
  const directory = mkdtempSync(join(tmpdir(), 'cordon-study-'));
  await build({
    entryPoints: ['tests/study/toyWorker.ts', 'tests/study/toyStudy.ts', 'tests/study/toyQueueWorker.ts'],
    outdir: directory,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    banner: {
      js: "import { createRequire as createRequireOf } from 'node:module'; const require = createRequireOf(import.meta.url);",
    },
  });
  const worker = join(directory, 'toyWorker.mjs');
  const [study, queueWorker] = ['toyStudy', 'toyQueueWorker'].map((name) => join(directory, `${name}.mjs`));
  return { directory, worker, workerUrl: pathToFileURL(worker), study, queueWorker };
}

/** Bundles src/cli/main.ts to dist/cordon.js, with a lazy chunk for each command; the study's worker and the page beside it. */
import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, statSync, symlinkSync, utimesSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildPage } from './buildPage.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const target = join(root, 'dist', 'cordon.js');

/** Latest change under a path, folders included so that a deleted file counts. @param {string} path @returns {number} */
function newestChange(path) {
  const status = statSync(path);
  if (!status.isDirectory()) return status.mtimeMs;
  return readdirSync(path).reduce((newest, name) => Math.max(newest, newestChange(join(path, name))), status.mtimeMs);
}

/** Whether a source, or what decides how it is built, is newer than the bundle. */
export function isStale() {
  if (!existsSync(target)) return true;
  const sources = ['src', 'scripts', 'package.json', 'package-lock.json'].map((name) => join(root, name));
  return Math.max(...sources.map(newestChange)) > statSync(target).mtimeMs;
}

/** Builds into dist/; throws with esbuild's messages on stderr where a source is wrong. */
export async function build() {
  const { build: bundle } = await import('esbuild');
  const started = new Date();
  const { metafile } = await bundle({
    absWorkingDir: root,
    entryPoints: { cordon: 'src/cli/main.ts', worker: 'src/study/worker.ts' },
    outdir: 'dist',
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    // Puts the constants of one module into the code of another; hot loops would fetch each one anew.
    minifySyntax: true,
    // Native code cannot be bundled.
    external: ['@resvg/resvg-js', '@duckdb/node-api'],
    // Some bundled packages are CommonJS and ask for Node's own modules.
    banner: {
      js: "import { createRequire as createRequireOf } from 'node:module'; const require = createRequireOf(import.meta.url);",
    },
    legalComments: 'none',
    logLevel: 'warning',
    metafile: true,
  });
  removeOthers(new Set(Object.keys(metafile.outputs).map((path) => resolve(root, path))));
  await buildPage(root);
  chmodSync(target, 0o755);
  linkCommand();
  // A source saved while the bundler ran must count as newer.
  utimesSync(target, started, started);
}

/** Chunks of earlier builds. @param {ReadonlySet<string>} kept absolute paths */
function removeOthers(kept) {
  for (const folder of [join(root, 'dist'), join(root, 'dist', 'chunks')]) {
    if (!existsSync(folder)) continue;
    for (const name of readdirSync(folder)) {
      const path = join(folder, name);
      if (statSync(path).isFile() && !kept.has(path)) rmSync(path);
    }
  }
}

/** Makes `npx cordon` in this checkout run this build, and never a package of that name from the registry. */
function linkCommand() {
  const folder = join(root, 'node_modules', '.bin');
  const link = join(folder, 'cordon');
  if (process.platform === 'win32' || existsSync(link)) return;
  rmSync(link, { force: true });
  mkdirSync(folder, { recursive: true });
  symlinkSync(relative(folder, target), link);
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await build().catch(() => process.exit(1));
}

/** Bundles the measurements as the product is bundled, and compiles the reference in C. */
import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const bench = dirname(fileURLToPath(import.meta.url));
const sides = [40, 200];

/** bench/dist/measure.js and report.js. */
export async function buildMeasure() {
  await build({
    absWorkingDir: bench,
    entryPoints: { measure: 'measure/main.ts', report: 'report/report.ts' },
    outdir: 'dist',
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    minifySyntax: true,
    external: ['@resvg/resvg-js', '@duckdb/node-api', 'prettier'],
    banner: {
      js: "import { createRequire as createRequireOf } from 'node:module'; const require = createRequireOf(import.meta.url);",
    },
    legalComments: 'none',
    logLevel: 'error',
  });
}

/** bench/dist/street40 and street200. @returns {boolean} false without gcc */
export function buildLimit() {
  return sides.every((side) => {
    const flags = ['-O3', '-march=native', `-DSIDE=${side}`, 'limit/street.c', '-o', `dist/street${side}`, '-lm'];
    return spawnSync('gcc', flags, { cwd: bench, stdio: 'ignore' }).status === 0;
  });
}

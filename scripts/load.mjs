/** Loads a TypeScript file of this repository into a script: bundled in memory, so that nothing is written. */
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** An address under which a source and all that it imports can be loaded. @param {string} path from the repository's root @returns {Promise<string>} */
export async function bundled(path) {
  const { outputFiles } = await build({
    entryPoints: [join(root, path)],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'error',
    // Code that looks for its own package finds this repository.
    define: { 'import.meta.url': JSON.stringify(pathToFileURL(join(root, path)).href) },
    // Some bundled packages are CommonJS and ask for Node's own modules.
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire('file:///');" },
  });
  return `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`;
}

/** The names that a source exports. @param {string} path from the repository's root @returns {Promise<any>} */
export const load = async (path) => import(await bundled(path));

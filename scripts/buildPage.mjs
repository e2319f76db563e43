/**
 * The browser page in one file: dist/page.html holds script, style and the engine's worker, and a place for a scenario,
 * which `cordon view` and `cordon exercise` fill in. Nothing in it is loaded from elsewhere, and its policy says so.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** @param {string} text */
const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** JSON that may stand in a script element: no `<` can end it. @param {unknown} value */
const jsonInHtml = (value) => JSON.stringify(value).replaceAll('<', '\\u003c');

/** One bundled source, script or style, as text. @param {string} root the repository @param {string} entry */
async function bundled(root, entry) {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    write: false,
    outdir: 'dist',
    format: 'iife',
    platform: 'browser',
    target: ['chrome109', 'firefox115', 'safari16'],
    minify: true,
    legalComments: 'none',
    logLevel: 'warning',
  });
  return outputFiles[0].text.trim();
}

/** Writes dist/page.html. @param {string} root the repository */
export async function buildPage(root) {
  const [page, engine, style] = await Promise.all(
    ['main.ts', 'engine/worker.ts', 'page.css'].map((name) => bundled(root, `src/web/${name}`)),
  );
  // A comment or the element's end inside a script would be read as HTML.
  const script = page.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    'worker-src blob:',
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  /** @type {Record<string, string>} */
  const parts = { policy, style, script, engine: jsonInHtml(engine) };
  const template = readFileSync(join(root, 'src', 'web', 'page.html'), 'utf8');
  const html = template.replaceAll(/\{\{(policy|style|script|engine)\}\}/g, (_, name) => parts[name]);
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(join(root, 'dist', 'page.html'), html);
}

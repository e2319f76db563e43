import { rmSync } from 'node:fs';
import { build, isStale } from '../scripts/build.mjs';

/** Before all tests: brings dist/ up to date. A build that fails leaves none, so that no test runs an old one. */
export default async function buildOnce(): Promise<void> {
  if (!isStale()) return;
  await build().catch(() => rmSync('dist/cordon.js', { force: true }));
}

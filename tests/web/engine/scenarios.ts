import { readFileSync } from 'node:fs';
import { openScenario } from '../../../src/web/engine/openScenario.ts';
import type { Setting } from '../../../src/sim/setting.ts';

/** A scenario of the repository, compiled as the page compiles it. */
export function settingOf(name: string): Setting {
  const file = `scenarios/${name}.yaml`;
  const setting = openScenario({ file, source: readFileSync(file, 'utf8') });
  if ('problems' in setting) throw new Error(setting.problems.join('\n'));
  return setting;
}

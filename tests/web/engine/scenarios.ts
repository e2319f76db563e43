import { readFileSync } from 'node:fs';
import { openScenario } from '../../../src/web/engine/openScenario.ts';
import type { Setting } from '../../../src/sim/setting.ts';

/** A scenario of the repository, compiled as the page compiles it. @param days fewer than in the file, to be quick */
export function settingOf(name: string, days?: number): Setting {
  const file = `scenarios/${name}.yaml`;
  const text = readFileSync(file, 'utf8');
  const source = days === undefined ? text : text.replace(/^days: \d+/m, `days: ${days}`);
  const setting = openScenario({ file, source });
  if ('problems' in setting) throw new Error(setting.problems.join('\n'));
  return setting;
}

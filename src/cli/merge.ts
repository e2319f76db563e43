/** `cordon merge DIR... --out DIR`: shards of a study to one result directory. */
import { whole } from '../report/language.ts';
import { merge } from '../study/merge.ts';
import { addTo } from '../study/store/additions.ts';
import { UserError } from '../study/userError.ts';
import { flag, language, text, texts, type Values } from './arguments.ts';
import { print, printJson, tell } from './output.ts';
import { commandStrings } from './strings.ts';

export async function work(values: Values): Promise<number> {
  const lang = language(values);
  const out = text(values, 'out');
  if (out === undefined) throw new UserError('--out is missing; expected a directory for the whole');
  const directories = texts(values, 'DIR');
  const result = merge(directories, { out, force: flag(values, 'force') });
  const { runs, failures, already, formats } = result;
  await addTo(out, { formats, long: flag(values, 'long'), roCrate: flag(values, 'ro-crate') });
  if (already) tell(commandStrings[lang].already(out));
  if (flag(values, 'json')) printJson({ directory: out, shards: directories.length, runs, failures });
  else print(`${out}: ${whole(runs, lang)} ${commandStrings[lang].runs}`);
  if (failures === 0) return 0;
  tell(commandStrings[lang].failures(whole(failures, lang), `${out}/failures.jsonl`));
  return 1;
}

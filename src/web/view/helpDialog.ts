/** Help: what the page shows, its words and acronyms, and its keys. */
import { button, element } from '../element.ts';
import type { Look } from '../shown.ts';

export interface HelpOptions {
  readonly singleKeys: boolean;
  readonly chooseSingleKeys: (used: boolean) => void;
}

export function helpDialog({ words }: Look, { singleKeys, chooseSingleKeys }: HelpOptions): HTMLDialogElement {
  const keys = element('input', {
    id: 'single-keys',
    attributes: { type: 'checkbox', checked: singleKeys },
    on: { change: () => chooseSingleKeys(keys.checked) },
  });
  const rows = (pairs: readonly (readonly [string, string])[], name: string) =>
    element(
      'dl',
      { class: name },
      ...pairs.map(([term, meaning]) => element('div', {}, element('dt', {}, term), element('dd', {}, meaning))),
    );
  const dialog = element(
    'dialog',
    { id: 'help', attributes: { 'aria-labelledby': 'help-title' } },
    element(
      'div',
      { class: 'heading' },
      element('h2', { id: 'help-title' }, words.help),
      button(words.close, () => dialog.close(), { class: 'quiet' }),
    ),
    element('p', {}, words.helpIntro),
    rows(words.helpTerms, 'terms'),
    element('h3', {}, words.keysHeading),
    rows(words.keys, 'keys'),
    element('label', { class: 'check' }, keys, words.singleKeys),
  );
  return dialog;
}

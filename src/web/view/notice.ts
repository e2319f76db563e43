/** What stands in the place of the map when there is nothing to show: mistakes in a scenario, or a run that stopped. */
import { element } from '../element.ts';
import type { Look } from '../shown.ts';

/** Mistakes of a scenario, each as `FILE:LINE:COL: text`. */
export function problemsNotice(problems: readonly string[], { words }: Look): HTMLElement {
  return element(
    'main',
    { class: 'notice', id: 'problems' },
    element('h2', {}, words.problemsHeading),
    element('p', {}, words.problemsText),
    element('ul', { attributes: { lang: 'en' } }, ...problems.map((problem) => element('li', {}, problem))),
  );
}

export function failureNotice(message: string, { words }: Look): HTMLElement {
  return element(
    'div',
    { class: 'notice', id: 'failure', attributes: { role: 'alert' } },
    element('h2', {}, words.failedHeading),
    element('p', {}, words.failedText(message)),
  );
}

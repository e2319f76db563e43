/** The head of the page: which scenario, which way of working, which luck; language, colours, help. */
import { inLanguage, languages } from '../../report/language.ts';
import { arms } from '../armNames.ts';
import type { Opened } from '../engine/messages.ts';
import { button, element } from '../element.ts';
import { icon } from '../icons.ts';
import type { Actions, Look } from '../shown.ts';
import { firstChoice } from '../side/sideArms.ts';
import { sideWords } from '../side/words.ts';

const languageNames = { en: 'English', fr: 'Français' } as const;

/** @param opened null while no scenario could be opened @param beside whether several arms are shown */
export function header(opened: Opened | null, beside: boolean, look: Look, actions: Actions): HTMLElement {
  const { words, language, theme } = look;
  const otherTheme = theme === 'dark' ? 'light' : 'dark';
  const tools = element(
    'div',
    { class: 'tools' },
    fileButton(look, actions),
    element(
      'div',
      { class: 'languages', attributes: { role: 'group', 'aria-label': words.language } },
      ...languages.map((each) =>
        button(each.toUpperCase(), () => actions.chooseLanguage(each), {
          label: languageNames[each],
          attributes: { lang: each, 'aria-pressed': each === language ? 'true' : 'false' },
        }),
      ),
    ),
    button(icon(otherTheme === 'dark' ? 'moon' : 'sun'), () => actions.chooseTheme(otherTheme), {
      class: 'plain',
      label: words.otherTheme[otherTheme],
    }),
    button('?', actions.showHelp, { class: 'plain', id: 'help-button', label: words.help }),
  );
  const title = opened ? inLanguage(opened.ground.name, language) : 'Cordon';
  return element(
    'header',
    { class: 'header' },
    element('div', { class: 'brand' }, element('h1', {}, title), element('p', { class: 'caveat' }, words.modelResult)),
    opened &&
      element(
        'div',
        { class: beside ? 'run' : 'run has-way' },
        !beside && wayChoice(opened, look, actions),
        luckChoice(opened, look, actions),
        // No way of working acts on a street: all would be alike.
        !opened.ground.street && sideButton(opened, beside, look, actions),
      ),
    tools,
  );
}

function wayChoice(opened: Opened, look: Look, { choosePosture }: Actions): HTMLElement {
  const choice = element('select', {
    id: 'way',
    on: { change: () => choosePosture(choice.value) },
  });
  for (const { id, name } of arms(opened, look))
    choice.append(element('option', { attributes: { value: id, selected: id === opened.posture } }, name));
  return element('label', { class: 'field' }, element('span', {}, look.words.way), choice);
}

function sideButton(opened: Opened, beside: boolean, { language }: Look, { compare }: Actions): HTMLElement {
  const { button: name } = sideWords[language];
  return button(name, () => compare(beside ? null : firstChoice(opened, opened.posture)), {
    id: 'side-by-side',
    attributes: { 'aria-pressed': beside ? 'true' : 'false' },
  });
}

function luckChoice(opened: Opened, { words }: Look, { chooseSeed }: Actions): HTMLElement {
  const field = element('input', {
    id: 'luck',
    title: words.luckNumberMeans,
    attributes: { type: 'number', min: 0, max: Number.MAX_SAFE_INTEGER, step: 1, value: opened.seed },
    on: {
      change: () => {
        const seed = Number(field.value);
        if (field.value !== '' && Number.isSafeInteger(seed) && seed >= 0) chooseSeed(seed);
        else field.value = String(opened.seed);
      },
    },
  });
  return element(
    'div',
    { class: 'luck' },
    element('label', { class: 'field' }, element('span', {}, words.luckNumber), field),
    button(words.otherLuck, () => chooseSeed(opened.seed + 1), { class: 'quiet', id: 'other-luck' }),
  );
}

function fileButton({ words }: Look, { openFile }: Actions): HTMLElement {
  const input = element('input', {
    hidden: true,
    attributes: { type: 'file', accept: '.yaml,.yml,.json', 'aria-label': words.openFile },
    on: {
      change: () => {
        const file = input.files?.[0];
        if (file) openFile(file);
      },
    },
  });
  return element(
    'span',
    {},
    button(icon('folder'), () => input.click(), { class: 'plain', id: 'open-file', label: words.openFileMeans }),
    input,
  );
}

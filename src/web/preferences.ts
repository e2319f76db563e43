/** What a reader chose once and need not choose again. Where the browser keeps nothing, the choice ends with the page. */
import { languages, type Language } from '../report/language.ts';
import type { Theme } from './mapView.ts';

const themes: readonly Theme[] = ['light', 'dark'];

function kept(name: string): string | null {
  try {
    return localStorage.getItem(`cordon ${name}`);
  } catch {
    return null;
  }
}

export function keep(name: 'language' | 'theme' | 'singleKeys', value: string): void {
  try {
    localStorage.setItem(`cordon ${name}`, value);
  } catch {
    // A browser may refuse to keep anything; the choice then holds until the page is closed.
  }
}

/** The reader's own choice, else that of whoever made the page, else the browser's. */
export function firstLanguage(ofPage: Language | null): Language {
  const own = languages.find((language) => language === kept('language'));
  return own ?? ofPage ?? (navigator.language.startsWith('fr') ? 'fr' : 'en');
}

export const firstTheme = (): Theme =>
  themes.find((theme) => theme === kept('theme')) ??
  (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');

export const usesSingleKeys = (): boolean => kept('singleKeys') !== 'no';

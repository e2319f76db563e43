/** Keys for the whole page. Single letters can be switched off, since some readers' tools type them. */
import type { Actions } from './shown.ts';

type Keys = Pick<Actions, 'playOrPause' | 'step' | 'jump' | 'changeSpeed' | 'bookmarkHere' | 'showHelp' | 'select'>;

const typing = 'input:not([type=range]):not([type=checkbox]), select, textarea';

export function listenToKeys(keys: Keys, singleKeysUsed: () => boolean): void {
  const actions: Readonly<Record<string, () => void>> = {
    ',': () => keys.step(-1),
    '.': () => keys.step(1),
    p: () => keys.jump(-1),
    n: () => keys.jump(1),
    '[': () => keys.changeSpeed(-1),
    ']': () => keys.changeSpeed(1),
    b: keys.bookmarkHere,
    '?': keys.showHelp,
  };
  document.addEventListener('keydown', (event) => {
    const { target, key } = event;
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!(target instanceof Element) || target.matches(typing) || target.closest('dialog')) return;
    if (key === 'Escape') keys.select(null);
    else if (key === ' ' && !target.matches('button, summary, [role=button], input')) keys.playOrPause();
    else if (singleKeysUsed() && key in actions) actions[key]();
    else return;
    event.preventDefault();
  });
}

/** Keys for the whole page. Single letters can be switched off, since some readers' tools type them. */

export interface Keys {
  readonly playOrPause: () => void;
  readonly step: (direction: 1 | -1) => void;
  readonly jump: (direction: 1 | -1) => void;
  readonly faster: (direction: 1 | -1) => void;
  readonly bookmark: () => void;
  readonly help: () => void;
  readonly escape: () => void;
}

const typing = 'input:not([type=range]):not([type=checkbox]), select, textarea';

export function listenToKeys(keys: Keys, singleKeysUsed: () => boolean): void {
  const actions: Readonly<Record<string, () => void>> = {
    ',': () => keys.step(-1),
    '.': () => keys.step(1),
    p: () => keys.jump(-1),
    n: () => keys.jump(1),
    '[': () => keys.faster(-1),
    ']': () => keys.faster(1),
    b: keys.bookmark,
    '?': keys.help,
  };
  document.addEventListener('keydown', (event) => {
    const { target, key } = event;
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!(target instanceof Element) || target.matches(typing) || target.closest('dialog')) return;
    if (key === 'Escape') keys.escape();
    else if (key === ' ' && !target.matches('button, summary, [role=button], input')) keys.playOrPause();
    else if (singleKeysUsed() && key in actions) actions[key]();
    else return;
    event.preventDefault();
  });
}

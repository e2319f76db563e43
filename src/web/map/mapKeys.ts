/** What each key does on the map. */

export type MapCommand =
  | { readonly do: 'move'; readonly east: number; readonly south: number }
  | { readonly do: 'zoom'; readonly factor: number }
  | { readonly do: 'whole' }
  | { readonly do: 'choose' }
  | { readonly do: 'leave' }
  | { readonly do: 'tour'; readonly step: 1 | -1 };

const stride = 5;
const zoomStep = 1.35;
const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

export type KeyPress = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>;

/** @returns null for keys that the map leaves to the page. The arrows mean east and west in every language. */
export function commandOf({ key, shiftKey, ctrlKey, altKey, metaKey }: KeyPress): MapCommand | null {
  if (ctrlKey || altKey || metaKey) return null;
  const arrow = arrows[key];
  const far = shiftKey ? stride : 1;
  if (arrow) return { do: 'move', east: arrow[0] * far, south: arrow[1] * far };
  if (key === '+' || key === '=') return { do: 'zoom', factor: zoomStep };
  if (key === '-') return { do: 'zoom', factor: 1 / zoomStep };
  if (key === '0') return { do: 'whole' };
  if (key === 'Enter') return { do: 'choose' };
  if (key === 'PageDown') return { do: 'tour', step: 1 };
  if (key === 'PageUp') return { do: 'tour', step: -1 };
  return key === 'Escape' ? { do: 'leave' } : null;
}

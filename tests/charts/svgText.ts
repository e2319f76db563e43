/** Reads our SVG as far as the tests need: where each text stands and how wide it is. */
import { textWidth } from '../../src/charts/textWidths.ts';

export interface PlacedText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** Font size in pixels. */
  readonly size: number;
}

const attribute = (tag: string, name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];

/** x and y moved by a `translate(x,y)`; a rotation is left out of account, since only axis titles have one. */
function shiftOf(tag: string): [number, number] {
  const found = /translate\(([-\d.e]+),\s*([-\d.e]+)\)/.exec(attribute(tag, 'transform') ?? '');
  return found === null ? [0, 0] : [Number(found[1]), Number(found[2])];
}

const plain = (markup: string) =>
  markup.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

function placed(tag: string, text: string, [x, y]: [number, number]): PlacedText {
  const size = Number((attribute(tag, 'font-size') ?? '11px').replace('px', ''));
  const width = textWidth(text, size, attribute(tag, 'font-weight') === 'bold');
  const anchor = attribute(tag, 'text-anchor');
  const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
  return { text, left, right: left + width, baseline: y, size };
}

/** Every text of a picture in its own pixels, with its width by the font's own table. */
export function textsOf(svg: string): PlacedText[] {
  const shifts: [number, number][] = [[0, 0]];
  const texts: PlacedText[] = [];
  let open = '';
  let lineDown = 0;
  for (const [token, close] of svg.matchAll(/<(\/?)[^>]*>[^<]*/g)) {
    const end = token.indexOf('>');
    const [tag, content] = [token.slice(0, end), plain(token.slice(end + 1))];
    if (close === '/') {
      shifts.pop();
      continue;
    }
    const [x, y] = shifts[shifts.length - 1];
    const [dx, dy] = shiftOf(tag);
    const here: [number, number] = [x + dx, y + dy];
    if (tag.startsWith('<text')) [open, lineDown] = [tag, 0];
    if (tag.startsWith('<tspan')) lineDown += Number(attribute(tag, 'dy') ?? 0);
    const rotated = open.includes('rotate');
    if ((tag.startsWith('<text') || tag.startsWith('<tspan')) && content !== '' && !rotated)
      texts.push(placed(open, content, [here[0], here[1] + lineDown]));
    if (!tag.endsWith('/')) shifts.push(here);
  }
  return texts;
}

/** Width and height of a picture. */
export function sizeOf(svg: string): { width: number; height: number } {
  const [, , width, height] = (/viewBox="([^"]*)"/.exec(svg)?.[1] ?? '').split(' ').map(Number);
  return { width, height };
}

/** Number of marks of a kind, by Vega's own class of their group: 'mark-rule role-mark' and so on. */
export function countMarks(svg: string, kind: 'rule' | 'symbol' | 'rect' | 'line' | 'area' | 'text'): number {
  const groups = svg.matchAll(new RegExp(`<g class="mark-${kind} role-mark[^"]*"[^>]*(?<!/)>(.*?)</g>`, 'gs'));
  return [...groups].reduce((sum, [, inner]) => sum + [...inner.matchAll(/<(?:path|line|rect|text)[\s>]/g)].length, 0);
}

/** Pairs of texts that lie on each other by more than a pixel; a text over its own halo is one text. */
export function overlaps(texts: readonly PlacedText[]): string[] {
  const top = ({ baseline, size }: PlacedText) => baseline - 0.72 * size;
  return texts.flatMap((a, i) =>
    texts.slice(i + 1).flatMap((b) => {
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const down = Math.min(a.baseline, b.baseline) - Math.max(top(a), top(b));
      const isHalo = a.text === b.text && a.left === b.left && a.baseline === b.baseline;
      return across > 1 && down > 1 && !isHalo ? [`${a.text} | ${b.text}`] : [];
    }),
  );
}

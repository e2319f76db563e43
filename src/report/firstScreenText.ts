/** The first screen for a terminal, 80 to 100 columns wide. */
import type { FirstScreen, Part } from './screen.ts';
import { breakWords, textTable } from './textTable.ts';

export interface TextOptions {
  /** Columns of the terminal; used between 80 and 100. */
  readonly width: number;
  /** Whether headings may be bold. */
  readonly styled: boolean;
}

const indent = '    ';

/** The first screen as text, ending with a newline. */
export function firstScreenText(screen: FirstScreen, { width, styled }: TextOptions): string {
  const columns = Math.max(80, Math.min(100, width));
  const bold = (text: string) => (styled && text !== '' ? `\u001b[1m${text}\u001b[22m` : text);
  const lines = screen.parts.flatMap((part) => {
    const [first, ...rest] = partLines(part, columns - indent.length);
    const heading = first.slice(0, part.heading.length);
    const opening = `${String(part.number).padStart(2)}  ${bold(heading)}${first.slice(heading.length)}`;
    return [opening, ...rest.map((line) => indent + line)];
  });
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

/** The lines of a part without its number; the first begins with the heading. */
function partLines({ heading, table, lines }: Part, width: number): string[] {
  const titled = table || heading === '' ? lines : [`${heading}  ${lines[0]}`, ...lines.slice(1)];
  const body = titled.flatMap((line) => breakWords(line, width, '  '));
  return table ? [...textTable(table, heading, width), ...body] : body;
}

/** Paints the grid of a street: a person a cell, by shape and colour. */
import { walkers, type FrameStreet, type MapStreet, type Walker } from '../frame.ts';
import type { Theme } from '../mapView.ts';
import { toPixelX, toPixelY, type MapWindow, type View } from './projection.ts';
import type { Pen } from './unitSymbols.ts';

interface StreetColours {
  readonly paper: string;
  readonly ground: string;
  readonly line: string;
  readonly ink: string;
  readonly people: Readonly<Record<Exclude<Walker, 'nobody'>, string>>;
}

export const streetColours: Readonly<Record<Theme, StreetColours>> = {
  light: {
    paper: '#fbfaf6',
    ground: '#efeae0',
    line: '#ddd6c8',
    ink: '#1b1f24',
    people: { quiet: '#8d9a7f', active: '#b3261e', jailed: '#5d6470', officer: '#0f4c92' },
  },
  dark: {
    paper: '#14181d',
    ground: '#22262b',
    line: '#30353c',
    ink: '#ffffff',
    people: { quiet: '#75806a', active: '#ff7a5c', jailed: '#9aa3ae', officer: '#8cc6ff' },
  },
};

/** Pixels a cell from which shapes can be told apart. */
const shapesFrom = 5;
/** And from which lines between cells help. */
const linesFrom = 9;

/** Somebody around the pen's origin, in a cell of a side: a disc, a star that stands out, a barred square, a shield. */
export function drawWalker(pen: Pen, who: Exclude<Walker, 'nobody'>, side: number, theme: Theme): void {
  const half = side * 0.42;
  const { people, ground } = streetColours[theme];
  pen.fillStyle = people[who];
  pen.beginPath();
  switch (who) {
    case 'quiet':
      pen.arc(0, 0, half * 0.62, 0, 2 * Math.PI);
      break;
    case 'active':
      pen.moveTo(0, -half);
      pen.lineTo(half, half * 0.8);
      pen.lineTo(-half, half * 0.8);
      pen.closePath();
      break;
    case 'jailed':
      pen.rect(-half * 0.8, -half * 0.8, half * 1.6, half * 1.6);
      break;
    case 'officer':
      pen.moveTo(-half * 0.85, -half * 0.9);
      pen.lineTo(half * 0.85, -half * 0.9);
      pen.lineTo(half * 0.85, half * 0.15);
      pen.lineTo(0, half);
      pen.lineTo(-half * 0.85, half * 0.15);
      pen.closePath();
  }
  pen.fill();
  if (who !== 'jailed') return;
  pen.fillStyle = ground;
  for (const bar of [-0.4, 0.15]) pen.fillRect(half * bar, -half * 0.8, half * 0.26, half * 1.6);
}

export interface StreetPicture {
  readonly street: FrameStreet;
  readonly view: View;
  readonly window: MapWindow;
  readonly theme: Theme;
  readonly pixelRatio: number;
  /** Cells that are marked; -1 none. */
  readonly chosen: number;
  readonly cursor: number;
}

export function paintStreet(pen: Pen, { width, height }: MapStreet, picture: StreetPicture): void {
  const { street, view, window, theme, pixelRatio } = picture;
  const { scale } = view;
  const colours = streetColours[theme];
  pen.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
  pen.fillStyle = colours.paper;
  pen.fillRect(0, 0, window.widthPx, window.heightPx);
  pen.fillStyle = colours.ground;
  pen.fillRect(view.left, view.top, width * scale, height * scale);
  const first = {
    column: Math.max(0, Math.floor(-view.left / scale)),
    row: Math.max(0, Math.floor(-view.top / scale)),
  };
  const last = {
    column: Math.min(width, Math.ceil((window.widthPx - view.left) / scale)),
    row: Math.min(height, Math.ceil((window.heightPx - view.top) / scale)),
  };
  if (scale >= linesFrom) drawLines(pen, first, last, view, colours.line);
  for (let row = first.row; row < last.row; row++)
    for (let column = first.column; column < last.column; column++) {
      const who = walkers[street.cells[row * width + column]];
      if (who === 'nobody') continue;
      const [x, y] = [toPixelX(view, column), toPixelY(view, row)];
      if (scale < shapesFrom) {
        pen.fillStyle = colours.people[who];
        pen.fillRect(x, y, scale, scale);
        continue;
      }
      pen.translate(x + scale / 2, y + scale / 2);
      drawWalker(pen, who, scale, theme);
      pen.translate(-x - scale / 2, -y - scale / 2);
    }
  for (const [cell, dashes] of [
    [picture.chosen, []],
    [picture.cursor, [3, 2]],
  ] as const) {
    if (cell < 0) continue;
    pen.strokeStyle = colours.ink;
    pen.lineWidth = 2;
    pen.setLineDash([...dashes]);
    const [x, y] = [toPixelX(view, cell % width), toPixelY(view, Math.floor(cell / width))];
    pen.strokeRect(x - 2, y - 2, scale + 4, scale + 4);
    pen.setLineDash([]);
  }
}

interface Corner {
  readonly column: number;
  readonly row: number;
}

function drawLines(pen: Pen, first: Corner, last: Corner, view: View, colour: string): void {
  pen.strokeStyle = colour;
  pen.lineWidth = 1;
  pen.beginPath();
  for (let column = first.column; column <= last.column; column++) {
    pen.moveTo(toPixelX(view, column), toPixelY(view, first.row));
    pen.lineTo(toPixelX(view, column), toPixelY(view, last.row));
  }
  for (let row = first.row; row <= last.row; row++) {
    pen.moveTo(toPixelX(view, first.column), toPixelY(view, row));
    pen.lineTo(toPixelX(view, last.column), toPixelY(view, row));
  }
  pen.stroke();
}

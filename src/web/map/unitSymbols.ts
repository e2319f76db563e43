/**
 * Symbols of the mission, of armed groups and of state forces: a frame tells the side (rectangle mission, diamond armed
 * group, shield-like square state), a sign inside the kind, dots or bars above the size, after the spirit of military
 * map symbols; the drawings are our own.
 */
import type { MapActor, MapUnit, Task } from '../frame.ts';
import type { MapColours } from './mapColours.ts';

export type Pen = CanvasRenderingContext2D;

function path(pen: Pen, ...points: readonly (readonly [number, number])[]): void {
  points.forEach(([x, y], index) => (index === 0 ? pen.moveTo(x, y) : pen.lineTo(x, y)));
}

/** Inside a frame of 2 by 2 halves, from the middle. */
const signs: Readonly<Record<MapUnit['kind'], (pen: Pen, w: number, h: number) => void>> = {
  infantry(pen, w, h) {
    path(pen, [-w, -h], [w, h]);
    path(pen, [-w, h], [w, -h]);
  },
  qrf(pen, w, h) {
    path(pen, [-w, h], [w, -h]);
    path(pen, [-w * 0.55, -h * 0.6], [w * 0.1, 0], [-w * 0.55, h * 0.6]);
    path(pen, [-w * 0.05, -h * 0.6], [w * 0.6, 0], [-w * 0.05, h * 0.6]);
  },
  engineer(pen, w, h) {
    path(pen, [-w * 0.55, h * 0.55], [-w * 0.55, -h * 0.45], [w * 0.55, -h * 0.45], [w * 0.55, h * 0.55]);
    path(pen, [0, -h * 0.45], [0, h * 0.55]);
  },
  aviation(pen, w, h) {
    path(pen, [-w * 0.7, -h * 0.5], [w * 0.7, h * 0.5], [w * 0.7, -h * 0.5], [-w * 0.7, h * 0.5]);
    pen.closePath();
  },
  observers(pen, w, h) {
    path(pen, [0, -h * 0.6], [w * 0.5, h * 0.6], [-w * 0.5, h * 0.6]);
    pen.closePath();
  },
  fpu(pen, w, h) {
    path(pen, [-w * 0.4, -h * 0.62], [w * 0.4, -h * 0.62], [w * 0.4, h * 0.1], [0, h * 0.7], [-w * 0.4, h * 0.1]);
    pen.closePath();
  },
  ipo(pen, w, h) {
    const radius = Math.min(w, h) * 0.82;
    for (let spike = 0; spike < 10; spike++) {
      const [reach, angle] = [spike % 2 ? radius * 0.45 : radius, (spike * Math.PI) / 5];
      pen[spike === 0 ? 'moveTo' : 'lineTo'](Math.sin(angle) * reach, -Math.cos(angle) * reach);
    }
    pen.closePath();
  },
};

const filledSigns: readonly MapUnit['kind'][] = ['aviation', 'fpu', 'ipo'];
const policeKinds: readonly MapUnit['kind'][] = ['fpu', 'ipo'];

/** One to three dots up to a platoon, then one to three bars. @param persons of all that stand together */
export function sizeSign(persons: number): { readonly dots: number; readonly bars: number } {
  if (persons < 10) return { dots: 1, bars: 0 };
  if (persons < 25) return { dots: 2, bars: 0 };
  if (persons < 70) return { dots: 3, bars: 0 };
  return { dots: 0, bars: persons < 250 ? 1 : 2 };
}

function drawSize(pen: Pen, persons: number, y: number): void {
  const { dots, bars } = sizeSign(persons);
  pen.beginPath();
  for (let dot = 0; dot < dots; dot++) {
    const x = (dot - (dots - 1) / 2) * 4.4;
    pen.moveTo(x + 1.4, y);
    pen.arc(x, y, 1.4, 0, 2 * Math.PI);
  }
  pen.fill();
  pen.beginPath();
  for (let bar = 0; bar < bars; bar++)
    path(pen, [(bar - (bars - 1) / 2) * 4, y - 2.4], [(bar - (bars - 1) / 2) * 4, y + 2]);
  pen.stroke();
}

export interface UnitLook {
  readonly kind: MapUnit['kind'];
  readonly task: Task;
  readonly persons: number;
  readonly together: number;
  /** Others of any kind that are drawn beneath it. */
  readonly others: number;
}

/** A unit around the pen's origin; police have round corners, a unit that responds is inverted, one at a post has a foot. */
export function drawUnit(pen: Pen, look: UnitLook, colours: MapColours, halfWidth: number, halfHeight: number): void {
  const urgent = look.task === 'responding' || look.task === 'onScene';
  const paint = urgent ? colours.missionFill : colours.mission;
  pen.lineJoin = 'round';
  pen.lineCap = 'round';
  pen.fillStyle = urgent ? colours.mission : colours.missionFill;
  pen.strokeStyle = colours.halo;
  pen.lineWidth = 4;
  const round = policeKinds.includes(look.kind) ? halfHeight * 0.75 : 1;
  if (look.others > 0) drawBeneath(pen, colours, halfWidth, halfHeight);
  pen.fillStyle = urgent ? colours.mission : colours.missionFill;
  pen.beginPath();
  pen.roundRect(-halfWidth, -halfHeight, 2 * halfWidth, 2 * halfHeight, round);
  pen.stroke();
  pen.fill();
  pen.strokeStyle = colours.mission;
  pen.lineWidth = 1.6;
  pen.stroke();
  pen.save();
  pen.clip();
  pen.strokeStyle = paint;
  pen.fillStyle = paint;
  pen.lineWidth = 1.5;
  pen.beginPath();
  signs[look.kind](pen, halfWidth - 0.5, halfHeight - 0.5);
  if (filledSigns.includes(look.kind)) pen.fill();
  else pen.stroke();
  pen.restore();
  pen.fillStyle = colours.mission;
  pen.strokeStyle = colours.mission;
  pen.lineWidth = 1.6;
  drawSize(pen, look.persons, -halfHeight - 3.4);
  if (look.task === 'guard') {
    pen.beginPath();
    path(pen, [-halfWidth, halfHeight + 3], [halfWidth, halfHeight + 3]);
    pen.stroke();
  }
  if (look.others > 0) drawNumber(pen, `+${look.others}`, halfWidth + 5, 4, colours.mission, colours.halo, 10);
  else if (look.together > 1) drawNumber(pen, `×${look.together}`, halfWidth + 2, 4, colours.mission, colours.halo, 10);
}

/** The edges of others beneath. */
function drawBeneath(pen: Pen, colours: MapColours, halfWidth: number, halfHeight: number): void {
  pen.beginPath();
  pen.roundRect(-halfWidth + 3.5, -halfHeight + 3.5, 2 * halfWidth, 2 * halfHeight, 1.5);
  pen.strokeStyle = colours.halo;
  pen.lineWidth = 4;
  pen.stroke();
  pen.fillStyle = colours.missionFill;
  pen.fill();
  pen.strokeStyle = colours.mission;
  pen.lineWidth = 1.3;
  pen.stroke();
  pen.beginPath();
  pen.roundRect(-halfWidth, -halfHeight, 2 * halfWidth, 2 * halfHeight, 1);
  pen.strokeStyle = colours.halo;
  pen.lineWidth = 3;
}

/** A number beside a symbol, readable over anything. */
export function drawNumber(
  pen: Pen,
  text: string,
  x: number,
  y: number,
  ink: string,
  halo: string,
  sizePx: number,
  align: CanvasTextAlign = 'left',
): void {
  pen.font = `600 ${sizePx}px system-ui, sans-serif`;
  pen.textAlign = align;
  pen.textBaseline = 'alphabetic';
  pen.direction = 'ltr';
  pen.lineJoin = 'round';
  pen.strokeStyle = halo;
  pen.lineWidth = 3;
  pen.strokeText(text, x, y);
  pen.fillStyle = ink;
  pen.fillText(text, x, y);
}

/** A main base: a house under a flag; the headquarters' flag is full. */
export function drawBase(pen: Pen, hq: boolean, colours: MapColours, half: number): void {
  pen.lineJoin = 'round';
  pen.beginPath();
  pen.roundRect(-half, -half, 2 * half, 2 * half, 2.5);
  pen.strokeStyle = colours.halo;
  pen.lineWidth = 3.5;
  pen.stroke();
  pen.fillStyle = colours.mission;
  pen.fill();
  pen.fillStyle = colours.missionFill;
  pen.strokeStyle = colours.missionFill;
  pen.lineWidth = 1.5;
  pen.beginPath();
  path(pen, [-half * 0.45, half * 0.7], [-half * 0.45, -half * 0.65]);
  pen.stroke();
  pen.beginPath();
  path(pen, [-half * 0.45, -half * 0.65], [half * 0.65, -half * 0.3], [-half * 0.45, half * 0.12]);
  pen.closePath();
  pen.stroke();
  if (hq) pen.fill();
}

/** A temporary operating base: a tent in a circle, dashed while it is being set up. */
export function drawTob(pen: Pen, ready: boolean, colours: MapColours, half: number): void {
  pen.lineJoin = 'round';
  pen.beginPath();
  pen.arc(0, 0, half, 0, 2 * Math.PI);
  pen.strokeStyle = colours.halo;
  pen.lineWidth = 4;
  pen.stroke();
  pen.fillStyle = ready ? colours.mission : colours.missionFill;
  pen.fill();
  pen.strokeStyle = colours.mission;
  pen.lineWidth = 1.6;
  if (!ready) pen.setLineDash([3, 2.4]);
  pen.stroke();
  pen.setLineDash([]);
  pen.strokeStyle = ready ? colours.missionFill : colours.mission;
  pen.fillStyle = pen.strokeStyle;
  pen.beginPath();
  path(pen, [0, -half * 0.55], [half * 0.62, half * 0.42], [-half * 0.62, half * 0.42]);
  pen.closePath();
  pen.fill();
}

/** A camp of an armed group, or a post of the state's army or police. */
export function drawActor(pen: Pen, side: MapActor['kind'], colours: MapColours, half: number): void {
  const [ink, fill] = side === 'band' ? [colours.band, colours.bandFill] : [colours.host, colours.hostFill];
  pen.lineJoin = 'round';
  pen.beginPath();
  if (side === 'band') path(pen, [0, -half], [half, 0], [0, half], [-half, 0]);
  else
    path(
      pen,
      [-half * 0.85, -half * 0.75],
      [half * 0.85, -half * 0.75],
      [half * 0.85, half * 0.2],
      [0, half * 0.95],
      [-half * 0.85, half * 0.2],
    );
  pen.closePath();
  pen.strokeStyle = colours.halo;
  pen.lineWidth = 4;
  pen.stroke();
  pen.fillStyle = fill;
  pen.fill();
  pen.strokeStyle = ink;
  pen.lineWidth = 1.7;
  pen.stroke();
  pen.beginPath();
  if (side === 'hostArmy') {
    path(pen, [-half * 0.5, -half * 0.45], [half * 0.5, half * 0.25]);
    path(pen, [-half * 0.5, half * 0.25], [half * 0.5, -half * 0.45]);
    pen.stroke();
    return;
  }
  pen.fillStyle = ink;
  pen.arc(0, side === 'band' ? 0 : -half * 0.1, half * 0.24, 0, 2 * Math.PI);
  pen.fill();
}

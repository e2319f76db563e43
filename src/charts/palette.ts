/**
 * Colours. One a posture, by its place in the scenario's list, so that it keeps its colour over all charts; no
 * mission is grey, the present lay-down black or white. Okabe and Ito (2008), told apart under the common kinds of colour blindness; lighter on dark.
 */
import type { NoMission, Present } from '../sim/arms.ts';
import type { ThemeName } from './chart.ts';

export const noMission: NoMission = 'no-mission';
/** The lay-down that was there before, going on unchanged. */
export const present: Present = 'present';
const withoutOwnColour: readonly string[] = [noMission, present];

const postureColours = {
  light: ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#e69f00', '#56b4e9'],
  dark: ['#4fa3e0', '#ff8a3d', '#2cc79a', '#e79ac6', '#f2c14e', '#9ad7ff'],
} as const;
const noMissionColour = { light: '#767676', dark: '#a3a3a3' } as const;
const presentColour = { light: '#000000', dark: '#ffffff' } as const;

/** The colour of each posture; beyond six they repeat, and the labels alone tell them apart. */
export function postureColour(posture: string, postures: readonly string[], theme: ThemeName): string {
  if (posture === noMission) return noMissionColour[theme];
  if (posture === present) return presentColour[theme];
  const colours = postureColours[theme];
  const position = postures.filter((id) => !withoutOwnColour.includes(id)).indexOf(posture);
  return colours[Math.max(0, position) % colours.length];
}

/** No mission first, then the present lay-down where it was run, then the postures in their order. */
export function armsOf(postures: readonly string[]): string[] {
  const first: string[] = [noMission, ...postures.filter((id) => id === present)];
  return [...first, ...postures.filter((id) => !first.includes(id))];
}

/** Dashes of a line, so that colour is not alone in telling the two arms that are no choice from the rest. */
export function postureDash(posture: string): number[] {
  if (posture === noMission) return [5, 3];
  return posture === present ? [1.5, 2.5] : [1, 0];
}

/**
 * How an attack ended: green and blue where a unit was there and harm fell, yellow and rose where it was there in
 * vain, violet and grey where none came in time. From Tol's "muted" scheme (2021).
 */
export const endingColours: Readonly<Record<ThemeName, Readonly<Record<string, string>>>> = {
  light: {
    deterred: '#117733',
    stopped: '#44aa99',
    blocked: '#88ccee',
    stoodBy: '#ddcc77',
    overrun: '#cc6677',
    late: '#882255',
    unanswered: '#5c6370',
    open: '#cccccc',
  },
  dark: {
    deterred: '#2f9d57',
    stopped: '#5fc9b8',
    blocked: '#a5daf5',
    stoodBy: '#e3d48a',
    overrun: '#e08592',
    late: '#b04f86',
    unanswered: '#7d8694',
    open: '#4a4f57',
  },
};

/** Reasons, in the order in which they are drawn; told apart by order and legend as well. */
// prettier-ignore
export const reasonColours: Readonly<Record<ThemeName, readonly string[]>> = {
  light: ['#332288', '#88ccee', '#999933', '#ddcc77', '#cc6677', '#aa4499', '#44aa99', '#b7b7b7'],
  dark: ['#8a7ee0', '#88ccee', '#999933', '#ddcc77', '#cc6677', '#c065b1', '#44aa99', '#7f858c'],
};

/** Black or white, whichever stands out on a colour '#rrggbb' (relative luminance of WCAG 2, roughly). */
export function inkOn(colour: string): string {
  const part = (from: number) => (Number.parseInt(colour.slice(from, from + 2), 16) / 255) ** 2.2;
  return 0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5) > 0.2 ? '#000000' : '#ffffff';
}

/** Harm on the map, from none to most: one hue, stronger away from the background. */
export const harmColours = {
  light: ['#fff1dc', '#fdbb6b', '#e6550d', '#7f1d00'],
  dark: ['#4a2c1a', '#a34a12', '#f98a3c', '#ffe3bf'],
} as const;

/** Presence on the map, from never to always. */
export const presenceColours = {
  light: ['#f2f5fa', '#9ecae1', '#3182bd', '#08306b'],
  dark: ['#22303d', '#2f6690', '#5fa8d8', '#d9efff'],
} as const;

/** Reach on the map, from at once to far away: what is far fades into the ground. */
export const reachColours = {
  light: ['#00441b', '#41ab5d', '#c7e9c0', '#f7fcf5'],
  dark: ['#d5f5dc', '#5fbf76', '#2a6b3e', '#22302a'],
} as const;

/** Fewer, the same, more: blue and orange stay apart under every common kind of colour blindness. */
export const changeColours = {
  light: { fewer: '#2166ac', same: '#f4f4f4', more: '#c2540a' },
  dark: { fewer: '#5aa9e6', same: '#272d35', more: '#ff8f45' },
} as const;

/** A colour between two others '#rrggbb'. @param share 0..1, from `from` to `to` */
export function mixed(from: string, to: string, share: number): string {
  const part = (start: number) => {
    const [a, b] = [from, to].map((colour) => Number.parseInt(colour.slice(start, start + 2), 16));
    return Math.round(a + (b - a) * share)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${part(1)}${part(3)}${part(5)}`;
}

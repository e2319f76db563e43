/**
 * Colours. One a posture, by its place in the scenario's list, so that it keeps its colour over all charts; no
 * mission is grey, the present lay-down black or white. The hues are those of Okabe and Ito (2008) and of Tol's "muted"
 * scheme (2021), moved until all of a set stay apart for readers without red, green or blue cones; the test of the
 * palette says by how much.
 */
import type { NoMission, Present } from '../sim/arms.ts';
import type { ThemeName } from './chart.ts';

export const noMission: NoMission = 'no-mission';
/** The lay-down that was there before, going on unchanged. */
export const present: Present = 'present';
const withoutOwnColour: readonly string[] = [noMission, present];

const postureColours = {
  light: ['#0958b3', '#ac460e', '#119d76', '#a9749e', '#c78814', '#1399fb'],
  dark: ['#139efd', '#e87422', '#54c799', '#e995c2', '#f5c452', '#83deff'],
} as const;
const noMissionColour = { light: '#5e5e5e', dark: '#8c8c8c' } as const;
const presentColour = { light: '#000000', dark: '#ffffff' } as const;

/** The place of a posture among those that have colours, from 0. */
function positionOf(posture: string, postures: readonly string[]): number {
  return Math.max(0, postures.filter((id) => !withoutOwnColour.includes(id)).indexOf(posture));
}

/** The colour of each posture; beyond six they repeat, and dashes, shapes and labels tell them apart. */
export function postureColour(posture: string, postures: readonly string[], theme: ThemeName): string {
  if (posture === noMission) return noMissionColour[theme];
  if (posture === present) return presentColour[theme];
  const colours = postureColours[theme];
  return colours[positionOf(posture, postures) % colours.length];
}

/** How often all colours were used before a posture got its own. */
function roundOf(posture: string, postures: readonly string[]): number {
  if (withoutOwnColour.includes(posture)) return 0;
  return Math.floor(positionOf(posture, postures) / postureColours.light.length);
}

const shapes = ['circle', 'square', 'triangle-up'] as const;

/** The shape of a posture's dot where no label stands beside it: a circle, until colours repeat. */
export function postureShape(posture: string, postures: readonly string[]): string {
  return shapes[roundOf(posture, postures) % shapes.length];
}

/** No mission first, then the present lay-down where it was run, then the postures in their order. */
export function armsOf(postures: readonly string[]): string[] {
  const first: string[] = [noMission, ...postures.filter((id) => id === present)];
  return [...first, ...postures.filter((id) => !first.includes(id))];
}

/** Dashes of a line, so that colour is not alone in telling the two arms that are no choice from the rest. */
export function postureDash(posture: string, postures: readonly string[]): number[] {
  if (posture === noMission) return [5, 3];
  if (posture === present) return [1.5, 2.5];
  return [
    [1, 0],
    [9, 3],
    [9, 3, 2, 3],
  ][roundOf(posture, postures) % 3];
}

/**
 * How an attack ended: green and blue where a unit was there and harm fell, yellow and rose where it was there in
 * vain, violet and grey where none came in time.
 */
export const endingColours: Readonly<Record<ThemeName, Readonly<Record<string, string>>>> = {
  light: {
    deterred: '#137217',
    stopped: '#51a28f',
    blocked: '#5ac7f9',
    stoodBy: '#e3d36a',
    overrun: '#e3455c',
    late: '#7b0f43',
    unanswered: '#5e677b',
    open: '#d7d5d7',
  },
  dark: {
    deterred: '#0f8f3e',
    stopped: '#09d4b5',
    blocked: '#ade3fd',
    stoodBy: '#ebd888',
    overrun: '#e87a83',
    late: '#974085',
    unanswered: '#8290a6',
    open: '#53504f',
  },
};

/** Reasons, in the order in which they are drawn; told apart by order and legend as well. */
export const reasonColours: Readonly<Record<ThemeName, readonly string[]>> = {
  light: ['#271c7a', '#54c7fc', '#8a9005', '#e7d093', '#ea4f7b', '#a23cab', '#04a390', '#cac8cf'],
  dark: ['#7c7ffd', '#89d0f4', '#8c8f09', '#ebdd8b', '#c05967', '#a851a6', '#16bc95', '#838791'],
};

/** Relative luminance of a colour '#rrggbb', after WCAG 2. */
function luminance(colour: string): number {
  const part = (from: number) => {
    const value = Number.parseInt(colour.slice(from, from + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5);
}

/** Black or white, whichever stands out more on a colour '#rrggbb': the two contrasts are equal at 0.179. */
export function inkOn(colour: string): string {
  return luminance(colour) > 0.179 ? '#000000' : '#ffffff';
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

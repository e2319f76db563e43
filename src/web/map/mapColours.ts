/** The map's colours. Whatever colour tells, shape, number or text tells as well. */
import type { Theme } from '../mapView.ts';

export interface MapColours {
  readonly paper: string;
  readonly ink: string;
  readonly quietInk: string;
  /** Around names and lines. */
  readonly halo: string;
  /** By the words of the scenario. */
  readonly terrain: Readonly<Record<string, string>>;
  readonly wetTerrain: Readonly<Record<string, string>>;
  readonly grain: number;
  readonly river: string;
  readonly roadEdge: string;
  readonly roadFill: string;
  readonly roadHazard: string;
  readonly roadClosed: string;
  readonly roadFlooded: string;
  readonly mission: string;
  readonly missionFill: string;
  readonly band: string;
  readonly bandFill: string;
  readonly host: string;
  readonly hostFill: string;
  readonly incident: string;
  readonly place: string;
  readonly displaced: string;
  readonly fled: string;
  /** By `agentStates`. */
  readonly civilians: readonly string[];
  readonly night: string;
  readonly selected: string;
}

const light: MapColours = {
  paper: '#fbfaf6',
  ink: '#1b1f24',
  quietInk: '#4b545e',
  halo: 'rgba(255,254,250,0.92)',
  terrain: {
    urban: '#e2dad0',
    open: '#f3edd9',
    bush: '#ece8d0',
    forest: '#d3ddbe',
    swamp: '#d3e0da',
    hills: '#e3d7c3',
    water: '#bcd9ec',
  },
  wetTerrain: {
    urban: '#dcd8cb',
    open: '#e3ebc9',
    bush: '#d9e4bf',
    forest: '#bdd3a8',
    swamp: '#bfdad3',
    hills: '#d7d8ba',
    water: '#a8cfe8',
  },
  grain: 6,
  river: '#7fb4d8',
  roadEdge: '#8c7d68',
  roadFill: '#ffffff',
  roadHazard: '#a35200',
  roadClosed: '#a3123a',
  roadFlooded: '#005f9e',
  mission: '#0f4c92',
  missionFill: '#e3effc',
  band: '#9a4a00',
  bandFill: '#ffe2cd',
  host: '#24361a',
  hostFill: '#e8f0d8',
  incident: '#6d0645',
  place: '#ffffff',
  displaced: '#6b3fa0',
  fled: '#8a5a00',
  civilians: ['#4f4a3e', '#b6621c', '#7d4fb0', '#093d5a'],
  night: 'rgba(30,52,140,0.24)',
  selected: '#1b1f24',
};

const dark: MapColours = {
  paper: '#14181d',
  ink: '#eef0f2',
  quietInk: '#b3bbc4',
  halo: 'rgba(15,18,22,0.9)',
  terrain: {
    urban: '#33312f',
    open: '#302e25',
    bush: '#292b21',
    forest: '#1f2d20',
    swamp: '#1e2f30',
    hills: '#352e26',
    water: '#1c4563',
  },
  wetTerrain: {
    urban: '#30322d',
    open: '#2a3321',
    bush: '#23311f',
    forest: '#18311e',
    swamp: '#163434',
    hills: '#2d3324',
    water: '#1c5178',
  },
  grain: 7,
  river: '#34739e',
  roadEdge: '#0f1215',
  roadFill: '#8d8472',
  roadHazard: '#ffb057',
  roadClosed: '#ff7d94',
  roadFlooded: '#62c3ff',
  mission: '#8cc6ff',
  missionFill: '#12304f',
  band: '#ffa94d',
  bandFill: '#4a2108',
  host: '#cfe0b4',
  hostFill: '#2b3818',
  incident: '#ff68b1',
  place: '#14181d',
  displaced: '#c9a8ff',
  fled: '#f5c452',
  civilians: ['#d9d2bf', '#ff7a2a', '#8d86ff', '#5fd0e6'],
  night: 'rgba(0,4,22,0.42)',
  selected: '#ffffff',
};

export const mapColours: Readonly<Record<Theme, MapColours>> = { light, dark };

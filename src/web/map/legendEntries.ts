/** The legend as data: what is drawn now, what it means, and its symbol, drawn by the very code that draws the map. */
import { whole, type Language } from '../../report/language.ts';
import { incidentLabel } from '../../charts/endingWords.ts';
import { firstScreenStrings } from '../../report/strings.ts';
import { incidentKinds } from '../../sim/codes.ts';
import { agentStates, roadStates, type MapGround } from '../frame.ts';
import { wordsOf } from '../words.ts';
import { classesOf, type Layers } from './layers.ts';
import { mapWords } from './mapWords.ts';
import type { Swatch } from './swatch.ts';
import * as swatches from './swatches.ts';

export interface LegendEntry {
  readonly text: string;
  /** Draws around the pen's origin, within `swatchSize`; none where words are enough. */
  readonly swatch: Swatch | null;
}

export interface LegendSection {
  readonly id: 'theme' | 'mission' | 'incidents' | 'others' | 'civilians' | 'places' | 'roads' | 'ground';
  readonly heading: string;
  readonly entries: readonly LegendEntry[];
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** What the legend says of these layers; only of kinds that this ground has. */
export function legendOf(ground: MapGround, layers: Layers, language: Language): LegendSection[] {
  const words = mapWords[language];
  const { on, theme } = layers;
  const sections: (LegendSection | false)[] = [
    theme !== 'plain' && { id: 'theme', heading: words.themes[theme], entries: themeEntries(layers, language) },
    on.units && { id: 'mission', heading: words.sections.mission, entries: missionEntries(ground, layers, language) },
    on.incidents && { id: 'incidents', heading: words.sections.incidents, entries: incidentEntries(language) },
    (on.bands || on.host) && { id: 'others', heading: words.sections.others, entries: otherEntries(layers, language) },
    on.civilians && {
      id: 'civilians',
      heading: words.sections.civilians,
      entries: civilianEntries(ground, layers, language),
    },
    { id: 'places', heading: words.sections.places, entries: placeEntries(ground, language) },
    { id: 'roads', heading: words.sections.roads, entries: roadEntries(ground, language) },
    { id: 'ground', heading: words.sections.ground, entries: groundEntries(ground, language) },
  ];
  return sections.filter((section): section is LegendSection => section !== false && section.entries.length > 0);
}

function themeEntries({ theme }: Layers, language: Language): LegendEntry[] {
  const words = mapWords[language];
  const meaning: LegendEntry = { text: words.themesMean[theme], swatch: null };
  if (theme === 'displacement') {
    const [displaced, fled] = [1000, 500];
    return [
      meaning,
      { text: words.displacedDisc(whole(displaced, language)), swatch: swatches.displaced(displaced) },
      { text: words.fledRing(whole(fled, language)), swatch: swatches.fled(fled) },
    ];
  }
  const classes = classesOf[theme];
  if (!classes) return [meaning];
  const percent = (share: number) => `${whole(share * 100, language)}\u00a0%`;
  const { from } = classes;
  const coloured = from.map((value, index) => ({
    text: words.range(percent(value), percent(from[index + 1] ?? 1)),
    swatch: swatches.colourClass(classes, index),
  }));
  return [meaning, ...(from[0] > 0 ? [{ text: words.under(percent(from[0])), swatch: null }] : []), ...coloured];
}

function missionEntries({ units, hq }: MapGround, { on }: Layers, language: Language): LegendEntry[] {
  const words = mapWords[language];
  const kinds = [...new Set(units.map(({ kind }) => kind))];
  const [sample] = kinds;
  if (sample === undefined) return [];
  return [
    ...kinds.map((kind) => ({
      text: capital(firstScreenStrings[language].unitKinds[kind]),
      swatch: swatches.unit({ kind, task: 'patrol', persons: 30, together: 1, others: 0 }),
    })),
    {
      text: words.sizes.dots,
      swatch: swatches.unit({ kind: sample, task: 'patrol', persons: 12, together: 1, others: 0 }),
    },
    {
      text: words.sizes.bars,
      swatch: swatches.unit({ kind: sample, task: 'patrol', persons: 120, together: 1, others: 0 }),
    },
    {
      text: words.unitTasks.urgent,
      swatch: swatches.unit({ kind: sample, task: 'responding', persons: 30, together: 1, others: 0 }),
    },
    {
      text: words.unitTasks.guard,
      swatch: swatches.unit({ kind: sample, task: 'guard', persons: 30, together: 1, others: 0 }),
    },
    { text: words.unitTasks.together, swatch: null },
    {
      text: words.unitTasks.others,
      swatch: swatches.unit({ kind: sample, task: 'patrol', persons: 30, together: 1, others: 3 }),
    },
    { text: words.base, swatch: swatches.base(false) },
    ...(hq >= 0 ? [{ text: words.hq, swatch: swatches.base(true) }] : []),
    { text: words.tob, swatch: swatches.tob(true) },
    { text: words.tobSettingUp, swatch: swatches.tob(false) },
    ...(on.tracks ? [{ text: words.track, swatch: swatches.track }] : []),
    { text: words.response, swatch: swatches.response },
  ];
}

function incidentEntries(language: Language): LegendEntry[] {
  const words = mapWords[language];
  return [
    { text: words.incidentsFade, swatch: null },
    ...incidentKinds.map((kind) => ({
      text: capital(incidentLabel(kind, language)),
      swatch: swatches.incident(kind, 0, false),
    })),
    { text: words.nobodyKilled, swatch: swatches.incident('raid', 0, false) },
    { text: words.killedNumber, swatch: swatches.incident('raid', 3, false) },
    { text: words.openIncident, swatch: swatches.incident('raid', 0, true) },
    { text: words.newIncident, swatch: swatches.pulse },
  ];
}

function otherEntries({ on }: Layers, language: Language): LegendEntry[] {
  const words = mapWords[language];
  return [
    ...(on.bands ? [{ text: words.band, swatch: swatches.actor('band') }] : []),
    ...(on.host
      ? [
          { text: words.army, swatch: swatches.actor('hostArmy') },
          { text: words.police, swatch: swatches.actor('hostPolice') },
        ]
      : []),
  ];
}

function civilianEntries({ agents }: MapGround, { theme }: Layers, language: Language): LegendEntry[] {
  const words = mapWords[language];
  let most = 0;
  for (const persons of agents.persons) most = Math.max(most, persons);
  if (most === 0) return [];
  return [
    { text: words.oneDot(whole(most, language)), swatch: null },
    { text: words.dotsSpread, swatch: null },
    ...agentStates.map((state, index): LegendEntry =>
      state === 'home' && classesOf[theme]
        ? { text: words.homeHidden, swatch: null }
        : { text: capital(wordsOf[language].agentStates[state]), swatch: swatches.dots(index) },
    ),
  ];
}

function placeEntries({ places }: MapGround, language: Language): LegendEntry[] {
  const words = mapWords[language];
  const kinds = new Set(places.map(({ kind }) => kind));
  return [
    ...(kinds.has('town') || kinds.has('village') ? [{ text: words.placeSize, swatch: swatches.place('town') }] : []),
    ...(['camp', 'mine', 'installation'] as const)
      .filter((kind) => kinds.has(kind))
      .map((kind) => ({ text: words[kind], swatch: swatches.place(kind) })),
  ];
}

function roadEntries({ roads }: MapGround, language: Language): LegendEntry[] {
  const words = mapWords[language];
  if (roads.length === 0) return [];
  const kinds = (['track', 'unpaved', 'paved'] as const).filter((kind) => roads.some((road) => road.kind === kind));
  return [
    ...kinds.map((kind) => ({ text: words.roadKinds[kind], swatch: swatches.road(kind, 'open') })),
    ...roadStates
      .filter((state) => state !== 'open')
      .map((state) => ({ text: words.roadStates[state], swatch: swatches.road(kinds[0], state) })),
    ...(roads.some(({ bridge }) => bridge) ? [{ text: words.bridge, swatch: swatches.bridge }] : []),
  ];
}

function groundEntries(ground: MapGround, language: Language): LegendEntry[] {
  const words = mapWords[language];
  const present = new Set(ground.terrain);
  return [
    ...ground.terrains
      .filter((word, index) => present.has(index) && !(word === 'water' && ground.rivers.length > 0))
      .map((word) => ({
        text: capital(wordsOf[language].terrains[word] ?? word),
        swatch: swatches.terrain(word),
      })),
    ...(ground.rivers.length > 0 ? [{ text: words.river, swatch: swatches.river }] : []),
    ...(ground.permission.includes(1) ? [{ text: words.permissions.restricted, swatch: swatches.hatch(1) }] : []),
    ...(ground.permission.includes(2) ? [{ text: words.permissions.denied, swatch: swatches.hatch(2) }] : []),
    { text: words.night, swatch: swatches.night },
  ];
}

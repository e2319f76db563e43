/** Who is safer and who is less safe than with no mission, by place and by group of people. */
import { armsWith } from './armScales.ts';
import type { ChartInput, ChartTable, Localised, Panel, VegaLiteSpec } from './chart.ts';
import { framed, requireOneComparison } from './frame.ts';
import { harmShown } from './mapPlaces.ts';
import { change as signedChange, wholeNumber } from './numbers.ts';
import { changeColours, inkOn, mixed, noMission } from './palette.ts';
import { rowHeight, rowName, rowNameAxis } from './rowNames.ts';
import { sizes, themes } from './theme.ts';
import { luckText, outcomeTitle, placeOutcomeInfo, postureLabel } from './words.ts';

export const title: Localised = {
  en: 'Who is safer than with no mission, and who is less safe?',
  fr: "Qui est plus en sûreté que sans mission, et qui l'est moins\u202f?",
};

const words = {
  reading: {
    en: (luck: string) =>
      `Number: how many more (+, orange) or fewer (\u2212, blue) than with no mission, ${luck}. ` +
      'Frame: beyond luck, 19 times in 20; of many places some are framed by luck alone. Measured: ',
    fr: (luck: string) =>
      `Nombre\u202f: combien de plus (+, orange) ou de moins (\u2212, bleu) que sans mission, ${luck}. ` +
      'Cadre\u202f: au-delà du hasard, 19 fois sur 20\u202f; sur beaucoup de lieux, certains le sont par hasard. Mesuré\u202f: ',
  },
  places: { en: 'By place, where most changed (people)', fr: 'Par lieu, là où le plus a changé (habitants)' },
  groups: { en: 'By group (people)', fr: 'Par groupe (personnes)' },
  columns: {
    en: ['Who', 'People', 'Posture', 'More or fewer', 'From (95%)', 'To (95%)'],
    fr: ['Qui', 'Personnes', 'Posture', 'De plus ou de moins', 'De (95\u202f%)', 'À (95\u202f%)'],
  },
} as const;

const placesShown = 18;
const cellWidth = 96;
const whoWidth = 260;
/** Pixels of one line of the head of a column. */
const headLine = 13;

/** Posture minus no mission, for one place or group. */
interface Change {
  readonly who: string;
  readonly people: number;
  readonly posture: string;
  readonly change: number;
  readonly lo95: number | null;
  readonly hi95: number | null;
}

/** A panel of places and one of groups: a line each, a column a posture. */
export function gains(input: ChartInput): VegaLiteSpec {
  requireOneComparison([...input.places, ...input.groups]);
  const { lang } = input;
  const outcome = harmShown(input);
  const places = changes(
    input.places.filter((row) => row.outcome === outcome).map(named((row) => row.name ?? row.place)),
  );
  const groups = changes(input.groups.filter((row) => row.outcome === outcome).map(named((row) => row.name)));
  const arms = armsWith(input, [...places, ...groups]);
  const measuredAs = outcome === undefined ? '' : outcomeTitle(placeOutcomeInfo(input, outcome), lang);
  return framed(input, {
    name: 'gains',
    title: title[lang],
    reading: `${words.reading[lang](luckText(input))}${measuredAs}.`,
    table: tableOf(input, [...groups, ...places]),
    panels: [
      ...(groups.length > 0 ? [panelOf(input, words.groups, groups, arms)] : []),
      ...(places.length > 0 ? [panelOf(input, words.places, places, arms)] : []),
    ],
    columns: 1,
    width: whoWidth + Math.max(4, arms.length) * cellWidth,
    legend: 'independent',
  });
}

interface AvertedRow {
  readonly posture: string;
  readonly people: number;
  readonly averted: number | null;
  readonly lo95: number | null;
  readonly hi95: number | null;
}

function named<Row extends AvertedRow>(nameOf: (row: Row) => string) {
  return ({ ...row }: Row): AvertedRow & { readonly who: string } => ({ ...row, who: nameOf(row) });
}

/** Averted is no mission minus the posture; what a reader asks is the posture minus no mission. */
function changes(rows: readonly (AvertedRow & { readonly who: string })[]): Change[] {
  const minus = (value: number | null) => (value === null ? null : 0 - value);
  return rows.flatMap(({ who, people, posture, averted, lo95, hi95 }) =>
    posture === noMission || averted === null
      ? []
      : [{ who, people, posture, change: 0 - averted, lo95: minus(hi95), hi95: minus(lo95) }],
  );
}

/** Beyond luck: the range does not hold 0. */
function isBeyondLuck({ lo95, hi95 }: Change): boolean {
  return lo95 !== null && hi95 !== null && (lo95 > 0 || hi95 < 0);
}

function panelOf(input: ChartInput, heading: Localised, rows: readonly Change[], arms: readonly string[]): Panel {
  const { lang, theme } = input;
  const who = mostChanged(rows).slice(0, placesShown);
  const shown = rows.filter((row) => who.includes(row.who));
  const most = Math.max(...shown.map((row) => Math.abs(row.change))) || 1;
  const columns = arms.map((posture) => rowName(postureLabel(input, posture), cellWidth - 8));
  const headLines = Math.max(...columns.map((name) => name.split('\n').length));
  const lineOf = new Map(shown.map((row) => [row.who, whoLine(row, lang)]));
  const lines = who.map((name) => lineOf.get(name) ?? name);
  const { fewer, same, more } = changeColours[theme];
  const x = {
    field: 'posture',
    type: 'nominal' as const,
    title: null,
    scale: { domain: columns, padding: 0.04 },
    axis: {
      orient: 'top' as const,
      labelAngle: 0,
      labelLimit: 0,
      labelExpr: "split(datum.label, '\\n')",
      labelLineHeight: headLine,
      // Vega lets further lines grow downwards, into the picture.
      labelPadding: 6 + headLine * (headLines - 1),
    },
  };
  const y = {
    field: 'who',
    type: 'nominal' as const,
    title: null,
    scale: { domain: lines, padding: 0.08 },
    axis: rowNameAxis,
  };
  return {
    title: { text: heading[lang] },
    width: { step: cellWidth },
    height: { step: rowHeight(lines, 25) },
    data: {
      values: shown.map((row) => {
        const fill = mixed(same, row.change > 0 ? more : fewer, Math.sqrt(Math.abs(row.change) / most));
        return {
          who: whoLine(row, lang),
          posture: columns[arms.indexOf(row.posture)],
          label: signedChange(row.change, lang),
          fill,
          ink: inkOn(fill),
          frame: isBeyondLuck(row) ? themes[theme].ink : 'transparent',
        };
      }),
    },
    layer: [
      {
        mark: { type: 'rect', strokeWidth: 1.8, cornerRadius: 2 },
        encoding: {
          x,
          y,
          fill: { field: 'fill', type: 'nominal', scale: null },
          stroke: { field: 'frame', type: 'nominal', scale: null },
        },
      },
      {
        mark: { type: 'text', fontSize: sizes.label },
        encoding: {
          x,
          y,
          text: { field: 'label' },
          color: { field: 'ink', type: 'nominal', scale: null },
        },
      },
    ],
  };
}

/** A name with the number of people that it stands for, whom the change is to be held against. */
function whoLine({ who, people }: Change, lang: ChartInput['lang']): string {
  return rowName(`${who} (${wholeNumber(people, lang)})`, whoWidth);
}

/** Who changed most under any posture, the largest change first, be it for better or worse. */
function mostChanged(rows: readonly Change[]): string[] {
  const most = new Map<string, number>();
  for (const { who, change } of rows) most.set(who, Math.max(most.get(who) ?? 0, Math.abs(change)));
  const by = (a: [string, number], b: [string, number]) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1);
  return [...most].sort(by).map(([who]) => who);
}

function tableOf(input: ChartInput, rows: readonly Change[]): ChartTable {
  const { lang } = input;
  const cell = (value: number | null) => (value === null ? null : signedChange(value, lang));
  return {
    columns: words.columns[lang],
    rows: rows.map(({ who, people, posture, change, lo95, hi95 }) => [
      who,
      wholeNumber(people, lang),
      postureLabel(input, posture),
      cell(change),
      cell(lo95),
      cell(hi95),
    ]),
  };
}

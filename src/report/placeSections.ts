/** Who is harmed, and who is less safe than with no mission: by place and by group of people. */
import { depthStrings } from './depthStrings.ts';
import { escape, folded, section, table } from './html.ts';
import { difference, inLanguage, measured, whole } from './language.ts';
import type { PageContext } from './pageTables.ts';
import { armsOf, noMission } from './standing.ts';
import { firstScreenStrings } from './strings.ts';

/** Deaths by which places and groups are told; expected deaths carry less noise. */
const deaths = ['expectedCiviliansKilled', 'civiliansKilled'];

interface HarmRow {
  readonly posture: string;
  readonly outcome: string;
  readonly mean: number | null;
  readonly averted: number | null;
  readonly lo95: number | null;
  readonly hi95: number | null;
}

/** Expected deaths by place and group under each arm, with what was averted against no mission. */
export function places(context: PageContext, figures: string): string {
  const { input, language, strings } = context;
  const deeper = depthStrings[language];
  const ofPlaces = placeRows(context);
  const ofGroups = groupRows(context);
  if (ofPlaces.length + ofGroups.length === 0 && figures === '') return '';
  const arms = armsOf(input).map(context.name);
  const byGroup =
    ofGroups.length > 0
      ? `<h3>${escape(deeper.groups)}</h3>${table({ caption: deeper.groupsCaption, columns: [deeper.group, strings.people, ...arms], rows: ofGroups })}`
      : '';
  const byPlace =
    ofPlaces.length > 0
      ? folded(
          deeper.placeTable,
          table({ caption: strings.placesCaption, columns: [strings.place, strings.people, ...arms], rows: ofPlaces }),
        )
      : '';
  return section('places', strings.places, figures, byGroup, byPlace);
}

function placeRows(context: PageContext): string[][] {
  const { input, language } = context;
  const rows = ofDeaths(input.places);
  return input.scenario.places.flatMap((place) => {
    const own = rows.filter((row) => row.place === place.id);
    if (!own.some((row) => row.mean)) return [];
    return [[inLanguage(place.name, language), whole(place.population, language), ...cells(context, own)]];
  });
}

function groupRows(context: PageContext): string[][] {
  const { input, language } = context;
  const rows = ofDeaths(input.groups);
  return input.scenario.people.groups.flatMap((group) => {
    const own = rows.filter((row) => row.group === group.id);
    if (own.length === 0) return [];
    return [[inLanguage(group.name, language), whole(own[0].people, language), ...cells(context, own)]];
  });
}

function ofDeaths<Row extends HarmRow>(rows: readonly Row[]): Row[] {
  const outcome = deaths.find((name) => rows.some((row) => row.outcome === name));
  return rows.filter((row) => row.outcome === outcome);
}

/** A cell an arm: deaths, and in brackets how many more or fewer than with no mission. */
function cells({ input, language }: PageContext, rows: readonly HarmRow[]): string[] {
  const persons = (value: number | null) => measured(value, 'persons', language);
  const change = (value: number | null) => difference(value === null ? null : 0 - value, 'persons', language);
  return armsOf(input).map((arm) => {
    const row = rows.find((each) => each.posture === arm);
    if (!row || arm === noMission || row.averted === null) return persons(row?.mean ?? null);
    const range = firstScreenStrings[language].range(change(row.hi95), change(row.lo95));
    return `${persons(row.mean)} (${change(row.averted)}; ${range})`;
  });
}

/**
 * The parts of the documentation that are made from the code, so that they cannot part from it. A part stands in a
 * document between `<!-- made: NAME -->` and `<!-- end -->`; everything outside these marks is written by hand. Pure.
 */
import {
  endingMeanings,
  doctrineMeanings,
  incidentMeanings,
  perpetratorMeanings,
  noMissionMeaning,
  reasonMeanings,
} from '../src/cli/glossary.ts';
import { catalogue } from '../src/scenario/catalogue.ts';
import type { Parameter } from '../src/scenario/catalogue/parameter.ts';
import { kindsOfPosture } from '../src/scenario/doctrine.ts';
import { parameters } from '../src/scenario/parameters.ts';
import { unused } from '../src/scenario/unused.ts';
import {
  eventKinds,
  incidentKinds,
  outcomes,
  perpetratorKinds,
  reasons,
  roles,
  stages,
  states,
} from '../src/sim/codes.ts';
import { noMission } from '../src/sim/arms.ts';
import { columns } from '../src/sim/columns.ts';
import { measures } from '../src/sim/measures/catalogue.ts';
import { placeMeasures } from '../src/sim/measures/places.ts';
import { stream } from '../src/sim/streams.ts';
import { groupTallies, placeTallies, tallies } from '../src/sim/tallies.ts';
import { processes } from '../src/sim/tick.ts';
import { scenarioKeys } from '../src/cli/scenarioKeys.ts';

type Cell = string | number;

/** A Markdown table. */
export function table(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const line = (cells: readonly Cell[]): string =>
    `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}

const code = (text: Cell): string => `\`${text}\``;
const list = (words: readonly string[]): string => words.map(code).join(', ');

/** What an entry of a column belongs to. */
const entities: Readonly<Record<string, string>> = {
  one: 'The run as a whole: one value',
  civilian: 'Cohorts of civilians',
  cell: 'Cells of the grid',
  place: 'Named places',
  unit: 'Units of the mission',
  base: 'Bases: the main ones first, then slots for temporary ones',
  detachment: 'Detachments: parts of units that stand, move and act',
  leg: 'Legs of itineraries: a block for each detachment',
  slot: 'Stops of planned tours: a block for each detachment',
  actor: 'Perpetrators: bands, host-state units that prey, sides of feuds',
  spoiler: 'Armed groups',
  stream: 'Candidate streams: one for each perpetrator and place',
  placeGroup: 'Places and identity groups',
  belief: 'Places and quarters of the week',
  feud: 'Sides of feuds and places',
  incident: 'Incidents',
  event: 'Events that wait in the queue',
  tally: 'Counters of the run',
  placeTally: 'Counters by place',
  group: 'Identity groups',
  hostUnit: 'Units of the host state',
  network: 'Networks of organised crime',
  support: 'Lines of support for units of the host state',
  groupTally: 'Counters by identity group',
  justice: 'Custody and prison',
  walker: 'People of a street, in the order of turns',
  citizen: 'Citizens of a street',
  streetCell: 'Cells of a street',
  streetWord: 'Cells of a street, by four',
  streetHeld: 'Cells behind the grid of a street',
  streetCount: 'Counts of a street',
};

function stateVariables(): string {
  const names = Object.entries(columns);
  const known = Object.keys(entities);
  const order = [...known, ...new Set(names.map(([, { per }]) => per).filter((per) => !known.includes(per)))];
  return order
    .map((per) => ({ title: entities[per] ?? per, own: names.filter(([, column]) => column.per === per) }))
    .filter(({ own }) => own.length > 0)
    .map(({ title, own }) => {
      const rows = own.map(([name, { kind, unit, meaning }]) => [code(name), kind, unit, meaning]);
      return `### ${title}\n\n${table(['column', 'type', 'unit', 'meaning'], rows)}`;
    })
    .join('\n\n');
}

function parameterTables(): string {
  return Object.entries(catalogue)
    .map(([family, members]) => {
      const rows = Object.entries<Parameter>(members).map(([name, each]) => [
        code(`${family}.${name}`),
        each.unit,
        each.default,
        `${each.min} to ${each.max}`,
        each.meaning,
        each.source,
        each.grade,
      ]);
      return `### ${family}\n\n${table(['parameter', 'unit', 'default', 'range', 'meaning', 'source', 'grade'], rows)}`;
    })
    .join('\n\n');
}

function gradeCounts(): string {
  const grades = ['V', 'Va', 'D', 'M', 'K', 'A'] as const;
  const counts = grades.map((grade) => [...parameters.values()].filter((each) => each.grade === grade).length);
  return table(['all', ...grades], [[parameters.size, ...counts]]);
}

function doctrineTable(): string {
  const kinds = Object.entries(kindsOfPosture).map(([kind, { doctrine }]) => [kind, doctrine] as const);
  const shown = (value: unknown): string =>
    typeof value === 'object' && value !== null
      ? Object.entries(value)
          .map(([name, share]) => `${name} ${share}`)
          .join(', ')
      : String(value);
  const rows = Object.entries(doctrineMeanings).map(([name, meaning]) => [
    code(name),
    meaning.en,
    ...kinds.map(([, values]) => shown(Reflect.get(values, name))),
  ]);
  return table(['doctrine', 'meaning', ...kinds.map(([kind]) => code(kind))], rows);
}

function postureTable(): string {
  const rows = Object.entries(kindsOfPosture).map(([kind, { meaning }]) => [code(kind), meaning.en]);
  return table(['kind', 'meaning'], [...rows, [code(noMission), noMissionMeaning.en]]);
}

/** Parameters whose defaults were moved while a run's level was looked at, and what was looked at. */
const tuned: Readonly<Record<string, string>> = {
  'perpetrators.bandActsPerMonth': 'fatal attacks and civilians killed a month',
  'perpetrators.stateActsPerMonth': 'share of fatal attacks by state forces',
  'perpetrators.communalActsPerMonth': 'fatal attacks and civilians killed a month; left where it was',
  'harm.killsPerFighter': 'deaths for each fatal attack, civilians killed a month; tail, top tenth, median',
  'harm.lootLethality': 'tail of sizes, share of the top tenth, median of deaths for each fatal attack',
  'harm.crowdPersons': 'tail of sizes, share of the top tenth, median of deaths for each fatal attack',
  'perpetrators.partyBreakShare': 'tail of sizes, share of the top tenth, median of deaths for each fatal attack',
  'hazard.iedPerKm': 'order of magnitude of peacekeepers killed',
  'hazard.ambushPerKm': 'order of magnitude of peacekeepers killed',
  'force.lossRate': 'order of magnitude of peacekeepers killed',
  'order.threshold': 'number of disorder days; no data stand behind it',
  'displacement.fearThreshold': 'number of people displaced; no data stand behind it',
  'mind.calmDays': 'number of people displaced; no data stand behind it',
};

function tunedTable(): string {
  const rows = Object.entries(tuned).map(([name, target]) => {
    const { unit, default: value, min, max, grade } = parameters.get(name)!;
    return [code(name), value, unit, `${min} to ${max}`, grade, target];
  });
  return table(['parameter', 'default', 'unit', 'range', 'grade', 'looked at'], rows);
}

const meaningRows = (words: readonly string[], meanings: Readonly<Record<string, { readonly en: string }>>): Cell[][] =>
  words.map((word) => [code(word === '' ? "''" : word), meanings[word]?.en ?? '']);

function codeTables(): string {
  const glossaries = [
    ['Kinds of incident', incidentKinds, incidentMeanings],
    ['How an incident ended', outcomes, endingMeanings],
    [
      'Why a response did not come in time',
      reasons,
      { '': { en: 'It did, or the incident has no response chain.' }, ...reasonMeanings },
    ],
    ['Kinds of perpetrator', perpetratorKinds, perpetratorMeanings],
  ] as const;
  const plain = [
    ['Stages of the response chain, in order', stages],
    ['Roles of a detachment', roles],
    ['States of a detachment', states],
    ['Events in the queue', eventKinds],
    ['Named random streams', Object.keys(stream)],
    ['Counters of the run', tallies],
    ['Counters by place', placeTallies],
    ['Counters by identity group', groupTallies],
  ] as const;
  return [
    ...glossaries.map(
      ([title, words, meanings]) => `### ${title}\n\n${table(['code', 'meaning'], meaningRows(words, meanings))}`,
    ),
    ...plain.map(([title, words]) => `### ${title}\n\n${list(words)}`),
  ].join('\n\n');
}

const measureTable = (of: readonly (typeof measures | typeof placeMeasures)[number][]): string =>
  table(
    ['measure', 'unit', 'better', 'meaning', 'formula'],
    of.map(({ name, unit, better, meaning, formula }) => [code(name), unit, better, meaning, formula]),
  );

const unusedTable = (): string =>
  table(
    ['key', 'values without effect'],
    unused.map(({ path, values }) => [code(path), values === undefined ? 'all' : list(values)]),
  );

const keyTables = (): string =>
  [...scenarioKeys()]
    .map(([top, rows]) => `### ${code(top)}\n\n${table(['key', 'what is expected', 'default', 'meaning'], rows)}`)
    .join('\n\n');

/** Every made part, by name. */
export function parts(): ReadonlyMap<string, string> {
  return new Map([
    [
      'processes',
      table(
        ['', 'process', 'why it stands here'],
        processes.map(({ name, order }, index) => [index + 1, code(name), order]),
      ),
    ],
    ['stateVariables', stateVariables()],
    ['parameters', parameterTables()],
    ['grades', gradeCounts()],
    ['doctrine', doctrineTable()],
    ['postures', postureTable()],
    ['measures', measureTable(measures)],
    ['placeMeasures', measureTable(placeMeasures)],
    ['codes', codeTables()],
    ['tuned', tunedTable()],
    ['scenarioKeys', keyTables()],
    ['unusedKeys', unusedTable()],
  ]);
}

/** Documents with made parts, from the repository's root. */
export const documents = [
  'docs/odd.md',
  'docs/odd/state-variables.md',
  'docs/odd/parameters.md',
  'docs/odd/doctrine.md',
  'docs/odd/measures.md',
  'docs/odd/codes.md',
  'docs/calibration.md',
  'docs/formats.md',
] as const;

const marked = /<!-- made: (\w+) -->[\s\S]*?<!-- end -->/g;

/** A document with its made parts as the code has them. @throws Error for a mark that names no part */
export function fill(text: string): string {
  const made = parts();
  return text.replace(marked, (_, name: string) => {
    const part = made.get(name);
    if (part === undefined) throw new Error(`no part is named ${name}; there are ${[...made.keys()].join(', ')}`);
    return `<!-- made: ${name} -->\n\n${part}\n\n<!-- end -->`;
  });
}

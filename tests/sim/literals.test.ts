/**
 * Every number of the model stands in the catalogue of parameters, where it has a unit, a range, a meaning and a source.
 * So the model's code holds no other number than those listed here: definitions, counts of things that it lays out, and
 * bounds of computation. A new one fails this test until it is a parameter, or a reason stands here.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codeOnly } from '../architecture/imports.ts';

/** Nothing, one, and the hours of a day. */
const free = new Set(['0', '1', '24']);

/** Files of arithmetic and of bytes, in which no number is one of the model. */
const elsewhere: readonly (readonly [path: RegExp, reason: string])[] = [
  [/^(math|random|threefry|digest)\.ts$/, 'coefficients and bit patterns of published methods'],
  [/^(heap|queue|routes)\.ts$/, 'bytes, heaps of two children, eight neighbours'],
  [/^street\//, 'layout of bits and bytes; the rules of a street are keys of the scenario'],
  [/^invariants\//, 'bounds of rounding'],
];

/** How often which number stands in a file, and why it may. */
const reasons: Readonly<Record<string, readonly [reason: string, literals: Readonly<Record<string, number>>]>> = {
  'actors.ts': ['two sides of a feud', { '2': 2 }],
  'attack/harm.ts': [
    'ten deaths are the unit of impact; news is followed to a twentieth of its strength',
    { '3': 1, '10': 1 },
  ],
  'benchmarks.ts': ['days over which a benchmark takes what counts up', { '30': 1 }],
  'communityProgrammes.ts': ['per thousand persons', { '1000': 1 }],
  'formerFighters.ts': ['per thousand persons', { '1000': 1 }],
  'envy.ts': ['per hundred people, as the parameter says', { '100': 1 }],
  'processes/peaceProcess.ts': ['days of a week', { '7': 1 }],
  'blame.ts': [
    'bounds of a change of mood; the code of the mission; news is followed as fear is',
    { '0.9': 1, '2': 1, '3': 1 },
  ],
  'campaigns.ts': ['candidates for a turn', { '5': 1 }],
  'calendar.ts': [
    'the calendar; night from 18:00 to 06:00; quarters of a day',
    {
      '2': 3,
      '3': 1,
      '4': 1,
      '6': 2,
      '12': 2,
      '18': 1,
      '28': 1,
      '30': 4,
      '31': 7,
      '60': 1,
      '100': 3,
      '168': 1,
      '400': 1,
      '365': 1,
      '730.5': 1,
    },
  ],
  'civilViolence.ts': ['rounding of halves to even', { '0.5': 2, '2': 1, '1099511627776': 1 }],
  'codes.ts': ['codes', { '2': 2, '3': 2 }],
  'crowds.ts': ['two sides of a feud', { '2': 1 }],
  'crowdViolence.ts': ['a hundred violent persons, as the parameter says', { '100': 1 }],
  'measures/crime.ts': ['rates for 100 000 persons and a month of 30.44 days', { '30.44': 1, '100_000': 1 }],
  'hostSupport.ts': ['codes', { '2': 1, '3': 1, '4': 1, '5': 1, '6': 1 }],
  'processes/conduct.ts': ['per thousand persons', { '1000': 1 }],
  'standing.ts': ['a cell and those beside it', { '1.5': 1 }],
  'processes/recruitment.ts': ['per thousand persons', { '1000': 1 }],
  'processes/crime.ts': [
    'rates for 100 000 persons and a month of 30 days at a half; per thousand persons; a bound of a loop',
    { '0.5': 1, '30': 1, '1000': 1, '100_000': 1 },
  ],
  'processes/publicOrder.ts': ['the mean above which a binomial number is taken for a normal one', { '100': 1 }],
  'watch.ts': ['per thousand persons', { '1000': 2 }],
  'willing.ts': ['the normal density', { '0.5': 1, '2.5066282746310002': 1 }],
  'columns.ts': ['the hour that never comes', { '1e15': 1 }],
  'distances.ts': ['memory for rows of distances', { '10_000': 1, '16_000_000': 1 }],
  'seedFrom.ts': ['53 bits of two words', { '0x1fffff': 1, '0x100000000': 1 }],
  'why/collector.ts': ['a week after an incident', { '7': 1 }],
  'why/prospects.ts': ['how many other places are told', { '2': 1 }],
  'decay.ts': ['the logarithm of two', { '0.6931471805599453': 1 }],
  'gain.ts': ['per thousand', { '1000': 1 }],
  'ground.ts': [
    'codes of ways of moving and of road classes; memory for routes',
    { '2': 4, '3': 5, '4': 3, '1_900_000': 1 },
  ],
  'inForce.ts': ['a code', { '2': 1 }],
  'itinerary.ts': ['code of a flood; the mean of two cells', { '2': 1, '0.5': 1 }],
  'measures/activity.ts': ['a company, as the measure defines it', { '120': 1 }],
  'measures/mission.ts': [
    'the index of protection, as its formula says; a month of 30.44 days in it',
    { '0.2': 1, '0.4': 1, '0.6': 1, '20': 1, '30.44': 1, '100': 2, '100000': 1 },
  ],
  'measures/protection.ts': ['middle of a list; fourteen days; rates for 100 000', { '2': 2, '336': 1, '100000': 1 }],
  'measures/publicOrder.ts': ['the index of public order, as its formula says', { '4': 1, '100': 1 }],
  'postures/posting.ts': ['code of denied ground', { '2': 1 }],
  'overflights.ts': ['noon; days of a week', { '7': 1, '12': 1 }],
  'postures/tourPlan.ts': [
    'code of denied ground; rhythms that divide the week',
    { '2': 1, '28': 1, '42': 1, '56': 1, '84': 1 },
  ],
  'postures/siteGuards.ts': ['code of denied ground; per thousand persons', { '2': 1, '1000': 1 }],
  'processes/aid.ts': ['days of a week', { '7': 1 }],
  'processes/controls.ts': ['per thousand persons', { '1000': 1 }],
  'processes/sites.ts': ['per thousand persons', { '1000': 1 }],
  'roads.ts': ['codes of a status and of the ground', { '2': 2, '3': 2 }],
  'sites.ts': ['per thousand persons', { '1000': 2 }],
  'processes/assessment.ts': ['evidence too faint to be shared out', { '1e-3': 1 }],
  'processes/detention.ts': ['days of a week', { '7': 1 }],
  'processes/movement.ts': [
    'code of restricted ground; the middle of a day; no tour leaves earlier',
    { '0.5': 1, '36': 1 },
  ],
  'processes/routeHazard.ts': ['days of a month', { '30.4': 1 }],
  'processes/sustainment.ts': ['code of a convoy on its way', { '2': 2 }],
  'response/decide.ts': ['there and back; code of denied ground', { '2': 2 }],
  'response/options.ts': ['rounding', { '1e-9': 1 }],
  'neighbours.ts': ['nearness is followed to a twentieth of its strength', { '3': 1 }],
  'scouts.ts': ['longest reach, as the measure defines it', { '48': 1 }],
  'setting.ts': ['steps of the table of severities, and their middles', { '0.5': 2, '1024': 1 }],
  'siting.ts': ['rounding', { '1e-12': 1 }],
  'struck.ts': ['a cell and those beside it', { '1.5': 1 }],
  'tourLength.ts': ['room for itineraries', { '1.6': 1, '16': 1, '320': 1 }],
  'tourMoves.ts': ['rounding', { '1e-9': 2 }],
  'world.ts': [
    'room in pools; two sides of a feud',
    { '2': 5, '3': 2, '4': 2, '7': 1, '64': 1, '100': 1, '256': 1, '60_000': 1 },
  ],
};

const number = /(?<![\w$.])(?:0[xX][\da-fA-F_]+|(?:\d[\d_]*\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)(?![\w$])/g;

/** Numbers in a source, with how often each stands there; those that are free left out. */
function literalsIn(source: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const [literal] of codeOnly(source).matchAll(number))
    if (!free.has(literal)) counts[literal] = (counts[literal] ?? 0) + 1;
  return counts;
}

const folder = 'src/sim';
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts') && !elsewhere.some(([path]) => path.test(file)))
  .sort();

describe('the numbers in the code of the model', () => {
  it.each(files)('%s', (file) => {
    const found = literalsIn(readFileSync(join(folder, file), 'utf8'));
    const rule = `Make a new number of the model a parameter in src/scenario/catalogue/; give the reason for any other in ${import.meta.filename}.`;
    expect(found, rule).toEqual(reasons[file]?.[1] ?? {});
  });

  it('have reasons for files that exist', () => {
    expect(Object.keys(reasons).filter((file) => !files.includes(file))).toEqual([]);
  });
});

describe('a number', () => {
  it.each([
    ['const share = 0.35;', { '0.35': 1 }],
    ['f(2 * km, .5, 1e-9, 0xff, 60_000)', { '2': 1, '.5': 1, '1e-9': 1, '0xff': 1, '60_000': 1 }],
    ["// 7\nx1 = y['8'] /* 9 */ + hours[0] * 24", {}],
    ['`${x * 3} 4`', { '3': 1 }],
  ])('in %s is found', (source, found) => {
    expect(literalsIn(source)).toEqual(found);
  });
});

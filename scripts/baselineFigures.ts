/**
 * What the arm without a mission shows, in the quantities of docs/baseline-violence.csv. Attacks on civilians only:
 * raids by bands, abuses by host-state forces, communal attacks. Pure.
 */
import { createGenerator } from '../src/analysis/generator.ts';
import { quantileOfSorted, sortedUpwards } from '../src/analysis/moments.ts';
import type { IncidentRecord } from '../src/sim/record.ts';
import { noMission } from '../src/sim/arms.ts';
import { runArm, runBurnIn } from '../src/sim/run.ts';
import { attackKinds } from '../src/sim/codes.ts';
import { isWet } from '../src/sim/calendar.ts';
import { straightKm } from '../src/sim/ground.ts';
import { measures } from '../src/sim/measures/catalogue.ts';
import { createSetting, type Setting } from '../src/sim/setting.ts';
import { parseScenario } from '../src/scenario/parse.ts';
import { formatProblem } from '../src/scenario/problems.ts';
import { runSeed } from '../src/study/seeds.ts';

/** Towns near which events were counted. */
const towns = ['bambari', 'bria', 'alindao', 'ippy'] as const;
const attacks: ReadonlySet<string> = new Set(attackKinds);
/** Step 8 of docs/baseline-violence.md: the model has no reports, so its figures are cut as that page does. */
const reportedShare = 0.7;
const deathsUnreported = 2;
const monthHours = 730.5;
const resamples = 1000;

/** One fatal attack. */
interface Fatal {
  readonly hour: number;
  readonly killed: number;
  readonly byState: boolean;
  /** Straight distance to each town, km; Infinity where the scenario has no such town. */
  readonly townKm: readonly number[];
}

export interface Run {
  readonly fatal: readonly Fatal[];
}

/** Quantities by the names of docs/baseline-violence.csv; NaN where the runs do not define one. */
export type Figures = Readonly<Record<string, number>>;

export interface Estimate {
  readonly value: number;
  /** 95 % percentile interval over resampled runs: luck of the runs alone. */
  readonly lo95: number;
  readonly hi95: number;
}

/** The setting of a scenario file. @throws Error with the file's mistakes, a line each */
export function settingOf(source: string, file: string): Setting {
  const parsed = parseScenario(source, file, { outcomes: measures.map(({ name }) => name) });
  if ('problems' in parsed) throw new Error(parsed.problems.map(formatProblem).join('\n'));
  return createSetting(parsed.scenario);
}

/** Runs the arm without a mission under the seeds that a comparison of this scenario uses. */
export function runWithoutMission(setting: Setting, replications: number, onRun: (done: number) => void): Run[] {
  const { seed } = setting.scenario;
  const cellOfTown = towns.map((town) => setting.places.find(({ id }) => id === town)?.cell);
  return Array.from({ length: replications }, (_, index) => {
    const identity = {
      masterSeed: seed,
      parameters: {},
      posture: noMission,
      start: 'switching',
      replication: index + 1,
    } as const;
    const burnIn = runBurnIn(setting, runSeed('common', identity), { recordEvery: 1000 });
    const { incidents } = runArm(setting, burnIn, noMission, { recordEvery: 1000 });
    onRun(index + 1);
    const fatal = incidents.filter(({ kind, killed }) => attacks.has(kind) && killed > 0);
    return { fatal: fatal.map((incident) => fatalOf(setting, incident, cellOfTown)) };
  });
}

function fatalOf(
  setting: Setting,
  { hour, killed, kind, x, y }: IncidentRecord,
  cellOfTown: readonly (number | undefined)[],
): Fatal {
  const cell = y * setting.ground.width + x;
  const townKm = cellOfTown.map((town) => (town === undefined ? Infinity : straightKm(setting.ground, cell, town)));
  return { hour, killed, byState: kind === 'abuse', townKm };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** The figures of some runs, taken together. */
export function figuresOf(setting: Setting, runs: readonly Run[]): Figures {
  const hours = setting.scenario.days * 24;
  const months = (runs.length * hours) / monthHours;
  const all = runs.flatMap(({ fatal }) => fatal);
  const deaths = sortedUpwards(all.map(({ killed }) => killed));
  const killed = sum(deaths) / months;
  const fatalAttacks = all.length / months;
  const within = (km: number): number => sum(all.map(({ townKm }) => townKm.filter((each) => each <= km).length));
  const reportedNear = (test: (townKm: readonly number[]) => boolean): number =>
    (reportedShare * all.filter(({ townKm }) => test(townKm)).length) / months;
  const byTown = towns.map((town, index) => [
    `fatalAttacksReported${town[0].toUpperCase()}${town.slice(1)}`,
    reportedNear((townKm) => townKm[index] <= 50),
  ]);
  return {
    fatalAttacksReported: reportedShare * fatalAttacks,
    fatalAttacks,
    civiliansKilledReported: killed - (1 - reportedShare) * fatalAttacks * deathsUnreported,
    civiliansKilled: killed,
    civiliansKilledPer100k: (killed / setting.people.total) * 100_000,
    deathsPerFatalEvent: sum(deaths) / deaths.length,
    medianDeathsPerFatalEvent: quantileOfSorted(deaths, 0.5) ?? NaN,
    p90DeathsPerFatalEvent: quantileOfSorted(deaths, 0.9) ?? NaN,
    singleDeathShare: deaths.filter((each) => each === 1).length / deaths.length,
    topTenthDeathShare: sum(deaths.slice(-Math.ceil(deaths.length / 10))) / sum(deaths),
    nearTownShare: within(10) / within(50),
    dryWetRatio: dryOverWet(setting, runs, all),
    governmentShare: all.filter(({ byState }) => byState).length / all.length,
    monthlyVarianceToMean: varianceToMean(setting, runs),
    ...Object.fromEntries(byTown),
    fatalAttacksReportedElsewhere: reportedNear((townKm) => townKm.every((each) => each > 50)),
  };
}

/** Events a dry day over events a wet day. */
function dryOverWet(setting: Setting, runs: readonly Run[], all: readonly Fatal[]): number {
  const days = Array.from({ length: setting.scenario.days }, (_, day) => isWet(setting.calendar, day * 24));
  const wetDays = sum(days);
  const wet = sum(all.map(({ hour }) => isWet(setting.calendar, hour)));
  return (all.length - wet) / (runs.length * (days.length - wetDays)) / (wet / (runs.length * wetDays));
}

/** Variance of the monthly counts within a run, averaged over runs, over their mean. The last part of a month is left out. */
function varianceToMean(setting: Setting, runs: readonly Run[]): number {
  const months = Math.floor((setting.scenario.days * 24) / monthHours + 0.1);
  const length = (setting.scenario.days * 24) / months;
  const counts = runs.map(({ fatal }) =>
    Array.from(
      { length: months },
      (_, month) => fatal.filter(({ hour }) => Math.floor(hour / length) === month).length,
    ),
  );
  const variance = sum(
    counts.map((run) => {
      const mean = sum(run) / months;
      return sum(run.map((count) => (count - mean) * (count - mean))) / (months - 1);
    }),
  );
  return variance / runs.length / (sum(counts.flat()) / (runs.length * months));
}

/** Figures with the luck of the runs: whole runs are drawn again, since events of one run hang together. */
export function estimate(setting: Setting, runs: readonly Run[]): Readonly<Record<string, Estimate>> {
  const draw = createGenerator(1);
  const again = Array.from({ length: resamples }, () =>
    figuresOf(
      setting,
      runs.map(() => runs[Math.floor(draw() * runs.length)]),
    ),
  );
  return Object.fromEntries(
    Object.entries(figuresOf(setting, runs)).map(([name, value]) => {
      const sorted = sortedUpwards(again.map((figures) => figures[name]).filter(Number.isFinite));
      return [
        name,
        { value, lo95: quantileOfSorted(sorted, 0.025) ?? NaN, hi95: quantileOfSorted(sorted, 0.975) ?? NaN },
      ];
    }),
  );
}

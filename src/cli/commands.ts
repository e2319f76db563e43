/**
 * Every command: what it is called with, what it may be told and an example. The work is in the file of the command's
 * name, loaded when the command is called, so that `cordon --help` is quick.
 */
import type { Work } from './work.ts';

export interface Option {
  readonly describe: string;
  /** `text` unless said otherwise; `texts` may be given several times. */
  readonly kind?: 'text' | 'texts' | 'flag';
  /** What stands for the value in the help. */
  readonly value?: string;
}

export interface Command {
  readonly name: string;
  /** Arguments in order: `NAME` must be given, `[NAME]` may, `[NAME...]` takes the rest. */
  readonly positionals: Readonly<Record<string, string>>;
  readonly describe: string;
  readonly options: Readonly<Record<string, Option>>;
  readonly examples: readonly (readonly [command: string, meaning: string])[];
  readonly load: () => Promise<{ readonly work: Work }>;
}

/** Options of every command. */
const commonOptions: Readonly<Record<string, Option>> = {
  json: { kind: 'flag', describe: 'Print for machines: one JSON value on stdout' },
  lang: { value: 'en|fr', describe: 'Language of what is printed for people; messages about input are in English' },
};

const out: Option = { value: 'DIR', describe: 'Directory for the results' };
const seed: Option = { value: 'N', describe: "Master seed; the scenario's own when absent" };
const force: Option = { kind: 'flag', describe: 'Overwrite other results in the directory' };
const long: Option = { kind: 'flag', describe: 'Also long.csv: a line a run and outcome' };
const roCrate: Option = {
  kind: 'flag',
  describe: 'Also ro-crate-metadata.json, which describes the results to archives',
};
const scenario = 'Scenario file (*.yaml)';
const directory = 'Directory of a comparison';
/** Options of commands that show the page. */
const served: Readonly<Record<string, Option>> = {
  posture: { value: 'ID', describe: 'Way shown first; the first of the scenario when absent' },
  seed: { value: 'N', describe: "Luck number shown first; the scenario's own when absent" },
  port: { value: 'N', describe: 'Port on 127.0.0.1; a free one when absent' },
  open: { kind: 'flag', describe: 'Open the address in the browser' },
};

export interface Positional {
  readonly name: string;
  readonly describe: string;
  readonly optional: boolean;
  readonly many: boolean;
}

/** Arguments of a command, read from their names. */
export function positionalsOf(command: Command): Positional[] {
  return Object.entries(command.positionals).map(([written, describe]) => ({
    name: written.replace(/[^A-Z_]/g, ''),
    describe,
    optional: written.startsWith('['),
    many: written.includes('...'),
  }));
}

/** How a person calls it, without options. */
export function calledAs(command: Command): string {
  return ['cordon', command.name, ...Object.keys(command.positionals)].join(' ');
}

export function commandOptions(command: Command): Readonly<Record<string, Option>> {
  return { ...command.options, ...commonOptions };
}

export const commands: readonly Command[] = [
  {
    name: 'run',
    positionals: { SCENARIO: scenario },
    describe: 'Run one posture once',
    options: {
      posture: {
        value: 'ID',
        describe: 'Posture of the scenario, no-mission, or present: the lay-down as it is (required)',
      },
      seed: { value: 'N', describe: 'Seed of this very run: one from runs.csv repeats that row' },
      days: { value: 'N', describe: "Days to run; the scenario's own when absent" },
      set: { kind: 'texts', value: 'PATH=VALUE', describe: 'Change one value of the scenario; may be repeated' },
      without: { kind: 'texts', value: 'PROCESS', describe: 'Switch one process of the model off; may be repeated' },
      points: {
        value: '-',
        describe: 'Answer lines of JSON on stdin, { set, posture, replication }, each with one line',
      },
      all: { kind: 'flag', describe: 'Print every measure, not the primary outcomes alone' },
      out: { value: 'DIR', describe: 'Write the tables of the run here too' },
      force,
    },
    examples: [
      ['cordon run scenarios/first-steps.yaml --posture tob --seed 7', 'one run with its outcomes'],
      ['cordon run scenarios/first-steps.yaml --posture tob --set mission.units.fpu1.strength=160', 'with more police'],
    ],
    load: () => import('./run.ts'),
  },
  {
    name: 'compare',
    positionals: { SCENARIO: scenario },
    describe: 'Compare postures, no mission included, under the same luck',
    options: {
      postures: { value: 'a,b', describe: 'Posture ids; all of the scenario and present, the lay-down as it is' },
      replications: { value: 'N', describe: 'Repeats of each posture, 100 when absent' },
      seed,
      jobs: { value: 'N', describe: 'Worker threads, as many as cores when absent; changes no result' },
      seeding: { value: 'common|independent', describe: 'common: postures share their luck, the default' },
      steady: { kind: 'flag', describe: 'Also with each posture in force from the start of the burn-in' },
      tuned: { kind: 'flag', describe: 'Also with each posture tuned, at equal effort, on luck that is not scored' },
      'tune-candidates': { value: 'N', describe: 'With --tuned: doctrines tried for each posture, 12 when absent' },
      'tune-replications': { value: 'N', describe: 'With --tuned: training runs of each, 10 when absent' },
      out,
      force,
    },
    examples: [
      ['cordon compare scenarios/bambari.yaml --replications 40', 'the main job'],
      ['cordon compare scenarios/bambari.yaml --postures static,tob --out results/two', 'two postures only'],
    ],
    load: () => import('./compare.ts'),
  },
  {
    name: 'sweep',
    positionals: { STUDY: 'Study file (*.study.yaml)' },
    describe: 'Run a study: a scenario at many design points',
    options: {
      jobs: { value: 'N', describe: 'Worker threads, as many as cores when absent; changes no result' },
      'dry-run': { kind: 'flag', describe: 'Say how many points, runs, hours and megabytes it would be; run nothing' },
      resume: { kind: 'flag', describe: 'Go on with a directory that holds a part of the results' },
      'retry-failed': { kind: 'flag', describe: 'Run again what failed; implies --resume' },
      redis: {
        value: 'URL',
        describe: 'Let workers anywhere do the runs, through a queue on Redis; see cordon worker',
      },
      shard: { value: 'I/N', describe: 'Only part I of N of the points, from 1; see cordon merge' },
      long,
      'ro-crate': roCrate,
      out,
      force,
    },
    examples: [
      ['cordon sweep scenarios/fpu-divisibility.study.yaml --dry-run', 'what it would be'],
      ['cordon sweep scenarios/fpu-divisibility.study.yaml --shard 2/8', 'the second of eight parts'],
    ],
    load: () => import('./sweep.ts'),
  },
  {
    name: 'worker',
    positionals: {},
    describe: 'Do runs of studies that are swept elsewhere with --redis, until it is stopped',
    options: {
      redis: { value: 'URL', describe: 'Address of Redis (required), such as redis://localhost:6379' },
      jobs: { value: 'N', describe: 'Runs at a time, as many as cores when absent' },
    },
    examples: [['cordon worker --redis redis://queue.example.org:6379', 'on any number of machines']],
    load: () => import('./worker.ts'),
  },
  {
    name: 'merge',
    positionals: { 'DIR...': 'Directories of all shards of a study' },
    describe: 'Put the shards of a study together, to the bytes of a run without shards',
    options: {
      out: { value: 'DIR', describe: 'Directory for the whole (required)' },
      long,
      'ro-crate': roCrate,
      force,
    },
    examples: [['cordon merge part-1 part-2 part-3 part-4 --out results/whole', 'four shards']],
    load: () => import('./merge.ts'),
  },
  {
    name: 'analyse',
    positionals: { DIR: 'Directory of a study or a comparison' },
    describe: 'Averages, differences and main effects of a study, with their luck ranges',
    options: { outcomes: { value: 'a,b', describe: 'Outcomes; the primary ones of the scenario when absent' } },
    examples: [['cordon analyse results/fpu-divisibility-0123456789ab', 'tables, and DIR/effects.csv']],
    load: () => import('./analyse.ts'),
  },
  {
    name: 'query',
    positionals: { DIR: 'Directory of a study or a comparison', SQL: 'One query that reads' },
    describe: 'Ask the tables of a result directory in SQL (DuckDB); nothing is written',
    options: {},
    examples: [
      ['cordon query DIR "SELECT posture, avg(civiliansKilled) FROM runs GROUP BY ALL"', 'CSV on stdout'],
      ['cordon query DIR "DESCRIBE incidents"', 'the columns of a table'],
    ],
    load: () => import('./query.ts'),
  },
  {
    name: 'check',
    positionals: { FILE: 'Scenario file (*.yaml) or study file (*.study.yaml)' },
    describe: 'Check a scenario or a study and say what is in it',
    options: {},
    examples: [['cordon check scenarios/bambari.yaml', 'ok, or each mistake as FILE:LINE:COL: text']],
    load: () => import('./check.ts'),
  },
  {
    name: 'schema',
    positionals: { KIND: 'Kind of file: scenario or study' },
    describe: 'Print the JSON Schema of a kind of file, for editors',
    options: {},
    examples: [['cordon schema scenario > scenario.schema.json', 'for completion while writing a scenario']],
    load: () => import('./schema.ts'),
  },
  {
    name: 'explain',
    positionals: { '[NAME]': 'A topic or a word; without it the topics are listed' },
    describe: 'Explain a parameter, measure, process, verdict or any word in the tables',
    options: {},
    examples: [
      ['cordon explain parameters', 'every number of the model with its unit, range and source'],
      ['cordon explain noUnitFree', 'one word from incidents.csv'],
    ],
    load: () => import('./explain.ts'),
  },
  {
    name: 'replay',
    positionals: { DIR: directory, RUN_ID: 'Run, as in runs.csv' },
    describe: 'Run one run of a comparison again and compare every number',
    options: {},
    examples: [['cordon replay results/bambari-0123abcd r0123456789abcdef', 'same, or what differs']],
    load: () => import('./replay.ts'),
  },
  {
    name: 'why',
    positionals: { DIR: 'Directory of a run or a comparison', INCIDENT_ID: 'Incident, as in incidents.csv' },
    describe:
      'Tell why an incident went as it did: plan, knowledge, response, force, effect; its run is replayed, traced',
    options: {},
    examples: [['cordon why results/bambari-0123abcd r0123456789abcdef-17 --lang fr', 'the chain of one incident']],
    load: () => import('./why.ts'),
  },
  {
    name: 'chart',
    positionals: { DIR: directory, '[NAME...]': 'Charts; all when absent' },
    describe: 'Draw charts of a comparison into DIR/charts',
    options: {
      format: { value: 'svg,png,html,json', describe: 'Formats, with commas between them; svg when absent' },
      theme: { value: 'light|dark', describe: 'Colours, light when absent; dark ones are called NAME-dark' },
    },
    examples: [['cordon chart results/bambari-0123abcd harmMap --format png,svg', 'one chart in two formats']],
    load: () => import('./chart.ts'),
  },
  {
    name: 'report',
    positionals: { DIR: directory },
    describe: 'Write DIR/report.html and print its first screen',
    options: {},
    examples: [['cordon report results/bambari-0123abcd --lang fr', 'the report in French']],
    load: () => import('./report.ts'),
  },
  {
    name: 'evidence',
    positionals: { '[ID...]': 'Facts, such as SF01; all when absent' },
    describe: 'Try published findings as experiments and judge each by a rule fixed beforehand',
    options: {
      full: { kind: 'flag', describe: 'At full size; the reduced form has few replications and can tell little' },
      jobs: { value: 'N', describe: 'Worker threads, as many as cores when absent; changes no result' },
      out: { value: 'DIR', describe: 'Directory where runs are kept and resumed, results/evidence when absent' },
    },
    examples: [
      ['cordon evidence SF30 SF33', 'two facts in their reduced form'],
      ['cordon evidence --full', 'all facts at full size, resumed where it was interrupted'],
    ],
    load: () => import('./evidence.ts'),
  },
  {
    name: 'view',
    positionals: { SCENARIO: 'Scenario file (*.yaml), or DIR, the directory of a comparison' },
    describe: 'Show a run in the browser: serves one page to this computer alone until Ctrl-C',
    options: {
      ...served,
    },
    examples: [['cordon view scenarios/bambari.yaml --lang fr', 'prints the address of the page']],
    load: () => import('./view.ts'),
  },
  {
    name: 'exercise',
    positionals: { SCENARIO: scenario },
    describe: 'Write a scenario with the page and the engine into one file that works offline, or serve it',
    options: {
      export: { value: 'FILE.html', describe: 'File to write; without it the page is served as by view' },
      ...served,
      force: { kind: 'flag', describe: 'Overwrite a file that is no page of Cordon' },
    },
    examples: [['cordon exercise scenarios/bambari.yaml --export bambari.html', 'open bambari.html in any browser']],
    load: () => import('./exercise.ts'),
  },
  {
    name: 'new',
    positionals: { FILE: 'New scenario file, ending in .yaml' },
    describe: 'Begin a scenario from one that comes with Cordon; never overwrites',
    options: { template: { value: 'NAME', describe: 'Scenario to begin from, first-steps when absent' } },
    examples: [['cordon new mine.yaml --template first-steps', 'a small scenario, every line explained']],
    load: () => import('./new.ts'),
  },
];

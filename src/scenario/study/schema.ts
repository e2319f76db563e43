/** What a study file may say: a batch experiment over one scenario. Checks across its parts are in check.ts. */
import * as z from 'zod';
import { name, postureId } from '../schemaParts.ts';

export const designMethods = [
  'grid',
  'cases',
  'lhs',
  'maximin',
  'sobol',
  'saltelli',
  'oat',
  'morris',
  'random',
  'csv',
] as const;
export type DesignMethod = (typeof designMethods)[number];
/** Tables that a study may do without. */
export const optionalTables = ['runs', 'timeseries', 'incidents', 'summary'] as const;
/** Longer designs, and longer lists, are a slip of the keyboard. */
export const mostPoints = 1_000_000;

const columnName = z
  .string()
  .max(64)
  .regex(/^[a-z][A-Za-z0-9_]*$/, 'expected a name: a lower-case letter, then letters, digits or _');
const path = z
  .string()
  .max(300)
  .regex(/^[^.\s]+(\.[^.\s]+)*$/, 'expected a dotted path such as mission.units.fpu1.strength');
const changes = z.record(path, z.unknown()).meta({ description: 'Values by dotted path, as with --set' });
const seed = z.int().min(0).max(Number.MAX_SAFE_INTEGER);

const parameter = z.strictObject(
  {
    values: z.array(z.unknown()).min(1).max(mostPoints).optional().meta({ description: 'The values, one by one' }),
    min: z.number().optional().meta({ description: 'Least value, included' }),
    max: z.number().optional().meta({ description: 'Greatest value, included' }),
    steps: z.int().min(2).max(mostPoints).optional().meta({ description: 'How many values from min to max' }),
    step: z.number().positive().optional().meta({ description: 'Stride: min, min + step, ... up to max' }),
    scale: z
      .enum(['linear', 'log'])
      .default('linear')
      .meta({ description: 'log: equal ratios instead of equal strides' }),
    base: z
      .unknown()
      .optional()
      .meta({ description: "oat only: what it is while others vary; the scenario's own when absent" }),
    as: columnName.optional().meta({ description: 'Its column in the tables, and its name in `where`' }),
  },
  {
    error: (issue) =>
      issue.code === 'invalid_type'
        ? 'expected { values: [...] } or { min: ..., max: ... } (a list alone is one value)'
        : undefined,
  },
);
export type StudyParameter = z.output<typeof parameter>;

const design = z.strictObject({
  method: z.enum(designMethods).default('grid'),
  samples: z.int().min(1).max(mostPoints).optional().meta({
    description:
      'Sampled methods: how many points; sobol and saltelli: a power of two; saltelli: each gives a point a parameter and two more; morris: how many trajectories',
  }),
  levels: z.int().min(2).max(64).default(4).meta({ description: 'morris: levels of each parameter, an even number' }),
  seed: seed.default(1).meta({ description: "Luck of the design, apart from the simulation's" }),
  file: z.string().min(1).optional().meta({ description: 'csv: a table of points, beside the study file' }),
  parameters: z.record(path, parameter).default({}).meta({ description: 'What varies, by dotted path' }),
  zip: z
    .record(columnName, z.array(z.string()).min(2))
    .default({})
    .meta({ description: 'Paths whose values go together, first with first; crossed with the rest' }),
  cases: z
    .array(z.strictObject({ id: postureId, set: changes.default({}) }))
    .min(1)
    .optional()
    .meta({ description: 'Named sets of values; crossed with the rest' }),
  where: z.string().min(1).optional().meta({ description: 'Only points for which this expression over names holds' }),
});

export const studySchema = z.strictObject({
  cordon: z
    .literal(1, { error: 'expected 1, the version of the format that this program reads' })
    .meta({ description: 'Format version' }),
  name: name.meta({ description: 'Names the results' }),
  scenario: z.string().min(1).max(1000).meta({ description: 'Scenario file, relative to this one' }),
  postures: z
    .array(postureId)
    .min(1)
    .optional()
    .meta({ description: 'Ids from the scenario; all and present when absent' }),
  set: changes.default({}),
  design: design.prefault({}).meta({ description: 'The design points' }),
  replications: z.int().min(1).max(1_000_000).default(30).meta({ description: 'Repeats of every design point' }),
  seed: seed.optional().meta({ description: "Master seed; the scenario's own when absent" }),
  seeding: z
    .enum(['common', 'independent'])
    .default('common')
    .meta({ description: 'common: points and postures of a replication share their luck' }),
  stop: z
    .strictObject({
      when: z
        .string()
        .min(1)
        .optional()
        .meta({ description: 'Expression over measures; a run ends after the first tick for which it holds' }),
      maxDays: z
        .int()
        .min(1)
        .max(3650)
        .optional()
        .meta({ description: "Days after which a run ends anyhow; the scenario's `days` when absent" }),
    })
    .optional(),
  limits: z
    .strictObject({
      wallSeconds: z.number().positive().max(1e7).optional().meta({ description: 'Longest time that a run may take' }),
      memoryMB: z.int().min(64).max(1_000_000).optional().meta({ description: 'Most memory that a worker may take' }),
    })
    .default({})
    .meta({ description: 'A run beyond a limit is a failure, never data' }),
  until: z
    .strictObject({
      measure: z.string().min(1).meta({ description: 'Outcome whose luck range decides' }),
      halfWidth: z
        .number()
        .positive()
        .meta({ description: "Half of the range's width that is asked for, in every posture" }),
      minReplications: z.int().min(2).max(1_000_000).default(30),
      maxReplications: z.int().min(2).max(1_000_000).default(1000),
    })
    .optional()
    .meta({ description: 'In place of `replications`: as many as each design point needs' }),
  record: z
    .strictObject({
      measures: z.array(z.string()).optional().meta({ description: 'Columns of timeseries; all when absent' }),
      every: z
        .int()
        .min(1)
        .max(1_000_000)
        .default(4)
        .meta({ description: 'A row each so many ticks, beside the first and the last' }),
    })
    .prefault({}),
  output: z
    .strictObject({
      tables: z
        .array(z.enum(optionalTables))
        .default([...optionalTables])
        .meta({ description: 'Which of the large tables are written' }),
      format: z
        .array(z.enum(['csv', 'parquet']))
        .min(1)
        .default(['csv']),
    })
    .prefault({}),
});
export type StudyShape = z.output<typeof studySchema>;

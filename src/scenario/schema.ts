/**
 * What a scenario file may say, with every default that is not a model parameter or a posture's doctrine.
 * Shape of each part only; checks across parts (does this place exist?) are in check.ts. Error texts given here begin
 * with "expected", which is how shape.ts knows them from the library's own.
 */
import * as z from 'zod';
import type { Parameters } from './catalogue.ts';
import {
  fpuPostures,
  incentives,
  ipoPostures,
  policeCommands,
  policeIntegrations,
  postureKinds,
  type Doctrine,
  type PostureKind,
} from './doctrine.ts';
import { access, controls } from './schemaAccess.ts';
import { crimeNetworks } from './schemaCrime.ts';
import { mission, type unitKinds } from './schemaMission.ts';
import { communityProgramme, ddr, handOver, peace, phase, splinter } from './schemaPeace.ts';
import {
  box,
  id,
  latLon,
  monthDay,
  name,
  ownPosition,
  position,
  postureId,
  reference,
  share,
  text,
  wholePersons,
} from './schemaParts.ts';

export const terrains = ['urban', 'open', 'bush', 'forest', 'swamp', 'hills', 'water'] as const;
const roadClasses = ['track', 'unpaved', 'paved'] as const;
export const placeKinds = ['town', 'village', 'camp', 'mine', 'installation'] as const;
export const facilities = [
  'market',
  'policeStation',
  'court',
  'prison',
  'clinic',
  'school',
  'mine',
  'airstrip',
] as const;
export const injectKinds = [
  'priceShock',
  'rumour',
  'flood',
  'influx',
  'misconduct',
  'budgetCut',
  'reinforcement',
  'withdrawal',
  'harm',
  'election',
] as const;

/** Legitimacy of the host state among a group that the scenario does not rate. */
export const defaultLegitimacy = 0.5;
/** A river along the longest map, cell by cell. */
export const mostLineCells = 20_000;

const clock = z.strictObject({
  tickHours: z.literal([1, 2, 3, 6]).default(6).meta({ description: 'Length of a tick, hours' }),
  start: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/, 'expected a date YYYY-MM-DD')
    .default('2024-01-01'),
  wetSeason: z.strictObject({ from: monthDay, to: monthDay }).optional(),
});

const area = z.union(
  [
    z.strictObject({ terrain: z.enum(terrains), box }),
    z.strictObject({ terrain: z.enum(terrains), line: z.array(position).min(2).max(mostLineCells) }),
  ],
  { error: 'expected { terrain, box: [x0, y0, x1, y1] } or { terrain, line: [position, position, ...] }' },
);
const permission = z.strictObject({ permission: z.enum(['open', 'restricted', 'denied']), box });

const map = z.strictObject({
  width: z.int().min(2).max(1000),
  height: z.int().min(2).max(1000),
  cellKm: z.number().min(0.1).max(50),
  origin: latLon.optional().meta({ description: 'North-west corner of cell [0, 0]' }),
  terrain: z.enum(terrains).default('bush'),
  areas: z
    .array(area)
    .max(2000)
    .default([])
    .meta({ description: 'Boxes and lines of other terrain; a later one paints over an earlier one' }),
  permissions: z
    .array(permission)
    .max(2000)
    .default([])
    .meta({ description: 'Boxes [x0, y0, x1, y1] where the host state restricts or denies movement of the mission' }),
});

const place = z.strictObject({
  id,
  name,
  kind: z.enum(placeKinds),
  at: ownPosition,
  population: wholePersons.default(0),
  groups: z
    .record(reference, share)
    .default({})
    .meta({ description: 'Share of each identity group; sums to 1 where people live' }),
  facilities: z.array(z.enum(facilities)).default([]),
  proneness: share.default(0).meta({ description: 'Fixed proneness to violence: herding route, mine, old feud' }),
  countedAs: wholePersons.default(0),
  room: wholePersons.optional().meta({ description: 'Camps: persons it can hold' }),
});

const road = z.strictObject({
  between: z.tuple([reference, reference], { error: 'expected two place ids' }),
  class: z.enum(roadClasses),
  km: z
    .number()
    .positive()
    .max(3000)
    .optional()
    .meta({ description: 'Length by road; the drawn line is used when absent' }),
  via: z.array(position).max(mostLineCells).default([]),
  hazard: share.default(0).meta({ description: 'Mines and IEDs at the start, 0..1' }),
  bridge: z.boolean().default(false),
});

const people = z.strictObject({
  peoplePerAgent: z.int().min(1).max(1000).default(10),
  rural: wholePersons
    .default(0)
    .meta({ description: 'Persons outside the named places, spread over dry cells near roads' }),
  groups: z.array(z.strictObject({ id, name })).min(1).max(12),
  feuds: z
    .array(
      z.strictObject({
        between: z.tuple([reference, reference], { error: 'expected two group ids' }),
        heat: share,
        calmDays: z.number().min(7).max(3650).optional(),
      }),
    )
    .default([]),
  rumours: z.enum(['brief', 'lasting']).default('brief').meta({
    description: 'brief: a rumour is felt once; lasting: it stays, goes from place to place, and fades or is answered',
  }),
  hardship: z.strictObject({ mean: share, sd: z.number().min(0).max(0.5) }).prefault({ mean: 0.5, sd: 0.15 }),
});

const hostUnit = z.strictObject({
  id,
  name: name.optional(),
  kind: z.enum(['police', 'army']),
  strength: wholePersons,
  at: position,
  capacity: share.default(0.5).meta({ description: 'Share of its strength that works as it should' }),
  integrity: share.default(0.5).meta({ description: '1: never preys on civilians' }),
  pay: share.optional().meta({
    description:
      'Share of its pay that arrives. A unit changes in capacity and integrity where this or `commander` is written, or where the mission supports it',
  }),
  commander: z
    .enum(['accountable', 'strongman'])
    .optional()
    .meta({ description: 'strongman: gets things done while the mission backs him, and answers to nobody' }),
  protects: z
    .boolean()
    .default(false)
    .meta({ description: 'Stands up to armed groups and crowds that attack people near it' }),
});

const hostState = z.strictObject({
  legitimacy: z
    .record(reference, share)
    .default({})
    .meta({ description: `How far each group accepts the host state; ${defaultLegitimacy} where left out` }),
  units: z.array(hostUnit).default([]),
  justice: z
    .strictObject({
      custody: wholePersons.default(20),
      casesPerWeek: z.number().min(0).max(1000).default(5),
      casesGrowth: z.number().min(0).max(1000).default(0),
      prosecutorsPerWeek: z
        .number()
        .min(0)
        .max(1000)
        .default(1000)
        .meta({ description: 'Cases that prosecutors bring to court in a week' }),
      handOverKm: z
        .number()
        .min(0)
        .max(1000)
        .default(1000)
        .meta({ description: 'Farthest host police to whom the mission hands a suspect, km' }),
      collects: z
        .boolean()
        .default(false)
        .meta({ description: 'Do host police fetch suspects from bases of the mission once custody has room?' }),
      prison: wholePersons.default(50),
    })
    .prefault({}),
});

const spoiler = z.strictObject({
  id,
  name,
  stance: z.enum(['inside', 'outside']).default('outside'),
  aim: z.enum(['limited', 'greedy', 'total']).default('limited'),
  negotiable: z.boolean().default(true),
  violence: share.default(0.5).meta({ description: 'Readiness for violence' }),
  from: reference.meta({ description: 'Identity group it draws on and does not attack' }),
  fighters: wholePersons,
  bands: z.int().min(1).max(60),
  home: position,
  arms: z.enum(['light', 'heavy']).default('light'),
  ied: share.default(0).meta({ description: 'Skill with mines and IEDs' }),
  fights: z.array(reference).max(60).optional().meta({
    description:
      'Armed groups and army units that it fights; by default those of feuding peoples, and the army if it is outside the process',
  }),
  reachKm: z.number().positive().max(1000).default(60),
  propaganda: share
    .default(0)
    .meta({ description: 'Skill of agitators among its own people, and of false word against the mission' }),
  acts: z
    .strictObject({ tax: share.default(0), checkpoints: share.default(0), attackBases: share.default(0) })
    .prefault({})
    .meta({ description: 'What it does beside raids, as shares of what the parameters allow; 0: never' }),
  ties: share
    .default(0.5)
    .meta({ description: 'How far its fighters follow their commanders, in arms and out of them' }),
  splinter: splinter.optional(),
  funding: z
    .strictObject({ tax: share.default(0), external: share.default(0), illicit: share.default(0) })
    .prefault({ tax: 1 }),
});

const inject = z.strictObject({
  id,
  day: z.number().min(0),
  kind: z.enum(injectKinds),
  size: z.number().min(0).max(100000),
  at: position.optional(),
  group: reference.optional(),
  unit: reference.optional(),
  spoiler: reference.optional(),
  text: text.optional(),
});

/** Doctrine: how a planner of a kind spends the same people. All sweepable; what is left out is the kind's own value. */
const doctrineKeys = {
  shares: z
    .strictObject({
      static: share.default(0),
      patrol: share.default(0),
      tob: share.default(0),
      reserve: share.default(0),
    })
    .optional()
    .meta({ description: 'Of the deployable strength; sum to 1' }),
  patrolRadiusKm: z.number().positive().max(1000).optional(),
  nightShare: share.optional(),
  dwellHours: z.number().min(0).max(240).optional(),
  regularity: share.optional().meta({ description: '1: the same tour at the same hour each week' }),
  footShare: share.optional(),
  smallestSubUnit: z.int().min(4).max(1000).optional().meta({ description: 'Persons' }),
  tobs: z.int().min(0).max(100).optional(),
  tobStrength: z.int().min(10).max(1000).optional(),
  stayWeeks: z.number().min(0.5).max(52).optional(),
  replanHours: z.number().min(6).max(2000).optional(),
  responseDelegation: share
    .optional()
    .meta({ description: '1: the unit nearest decides at once; 0: headquarters decides' }),
  communityHours: z
    .number()
    .min(0)
    .max(24)
    .optional()
    .meta({ description: 'Hours a day that police teams spend with communities' }),
  police: z
    .strictObject({ fpu: z.enum(fpuPostures).default('base'), ipo: z.enum(ipoPostures).default('communities') })
    .optional(),
  policeIntegration: z.enum(policeIntegrations).optional(),
  policeCommand: z.enum(policeCommands).optional(),
  escortShare: share.optional(),
  incentive: z.enum(incentives).optional(),
  airForResponse: share
    .optional()
    .meta({ description: 'Share of the flying hours kept for alerts; in the others armed aircraft look for bands' }),
};
const posture = z.strictObject({
  id: postureId,
  name: name.optional(),
  kind: z.enum(postureKinds),
  ...doctrineKeys,
  schedule: z
    .array(
      z.strictObject({
        fromDay: z
          .number()
          .min(0)
          .default(0)
          .meta({ description: 'Day, counted as those of injects, from which it holds' }),
        phase: reference.optional().meta({ description: 'Phase of the mission in which alone it holds' }),
        kind: z.enum(postureKinds).optional().meta({ description: 'That of the posture where left out' }),
        ...doctrineKeys,
      }),
    )
    .max(12)
    .default([])
    .meta({
      description: "Changes of doctrine by date; of those due, the last holds, over the posture's own doctrine",
    }),
});
const layDown = z.strictObject(doctrineKeys).meta({
  description: 'Doctrine of the present lay-down, under which the burn-in runs; like the kind static where left out',
});

const primary = z.strictObject({
  outcome: reference,
  matters: z.number().positive().meta({ description: 'The smallest difference worth acting on' }),
});

const streetChange = z.strictObject({
  of: z.enum(['legitimacy', 'police']).meta({
    description: 'legitimacy: among all citizens of the street; police: random officers leave, and none come',
  }),
  turns: z
    .tuple([z.int().min(0).max(1_000_000), z.int().min(0).max(1_000_000)], {
      error: 'expected two turns [first, last]',
    })
    .meta({
      description:
        'Evenly from its value before the first turn to `to` in the last; at once if they are one. Turn 0 ends the burn-in',
    }),
  to: share.meta({ description: 'Legitimacy, or officers as a share of the cells, from the last turn on' }),
});

const street = z
  .strictObject({
    place: reference.meta({ description: "Place whose street this is; its groups are the citizens' groups" }),
    width: z.int().min(3).max(1000),
    height: z.int().min(3).max(1000),
    edges: z.enum(['torus', 'walls']).default('torus'),
    citizens: share.default(0.7).meta({ description: 'Citizens, as a share of the cells' }),
    police: share.default(0.04).meta({ description: 'Police officers, as a share of the cells' }),
    vision: z
      .number()
      .min(1)
      .max(15)
      .default(7)
      .meta({ description: 'Reach of sight, of movement and of arrest, cells' }),
    view: z.enum(['diamond', 'disc', 'square']).default('diamond').meta({
      description:
        'diamond: steps along rows and columns within vision (von Neumann); disc: straight distance; square: diagonal steps count as one (Moore)',
    }),
    movement: z.enum(['random', 'police', 'none']).default('random').meta({
      description:
        'random: whoever is free moves each turn to a random empty cell in view; police: officers alone do; none: nobody',
    }),
    rounding: z
      .enum(['floor', 'none', 'round-half-even'])
      .default('floor')
      .meta({ description: 'What becomes of the ratio of officers to actives in the perceived chance of arrest' }),
    sentence: z
      .tuple([z.int().min(0).max(1_000_000), z.int().min(0).max(1_000_000)], {
        error: 'expected two turns [least, most]',
      })
      .default([0, 30])
      .meta({ description: 'Turns that an arrested person sits out, evenly from the first to the second' }),
    jailed: z.enum(['stay', 'away', 'near']).default('stay').meta({
      description:
        'stay: in their cell, which they block; away: off the grid, and released to a random empty cell; near: the same, to one in view of where they were arrested',
    }),
    changes: z
      .array(streetChange)
      .max(50)
      .default([])
      .meta({ description: 'What does not stay as it was at the start, in order of turns' }),
  })
  .meta({
    description:
      'Citizens and police as individuals on a grid, one turn a tick (Epstein 2002, Model I), in place of the crowds of places',
  });

export const scenarioSchema = z.strictObject({
  cordon: z
    .literal(1, { error: 'expected 1, the version of the format that this program reads' })
    .meta({ description: 'Format version' }),
  name,
  description: text.optional(),
  seed: z.int().min(0).max(Number.MAX_SAFE_INTEGER).default(1),
  days: z.int().min(1).max(3650).default(180),
  burnInDays: z.int().min(0).max(3650).default(90),
  clock: clock.prefault({}),
  map,
  places: z.array(place).min(1).max(2000),
  roads: z.array(road).max(5000).default([]),
  people,
  hostState: hostState.prefault({}),
  mission,
  street: street.optional(),
  spoilers: z.array(spoiler).max(50).default([]),
  crimeNetworks,
  peace: peace.prefault({}),
  ddr: ddr.optional(),
  cvr: z.array(communityProgramme).max(50).default([]),
  phases: z.array(phase).max(8).default([]),
  handOver: handOver.optional(),
  scorecard: z.record(reference, share).default({}).meta({
    description: 'How far benchmarks are reached that the model does not compute, by id, 0 to 1',
  }),
  access,
  controls,
  injects: z.array(inject).max(1000).default([]),
  layDown: layDown.prefault({}),
  postures: z.array(posture).min(1).max(50),
  primary: z
    .array(primary)
    .min(1)
    .max(6)
    .default([
      { outcome: 'expectedCiviliansKilled', matters: 5 },
      { outcome: 'disorderDays', matters: 5 },
    ]),
  parameters: z
    .record(z.string(), z.number())
    .default({})
    .meta({ description: 'Overrides of the parameter catalogue, by dotted name' }),
  outcomes: z
    .record(id, z.string().max(500))
    .default({})
    .meta({ description: 'Your own outcomes: expressions over measures' }),
});

export type ScenarioFile = z.input<typeof scenarioSchema>;
/** What the schema makes of a file: defaults filled in, positions as written, nothing checked across parts. */
export type ScenarioShape = z.output<typeof scenarioSchema>;
export type Cell = readonly [x: number, y: number];
export type UnitKind = (typeof unitKinds)[number];
export type InjectKind = (typeof injectKinds)[number];
export type Text = z.output<typeof text>;

/** A posture with its doctrine complete: what the scenario does not say is filled from doctrine.ts. */
export interface Posture extends Doctrine {
  readonly id: string;
  /** That of its kind where the scenario gives none. */
  readonly name: Text;
  readonly kind: PostureKind;
  /** Each complete: what it does not say is the posture's own, or that of its kind if it names another. */
  readonly schedule: readonly Change[];
}

/** A doctrine that holds from a day on. */
export interface Change extends Doctrine {
  readonly fromDay: number;
  /** Phase in which alone it holds. */
  readonly phase?: string;
  readonly kind: PostureKind;
}

/** A scenario after parsing: complete, positions turned into cells, checks across parts passed. */
export type Scenario = Omit<Located<ScenarioShape>, 'parameters' | 'postures' | 'layDown'> & {
  readonly parameters: Parameters;
  /** Complete, from the doctrine of the kind static. */
  readonly layDown: Doctrine;
  readonly postures: readonly Posture[];
};

export type Position = z.output<typeof position>;
export type LatLon = z.output<typeof latLon>;
/** Every position becomes a cell; everything becomes readonly. */
type Located<T> = [z.output<typeof ownPosition>] extends [T]
  ? Cell | Extract<T, undefined>
  : T extends object
    ? { readonly [K in keyof T]: Located<T[K]> }
    : T;

/** What a scenario file may say of the mission. */
import * as z from 'zod';
import { civilian, mineAction, sites } from './schemaAccess.ts';
import { box, id, name, position, reference, share, wholePersons } from './schemaParts.ts';

export const unitKinds = ['infantry', 'qrf', 'engineer', 'aviation', 'observers', 'fpu', 'ipo'] as const;
/** Readings of a mandate's clause on force. */
const mandateForces = ['restrictive', 'standard', 'robust'] as const;

const missionUnit = z.strictObject({
  id,
  name: name.optional(),
  kind: z.enum(unitKinds),
  strength: wholePersons,
  base: position,
  vehicles: z.int().min(0).max(1000).default(0),
  arrival: z
    .strictObject({ fromDay: z.number().min(-3650).max(3650), days: z.number().positive().max(3650), share })
    .optional()
    .meta({
      description: 'It comes day by day, and of its strength this share alone; without it all are there from the start',
    }),
  rotationDays: z.number().min(30).max(720).optional().meta({ description: 'Time after which its members change' }),
  platoonCapable: z.boolean().default(false).meta({ description: 'FPU only: may be split into platoons' }),
  willingness: share.default(0.7).meta({ description: 'Chance that it uses force when it may and can' }),
  caveats: z
    .strictObject({
      noNight: z.boolean().default(false),
      capitalDelayHours: z
        .number()
        .min(0)
        .max(240)
        .default(0)
        .meta({ description: 'Hours for approval by the capital before a move out of its base area' }),
      noArrest: z.boolean().default(false),
      medicalHours: z
        .number()
        .min(0.5)
        .max(72)
        .optional()
        .meta({ description: 'Hours to a base or clinic beyond which nobody is sent' }),
    })
    .prefault({}),
});

export const mission = z.strictObject({
  hq: position.optional().meta({ description: 'Headquarters; without one nobody receives alerts or tasks units' }),
  mandate: z
    .strictObject({
      arrest: z
        .boolean()
        .default(false)
        .meta({ description: 'Urgent temporary measures: mission police and troops may arrest' }),
      expectation: share
        .default(0.5)
        .meta({ description: 'Protection that the mandate promises, as people understand it' }),
      force: z
        .enum(mandateForces)
        .default('standard')
        .meta({ description: 'How the mandate is read: restrictive forbids deadly force but in self-defence' }),
      detain: z
        .boolean()
        .default(false)
        .meta({ description: 'Fighters who are beaten are captured and handed to the justice of the host state' }),
    })
    .prefault({}),
  redLines: z
    .array(
      z.strictObject({
        id,
        at: reference.meta({ description: 'Place that the line lies around' }),
        radiusKm: z.number().positive().max(500),
        spoiler: reference.meta({ description: 'Armed group that shall stay outside' }),
        fighters: wholePersons.meta({ description: 'Least fighters of a band for whom it holds' }),
        fromDay: z.number().min(0),
        untilDay: z.number().min(0).optional(),
      }),
    )
    .max(20)
    .default([])
    .meta({ description: 'Announced lines that armed groups shall not cross' }),
  weaponsFree: z
    .array(z.strictObject({ id, box, fromDay: z.number().min(0).default(0) }))
    .max(20)
    .default([])
    .meta({ description: 'Areas in which nobody but the mission and the host state may carry arms' }),
  alertNetwork: z
    .strictObject({
      places: z.array(reference).max(2000),
      coverage: share.meta({ description: 'Share of people whom the network calls, or who can call it' }),
      fromDay: z.number().min(0).default(0),
    })
    .optional()
    .meta({ description: 'Community alert network: people with telephones or radios who call the mission' }),
  dialogues: z
    .strictObject({
      places: z.array(reference).max(2000),
      everyDays: z.int().min(1).max(365),
      settles: share.meta({ description: 'Share of the wish for revenge there that one of them ends, on both sides' }),
      fromDay: z.int().min(0).default(0),
    })
    .optional()
    .meta({ description: 'Dialogues between peoples in feud that civilian staff hold in these places' }),
  civilian,
  mineAction,
  sites,
  hostSupport: z
    .array(
      z.strictObject({
        id,
        unit: reference.meta({ description: 'Unit of the host state' }),
        kind: z
          .enum(['training', 'material', 'joint'])
          .meta({ description: 'training: mentors; material: equipment; joint: both' }),
        fromDay: z.number().min(0).default(0),
        untilDay: z.number().min(0).optional(),
        officers: wholePersons.default(0).meta({
          description: 'Most members of the mission who mentor it: police where the unit is of police, else soldiers',
        }),
        screened: z
          .boolean()
          .default(true)
          .meta({ description: 'Human rights due diligence: the unit is assessed first, and watched' }),
      }),
    )
    .max(50)
    .default([])
    .meta({ description: 'Support of the mission for units of the host state' }),
  stratcom: share
    .default(0)
    .meta({ description: "Strength of the mission's own word: it answers lasting rumours and brings promises down" }),
  misconductPerThousandYear: z
    .number()
    .min(0)
    .max(1000)
    .default(0)
    .meta({ description: 'Cases of misconduct of a thousand rested members in a year' }),
  judged: z.boolean().default(false).meta({
    description: 'Groups judge whether the mission is impartial and should be here; hosts, whether to let it work',
  }),
  sidesWith: reference.optional().meta({
    description:
      'Identity group that the mission is known to side with: where it is judged, all others find it wholly partial',
  }),
  units: z.array(missionUnit).max(400).default([]),
  supply: z
    .strictObject({
      fuelLitresPerWeek: z.number().min(0).default(20000),
      rationsPerWeek: z.number().min(0).default(10000).meta({ description: 'Person-days of rations a week' }),
      flyingHoursPerWeek: z.number().min(0).default(20),
      observationHoursPerWeek: z
        .number()
        .min(0)
        .max(10000)
        .default(0)
        .meta({ description: 'Flying hours of unarmed aircraft that look for armed groups' }),
    })
    .prefault({}),
});

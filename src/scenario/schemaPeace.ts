/** What a scenario file may say of peace: talks and ceasefires, former fighters, phases of the mission and its end. */
import * as z from 'zod';
import { box, id, name, reference, share, wholePersons } from './schemaParts.ts';

export const peace = z.strictObject({
  process: share
    .default(0)
    .meta({ description: 'What talks offer those who would negotiate, 0 no talks, 1 all that they fight for' }),
  fromDay: z.number().min(0).default(0).meta({ description: 'Day on which talks begin' }),
  ceasefires: z
    .array(
      z.strictObject({
        id,
        between: z.tuple([reference, reference], { error: 'expected two armed groups' }),
        fromDay: z.number().min(0).default(0),
        strength: share,
      }),
    )
    .max(20)
    .default([]),
  zones: z
    .array(
      z.strictObject({
        id,
        ceasefire: reference,
        box,
        withdrawDays: z
          .number()
          .min(0)
          .max(365)
          .optional()
          .meta({ description: 'Days within which who camps inside leaves; without it, with the next change of camp' }),
      }),
    )
    .max(100)
    .default([]),
  cantonments: z
    .array(z.strictObject({ id, ceasefire: reference, at: reference }))
    .max(100)
    .default([])
    .meta({ description: 'Places where the bands of the parties assemble while they trust their ceasefire' }),
});

/** An armed group that does not exist yet: fighters who will not follow theirs into peace. */
export const splinter = z
  .strictObject({
    of: reference.meta({ description: 'Armed group that it breaks away from' }),
    share: share.meta({ description: 'Share of the fighters of that group who go along' }),
    day: z.number().min(0).optional().meta({
      description: 'Day on which it breaks away; without it, by chance, the sooner the nearer the group is to peace',
    }),
  })
  .meta({ description: 'It has no fighters at first and comes into being when it breaks away from another' });

export const ddr = z
  .strictObject({
    fromDay: z.number().min(0).default(0).meta({ description: 'Day on which the programme opens' }),
    sites: z.array(reference).min(1).max(50).meta({ description: 'Places with a cantonment site' }),
    known: share.default(1),
    perDay: z.number().min(0).max(5000).meta({ description: 'Fighters whom all sites together take in a day' }),
    casesPerDay: z.number().min(0).max(5000).meta({ description: 'Fighters whom all sites disarm in a day' }),
    reinsertion: share.meta({ description: 'Share of the demobilised for whom short aid is paid' }),
    reintegration: share.meta({ description: 'Share of those for whom work and training of years are paid' }),
  })
  .meta({ description: 'Disarmament, demobilisation and reintegration of armed groups that talk' });

export const communityProgramme = z
  .strictObject({
    at: reference.meta({ description: 'Place around which it works' }),
    places: wholePersons.meta({ description: 'Persons at risk of joining an armed group whom it can take' }),
    fromDay: z.number().min(0).default(0),
  })
  .meta({ description: 'Community violence reduction: work and training for those who might take up arms' });

export const phase = z.strictObject({
  id,
  name: name.optional(),
  benchmarks: z
    .array(
      z.strictObject({
        measure: reference.meta({ description: 'An outcome; what counts up is taken over the last 30 days' }),
        atMost: z.number().optional(),
        atLeast: z.number().optional(),
      }),
    )
    .min(1)
    .max(12)
    .meta({ description: 'What must hold, all of it, for the next phase to begin' }),
  holdDays: z
    .number()
    .min(1)
    .max(3650)
    .default(30)
    .meta({ description: 'Days for which they must hold without a break' }),
});

export const handOver = z
  .strictObject({
    byDay: z.number().min(0).optional().meta({ description: 'Day on which the mission begins to leave' }),
    afterPhase: reference
      .optional()
      .meta({ description: 'It begins to leave when the benchmarks of this phase have held' }),
    drawDownDays: z.number().min(0).max(3650).default(30).meta({ description: 'Days from then until it is gone' }),
    watchDays: z
      .number()
      .min(1)
      .max(3650)
      .default(90)
      .meta({ description: 'Days for which the country is watched afterwards; no hand-over begins too late for them' }),
    relapseDeaths: wholePersons
      .default(10)
      .meta({ description: 'People killed in attacks and clashes in 30 days, fighters included, that are a relapse' }),
  })
  .meta({ description: 'Hand-over to the host state, by date, on conditions, or whichever comes first' });

/** What a scenario file may say of freedom of movement: access, controls, aid, mine action and protected sites. */
import * as z from 'zod';
import { id, reference, share } from './schemaParts.ts';

/** When people in flight go home: when home is calm, or also when a road leads there and they know of it. */
const returnRules = ['home', 'road'] as const;
const controlKinds = ['checkpoints', 'curfew'] as const;
const mineActionOrders = ['hazard', 'people'] as const;
const siteSoldiers = ['outside', 'inside', 'none'] as const;

const days = z.number().min(0).max(3650);

export const access = z
  .strictObject({
    returns: z
      .enum(returnRules)
      .default('road')
      .meta({ description: 'home: people return to a calm home; road: by an open road, and when they know of it' }),
  })
  .optional()
  .meta({
    description:
      'Status of routes, checkpoints of bands, markets, schools, want, and return by road; without it none of these acts',
  });

export const controls = z
  .array(
    z.strictObject({
      id,
      kind: z
        .enum(controlKinds)
        .default('checkpoints')
        .meta({ description: 'checkpoints: on the ways into the place, day and night; curfew: at night alone' }),
      places: z.array(reference).min(1).max(2000),
      level: share.default(1).meta({ description: 'How strict they are' }),
      fromDay: days.default(0),
      riseDays: days.default(0).meta({ description: 'Days from none to their full level; 0: at once' }),
      untilDay: days.optional().meta({ description: 'Day on which lifting begins; never, when left out' }),
      fallDays: days.default(0).meta({ description: 'Days until they are lifted; 0: at once' }),
      explained: share.default(0).meta({ description: 'How far people were told why' }),
    }),
  )
  .max(50)
  .default([])
  .meta({ description: 'Movement controls of the host state and the mission; they need people who enforce them' });

export const civilian = z
  .strictObject({
    aidRunsPerWeek: z.number().min(0).max(500).meta({ description: 'Aid convoys that civilian components could send' }),
    escorts: z
      .boolean()
      .default(true)
      .meta({ description: 'Do convoys on doubtful roads wait for an escort? Without the rule they go alone' }),
  })
  .optional()
  .meta({ description: 'Civilian components that bring aid where markets do not reach' });

export const mineAction = z
  .strictObject({
    order: z
      .enum(mineActionOrders)
      .default('people')
      .meta({ description: 'What engineers clear first: the worst roads, or those that most people need' }),
    exploitation: z
      .boolean()
      .default(false)
      .meta({ description: 'Do engineers study strikes, so that their makers lose skill?' }),
  })
  .optional();

export const sites = z
  .array(
    z.strictObject({
      at: reference.meta({ description: 'A camp' }),
      soldiers: z
        .enum(siteSoldiers)
        .default('outside')
        .meta({ description: 'Soldiers of the mission on the perimeter, inside, or none' }),
    }),
  )
  .max(100)
  .default([])
  .meta({
    description:
      'Camps that the mission protects; they may grow over their room, and keep or lose their civilian character',
  });

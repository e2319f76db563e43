/** What a scenario file may say of organised crime. */
import * as z from 'zod';
import { id, reference, share } from './schemaParts.ts';

export const crimeNetworks = z
  .array(
    z.strictObject({
      id,
      sites: z
        .array(reference)
        .min(1)
        .max(50)
        .meta({ description: 'Places where it earns: mines, markets, border posts' }),
      outlet: reference
        .optional()
        .meta({ description: 'Place where its goods go, a border post or a market; without it nothing travels' }),
      size: share.default(1).meta({ description: 'Its weight beside other networks' }),
      ties: z.array(reference).max(50).default([]).meta({ description: 'Armed groups to which it passes money' }),
      cutFromDay: z.number().min(0).optional().meta({ description: 'Day from which no money passes any more' }),
      patron: reference.optional().meta({ description: 'Unit of the host state that shields it' }),
    }),
  )
  .max(20)
  .default([])
  .meta({
    description:
      'Networks of organised crime. Where there is one, the illicit share of the funding of armed groups comes through those tied to them',
  });

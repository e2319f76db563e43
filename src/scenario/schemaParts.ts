/** What the parts of a scenario file are made of: ids, references, texts, shares, cells and positions. */
import * as z from 'zod';

export const id = z
  .string()
  .max(64)
  .regex(/^[a-z][A-Za-z0-9_]*$/, 'expected an id: a lower-case letter, then letters, digits or _')
  .meta({ description: 'Identifier: a lower-case letter, then letters, digits or _' });
export const postureId = z
  .string()
  .max(64)
  .regex(/^[a-z][A-Za-z0-9_-]*$/, 'expected a posture id: a lower-case letter, then letters, digits, _ or -');
/** The id of something declared elsewhere in the file; check.ts asks whether it exists, and suggests one that does. */
export const reference = z.string().min(1);

/** Spreadsheets would run a text that begins so. */
const unspreadsheet = z
  .string()
  .min(1)
  .regex(/^[^=+\-@\s]/, 'expected a text that does not begin with =, +, -, @ or a blank');
/** What terminals act on, or what turns the direction of writing round and so hides what is written. */
const readable = /^[^\p{Cc}\u202A-\u202E\u2066-\u2069]*$/u;
const readableLines = /^([^\p{Cc}\u202A-\u202E\u2066-\u2069]|[\n\t])*$/u;
const someLanguage = (texts: { en?: string; fr?: string }) => texts.en !== undefined || texts.fr !== undefined;
const inLanguages = (one: z.ZodString) =>
  z.union(
    [
      one,
      z.strictObject({ en: one.optional(), fr: one.optional() }).refine(someLanguage, 'expected a text in en or in fr'),
    ],
    {
      error: 'expected a text, or { en: ..., fr: ... }',
    },
  );

/** What a person reads on one line. */
const oneLine = unspreadsheet.max(200).regex(readable, 'expected a text on one line, without control characters');
export const name = inLanguages(oneLine).meta({ description: 'A name, or { en: ..., fr: ... }' });
const lines = unspreadsheet.max(2000).regex(readableLines, 'expected a text without control characters');
export const text = inLanguages(lines).meta({ description: 'A text, or { en: ..., fr: ... }' });

export const share = z.number().min(0).max(1);
export const wholePersons = z.int().min(0).max(10_000_000);

/** A cell [x, y] from 0, x east and y south. */
const cell = z.tuple([z.int().min(0), z.int().min(0)], { error: 'expected a cell [x, y]' });
export const latLon = z.strictObject({ lat: z.number().min(-90).max(90), lon: z.number().min(-180).max(180) });
export const position = z
  .union([cell, reference, latLon], { error: 'expected a cell [x, y], a place id, or { lat, lon }' })
  .meta({ description: 'A cell [x, y], a place id, or { lat, lon } when map.origin is set' });
/** Where a place is: it cannot be at another place. */
export const ownPosition = z
  .union([cell, latLon], { error: 'expected a cell [x, y], or { lat, lon }' })
  .meta({ description: 'A cell [x, y], or { lat, lon } when map.origin is set' });
export const box = z
  .tuple([z.int().min(0), z.int().min(0), z.int().min(0), z.int().min(0)], { error: 'expected a box [x0, y0, x1, y1]' })
  .meta({ description: 'Cells from [x0, y0] to [x1, y1], both included' });

export const monthDay = z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$/, 'expected a date MM-DD');

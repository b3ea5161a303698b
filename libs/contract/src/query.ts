import { z } from 'zod';

/** One value or several; a query string says a single one without a list. */
export const anyOf = <T extends z.ZodType>(item: T) =>
  z.union([z.array(item).max(300), item.transform((value) => [value])]).optional();

/** Text that can be stored and given back as it was. */
export const storableText = z
  .string()
  .refine(
    (text) => !text.includes('\u0000') && text.isWellFormed(),
    'Must not contain a null character or half of a character',
  );

/** A number, as JSON writes it or as a query string does; never an empty string read as 0. */
export const number = <T extends z.ZodType<number, number>>(schema: T) =>
  z
    .union([
      z.number(),
      z
        .string()
        .regex(/^-?\d+(\.\d+)?$/, 'Must be a number')
        .transform(Number),
    ])
    .pipe(schema);

/** `true` or `false`, as JSON writes them or as a query string does. */
export const flag = z.union([z.boolean(), z.enum(['true', 'false']).transform((text) => text === 'true')], {
  error: 'Must be true or false',
});

/** A date (its start in UTC) or a date with time and offset; comes out as an ISO time. */
export const instant = z
  .union([z.iso.date().transform((date) => `${date}T00:00:00.000Z`), z.iso.datetime({ offset: true })], {
    error: 'Must be a date (2026-01-31) or a time with its offset (2026-01-31T10:00:00Z)',
  })
  .transform((time) => new Date(time).toISOString())
  .refine((time) => time >= '0001' && time < '9999', 'Must lie between the years 1 and 9998')
  .optional();

export const pageNumber = number(z.int().min(1).max(1_000_000)).default(1);
export const pageSize = number(z.int().min(1).max(100)).default(25);

import { z } from 'zod';
import { storableText } from './query.ts';
import { SORT_FIELDS, verificationFilter } from './search.ts';

/** The list's columns that a reader may choose and order. */
export const LIST_COLUMNS = [
  'applicant',
  'country',
  'status',
  'verdict',
  'reasons',
  'document',
  'faceMatch',
  'decision',
  'assignee',
  'reference',
  'requested',
  'completed',
  'lastChecked',
] as const;
export type ListColumn = (typeof LIST_COLUMNS)[number];
export const listColumns = z
  .array(z.enum(LIST_COLUMNS))
  .min(1)
  .max(LIST_COLUMNS.length)
  .refine((columns) => new Set(columns).size === columns.length, 'Must not name a column twice');

/** What is searched for may be about a person, and a view is kept and shared: it has no `q`. */
const viewFilter = verificationFilter.refine(({ q }) => q === undefined, {
  path: ['q'],
  error: 'Must not be saved in a view',
});

/**
 * A saved view of the list. `recentDays` stands for the last so many days of the reader's calendar, today included, instead of a fixed
 * `requestedFrom`: a view saved on Monday shows Friday's cases on Friday. `columns` null: the reader's own.
 */
export const newSavedView = z.strictObject({
  name: storableText.trim().min(1, 'Must not be empty').max(80),
  shared: z.boolean().default(false),
  filter: viewFilter,
  recentDays: z.int().min(1).max(366).nullable().default(null),
  sort: z.enum(SORT_FIELDS).default('requestedAt'),
  order: z.enum(['asc', 'desc']).default('desc'),
  columns: listColumns.nullable().default(null),
});
export type NewSavedView = z.infer<typeof newSavedView>;

/**
 * `owner` is a name; `mine` whether the reader may change it (admins may change shared ones, too). `unknown` names the filters that
 * another version saved and this one does not take, or not all of: the view shows other cases than it did.
 */
export const savedView = newSavedView.extend({
  id: z.uuid(),
  owner: z.string(),
  mine: z.boolean(),
  unknown: z.array(z.string()).optional(),
});
export type SavedView = z.infer<typeof savedView>;

/** Own views first, then shared ones, each by name. */
export const savedViews = z.object({ data: z.array(savedView) });
export type SavedViews = z.infer<typeof savedViews>;

import { z } from 'zod';
import { storableText } from './query.ts';

const time = z.iso.datetime();

/** `mentions`: accounts that are told of the note. */
export const newNote = z.strictObject({
  text: storableText.trim().min(1, 'Must not be empty').max(4000),
  mentions: z.array(z.uuid().toLowerCase()).max(20).default([]),
});
export type NewNote = z.infer<typeof newNote>;

export const note = z.object({
  id: z.uuid(),
  text: z.string(),
  author: z.string(),
  authorId: z.uuid().nullable(),
  createdAt: time,
  mentions: z.array(z.object({ id: z.uuid(), name: z.string() })),
});
export type Note = z.infer<typeof note>;

/** A note that names the reader, newest first. The text is in the case. */
export const mention = z.object({
  noteId: z.uuid(),
  verificationId: z.uuid(),
  author: z.string(),
  createdAt: time,
  read: z.boolean(),
});
export type Mention = z.infer<typeof mention>;

export const mentionList = z.object({ data: z.array(mention), unread: z.int() });
export type MentionList = z.infer<typeof mentionList>;

/** Marks these as read; an empty list marks all. */
export const mentionsRead = z.strictObject({ noteIds: z.array(z.uuid().toLowerCase()).max(1000) });
export type MentionsRead = z.infer<typeof mentionsRead>;

/** Who may be mentioned, assigned or filtered by: every account that is not disabled, by name. */
export const people = z.object({
  data: z.array(z.object({ id: z.uuid(), name: z.string(), role: z.string() })),
});
export type People = z.infer<typeof people>;

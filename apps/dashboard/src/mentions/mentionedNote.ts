/** What a link to a mention says to the case's page: which note it is about. */
export const stateOf = (noteId: string) => ({ mentionedNote: noteId });

/** The note that the reader came for; undefined where they came otherwise. */
export const mentionedNote = (state: unknown): string | undefined =>
  typeof state === 'object' &&
  state !== null &&
  'mentionedNote' in state &&
  typeof state.mentionedNote === 'string'
    ? state.mentionedNote
    : undefined;

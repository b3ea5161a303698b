/** Deciding, assigning and notes: of one case and of many. */
export const decide = {};

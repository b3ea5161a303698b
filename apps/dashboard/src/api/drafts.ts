/**
 * What the person at this page has begun to write, by what it is about. In memory alone, since it is personal data: it outlives the end of
 * a session, and nothing else that ends the page.
 */
const drafts = new Map<string, unknown>();
let writer: string | undefined;

/** Tells whose session it is now. What another person began to write goes. */
export const draftsAreOf = (accountId: string): void => {
  if (writer !== accountId) drafts.clear();
  writer = accountId;
};

export const forgetDrafts = (): void => drafts.clear();

export const keptDraft = (about: string): unknown => drafts.get(about);

/** Keeps a draft; undefined keeps none. */
export const keepDraft = (about: string, draft: unknown): void => {
  if (draft === undefined) drafts.delete(about);
  else drafts.set(about, draft);
};

import { useState } from 'react';
import { keepDraft, keptDraft } from '../api/drafts.ts';

/**
 * What is being written, kept for its writer beyond this part of the page and the end of a session, until it is sent or put away.
 * @param about what it is about, once and for all
 * @param none before anything is written
 */
export const useDraft = <T>(about: string, none: T) => {
  const [draft, setDraft] = useState(() => (keptDraft(about) as T | undefined) ?? none);
  const write = (written: T) => {
    keepDraft(about, written);
    setDraft(written);
  };
  const forget = () => {
    keepDraft(about, undefined);
    setDraft(none);
  };
  return { draft, write, forget };
};

import { useStore } from 'react-admin';

export interface Person {
  id: string;
  name: string;
}

/** A note that is being written, and whom its writer chose after an @. */
export interface NoteDraft {
  text: string;
  chosen: Person[];
}

export const NO_DRAFT: NoteDraft = { text: '', chosen: [] };

/** What is being written about a case: kept for when the reader comes back to it, in memory only, and gone with the session. */
export const useNoteDraft = (caseId: string) =>
  useStore<NoteDraft>(`verifications.noteDraft.${caseId}`, NO_DRAFT);

import { useDraft } from '../../../shared/useDraft.ts';

export interface Person {
  id: string;
  name: string;
}

/** A note that is being written, and whom its writer chose after an @. */
export interface NoteDraft {
  text: string;
  chosen: Person[];
}

const NO_DRAFT: NoteDraft = { text: '', chosen: [] };

/** The note that is being written about a case: kept for when its writer comes back to the case. */
export const useNoteDraft = (caseId: string) => useDraft(`note.${caseId}`, NO_DRAFT);

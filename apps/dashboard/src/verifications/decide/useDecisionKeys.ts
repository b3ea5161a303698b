import type { ReviewDecision } from '@desk/contract';
import { useShortcut } from '../../shortcuts/useShortcut.ts';

/** Lets the keys of the three decisions begin one. */
export const useDecisionKeys = (begin: (decision: ReviewDecision) => void, enabled = true): void => {
  useShortcut('approve', () => begin('approved'), enabled);
  useShortcut('reject', () => begin('rejected'), enabled);
  useShortcut('resubmit', () => begin('resubmission_requested'), enabled);
};

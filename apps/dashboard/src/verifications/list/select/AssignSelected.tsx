import type { Selection } from './useSelection.ts';

/** Gives the chosen cases to somebody. */
export const AssignSelected = ({ selection: _ }: { selection: Selection }) => null;

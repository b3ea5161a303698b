import type { Selection } from './useSelection.ts';

/** Decides the chosen cases for one reason. */
export const DecideSelected = ({ selection: _ }: { selection: Selection }) => null;

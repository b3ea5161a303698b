import { useStore } from 'react-admin';

/** How many days back the numbers of the period may go, today included. */
export const PERIODS = [7, 30, 90] as const;
export type Period = (typeof PERIODS)[number];

/** The period that is looked at, kept in memory while one goes to the list and comes back. */
export const usePeriod = () => useStore<Period>('overviewDays', 30);

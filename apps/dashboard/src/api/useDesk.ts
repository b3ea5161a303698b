import { useDataProvider } from 'react-admin';
import type { DeskDataProvider } from './dataProvider.ts';

/** The API's calls, with react-admin's care around them: a 401 leads to the sign-in. */
export const useDesk = () => useDataProvider<DeskDataProvider>();

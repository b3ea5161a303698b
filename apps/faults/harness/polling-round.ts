import { fromClient } from './proxy/point.ts';

/** What the round that the poller goes each second begins with (apps/api/src/polling/reaper.ts). */
export const POLLING_ROUND = fromClient('UPDATE verification SET lease_until = NULL WHERE id IN');

import type { ExchangeOutcome } from '@desk/contract';

/** What the provider said to a call, as far as the first screen tells outcomes apart. */
type Said = 'answered' | 'odd' | 'refused' | 'unauthorized' | 'rate_limited' | 'unavailable' | 'away';

export const SAID: Record<ExchangeOutcome, Said> = {
  in_progress: 'answered',
  completed: 'answered',
  failed: 'answered',
  refused: 'refused',
  unexpected: 'odd',
  mismatched: 'odd',
  unreadable: 'odd',
  not_found: 'odd',
  unauthorized: 'unauthorized',
  rate_limited: 'rate_limited',
  unavailable: 'unavailable',
  unreachable: 'away',
  interrupted: 'away',
  timed_out: 'away',
};

import type { Desk } from '../desk.ts';

/** What the simulator counted. `accepted` is of all it remembers, a state file's included; the rest is since the start. */
export function countsOf({ ledger, counts }: Desk) {
  const acceptedByEmail = new Map<string, number>();
  for (const { email } of ledger.all()) acceptedByEmail.set(email, (acceptedByEmail.get(email) ?? 0) + 1);
  return {
    accepted: ledger.all().length,
    acceptedByEmail: Object.fromEntries(acceptedByEmail),
    calls: { ...counts.calls, total: counts.calls.POST + counts.calls.GET },
    callsByEmail: Object.fromEntries(counts.callsByEmail),
    answers: { ...counts.answers, total: counts.answers.POST + counts.answers.GET },
    answersByStatus: counts.answersByStatus,
    refusals: counts.refusals,
    faults: counts.faults,
    inFlight: counts.inFlight,
    peakConcurrency: counts.peakConcurrency,
  };
}

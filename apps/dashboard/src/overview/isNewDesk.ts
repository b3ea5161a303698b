import type { Statistics } from '@desk/contract';

/** Whether nothing ever came in: no answer from the provider, and nobody waits for one. */
export const isNewDesk = ({ provider, queue, today }: Statistics): boolean =>
  provider.lastAnswerAt === null &&
  today.submitted === 0 &&
  queue.waiting === 0 &&
  queue.needsReview === 0 &&
  queue.unconfirmed === 0;

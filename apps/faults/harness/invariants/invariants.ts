import type { Desk } from '../desk.ts';
import { answersInTheLog, type AnswerFigures } from './answers.ts';
import { auditChain } from './audit-chain.ts';
import { leftovers, nothingConnected } from './leftovers.ts';
import { submissionsKept, type SubmissionFigures } from './submissions.ts';
import { legalTransitions } from './transitions.ts';

export interface Checked {
  /** What does not hold, a sentence each; empty when all is well. */
  broken: string[];
  figures: SubmissionFigures & AnswerFigures;
}

/**
 * What holds after any faults and their healing (the end of faults.md), from the database, the simulator's own count and what
 * went over the wire. Call it on a healed desk that has come to rest: it stops the replicas in the end.
 * @param submitted e-mails whose submission was answered with 201
 */
export async function checkInvariants(desk: Desk, submitted: readonly string[] = []): Promise<Checked> {
  const submissions = await submissionsKept(desk, submitted);
  const answers = await answersInTheLog(desk);
  const broken = [
    ...submissions.broken,
    ...answers.broken,
    ...(await legalTransitions(desk)),
    ...(await leftovers(desk)),
    ...(await stopInOrder(desk)),
    ...(await nothingConnected(desk)),
    ...(await auditChain(desk)),
  ];
  return { broken, figures: { ...submissions.figures, ...answers.figures } };
}

async function stopInOrder(desk: Desk): Promise<string[]> {
  const ends = await Promise.all(desk.replicas.map((replica) => replica.stop()));
  return ends
    .filter(({ code }) => code !== 0)
    .map(({ code, signal }) => `a replica ended with ${signal ?? code} on SIGTERM`);
}

import { createHash } from 'node:crypto';
import type { Observer } from './proxy/proxy.ts';

/** A whole answer that reached a process. */
export interface AnswerGiven {
  status: number;
  /** Of the body's bytes; null when it had none. */
  sha256: string | null;
  /** Milliseconds since 1970. */
  at: number;
  /** When the process that got it was killed; null while it lives, or when it ended in order. */
  killedAt: number | null;
}

/** Reads along what a replica's proxy brings it from the provider: every answer, to the last byte. */
export class AnswersGiven {
  readonly all: AnswerGiven[] = [];
  private living: AnswerGiven[] = [];

  /** For a proxy in front of the provider. */
  readonly observer: Observer = () => {
    let unread = Buffer.alloc(0);
    return (from, chunk) => {
      if (from === 'client') return;
      unread = Buffer.concat([unread, chunk]);
      for (let read = readAnswer(unread); read !== null; read = readAnswer(unread)) {
        unread = unread.subarray(read.length);
        const answer = { ...read.answer, at: Date.now(), killedAt: null };
        this.all.push(answer);
        this.living.push(answer);
      }
    };
  };

  /** The process that got them was killed, and need not have stored the last of them. */
  killed(): void {
    for (const answer of this.living) answer.killedAt = Date.now();
    this.living = [];
  }

  /** The process that got them ended in order, with all of them stored. */
  ended(): void {
    this.living = [];
  }
}

/** The first whole answer in these bytes; the simulator always says its length. */
function readAnswer(
  bytes: Buffer,
): { answer: Pick<AnswerGiven, 'status' | 'sha256'>; length: number } | null {
  const headEnd = bytes.indexOf('\r\n\r\n');
  if (headEnd < 0) return null;
  const head = bytes.subarray(0, headEnd).toString('latin1');
  const bodyLength = Number(/^content-length: (\d+)$/im.exec(head)?.[1] ?? 0);
  const length = headEnd + 4 + bodyLength;
  if (bytes.length < length) return null;
  const body = bytes.subarray(headEnd + 4, length);
  const sha256 = bodyLength === 0 ? null : createHash('sha256').update(body).digest('hex');
  return { answer: { status: Number(/^HTTP\/1\.1 (\d{3})/.exec(head)?.[1]), sha256 }, length };
}

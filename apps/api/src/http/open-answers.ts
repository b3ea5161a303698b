import { setTimeout } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';

/** How long a download waits at most, for each of its chunks. */
const LONGEST_WAIT_MS = 10;
/** So soon after an answer the next question comes: a page asks for several things. */
const SOON_MS = 50;
const LOOK_EVERY_MS = 2;

/** The answers of this process that are under way. */
@Injectable()
export class OpenAnswers implements Iterable<Response> {
  private readonly open = new Set<Response>();
  private closedAt = -Infinity;

  /** Middleware. */
  readonly follow = (_request: Request, response: Response, next: NextFunction): void => {
    this.open.add(response);
    response.once('close', () => {
      this.open.delete(response);
      this.closedAt = performance.now();
    });
    next();
  };

  [Symbol.iterator](): Iterator<Response> {
    return this.open.values();
  }

  /** For downloads, between two chunks: people who wait for an answer go first; not for so long that a download stands still. */
  async giveWay(): Promise<void> {
    const deadline = performance.now() + LONGEST_WAIT_MS;
    while (this.isBusy() && performance.now() < deadline) await setTimeout(LOOK_EVERY_MS);
  }

  /** Whoever has the beginning of an answer waits no more: downloads and streams of events are such. */
  private isBusy(): boolean {
    if (performance.now() - this.closedAt < SOON_MS) return true;
    for (const response of this.open) if (!response.headersSent) return true;
    return false;
  }
}

import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Settings } from '../config/settings.ts';
import { ProviderRate } from '../provider/provider-rate.ts';
import { Answers } from './answers.ts';
import { workOf } from './lease.ts';
import { SameAnswers } from './same-answers.ts';

/** How much may be claimed now. */
export interface Room {
  calls: number;
  /** Whether the provider is paused, and `calls` at most the one that tries whether it works again. */
  trial: boolean;
  /** Whether a submission may be among what is due. */
  sends: boolean;
  /** When there is more, where that depends on the rate; else when a call that is under way ends. */
  moreInMs: number | null;
}

/**
 * What may go out to the provider, of all replicas together: so many calls a second, and so many under way, which is what
 * has a lease, less the answers that only have to be stored, of which each replica knows its own.
 */
@Injectable()
export class Pace {
  constructor(
    private readonly settings: Settings,
    private readonly rate: ProviderRate,
    private readonly answers: Answers,
    private readonly same: SameAnswers,
  ) {}

  /**
   * The room there is. It is the caller's alone until its transaction ends, since the provider's row stays locked: leases are
   * counted after that, in a statement of its own, which sees what the one before has claimed.
   */
  async room(manager: EntityManager): Promise<Room> {
    // Whatever came back now might find no place either.
    if (this.answers.held > 0) return { calls: 0, trial: false, sends: false, moreInMs: null };
    const { calls, waitMs, paused } = await this.rate.free(manager);
    if (calls === 0) return { calls, trial: paused, sends: false, moreInMs: paused ? null : waitMs };
    const { concurrency } = this.settings.provider;
    // Where they are not stored as fast as they come, no more than as many again may wait for it. In a pause, what came of the one
    // call that tries has to be known first.
    const answered = paused ? [] : [...this.same.beingStored].slice(0, concurrency);
    const { underWay, sends } = await workOf(manager, answered);
    const places = paused && underWay > 0 ? 0 : Math.max(0, concurrency - underWay);
    return places < calls
      ? { calls: places, trial: paused, sends, moreInMs: null }
      : { calls, trial: paused, sends, moreInMs: paused ? null : waitMs };
  }

  /** Counts calls that were claimed; one that a person asked for goes out at once, and counts all the same. */
  spend(manager: EntityManager, calls: number): Promise<void> {
    return this.rate.spend(manager, calls);
  }
}

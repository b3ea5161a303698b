import { randomUUID } from 'node:crypto';
import type { Submission } from '../protocol/check-submission.ts';
import type { Entry, Event } from './entry.ts';
import type { StateFile } from './state-file.ts';

/** What was accepted, by reference. All changes are events, so that replaying a state file gives the same ledger. */
export class Ledger {
  readonly #entries = new Map<string, Entry>();
  readonly #file: StateFile | undefined;

  constructor(file?: StateFile) {
    this.#file = file;
    file?.load().forEach((event) => this.#apply(event));
  }

  accept(submission: Submission, requestedAt: number, dueAt: number | null): Entry {
    const entry = { referenceId: randomUUID(), ...submission, requestedAt, dueAt, told: 0 };
    this.#record({ event: 'accepted', entry });
    return entry;
  }

  find(referenceId: string): Entry | undefined {
    return this.#entries.get(referenceId);
  }

  all(): Entry[] {
    return [...this.#entries.values()];
  }

  /** Notes that a settled answer went out, which the next one may differ from. */
  tell({ referenceId }: Entry): void {
    this.#record({ event: 'told', referenceId });
  }

  /** Makes every verdict that is still to come due at `at`; tells how many. */
  settle(at: number): number {
    const waiting = this.all().filter(({ dueAt }) => dueAt !== null && dueAt > at).length;
    this.#record({ event: 'settled', at });
    return waiting;
  }

  clear(): void {
    this.#entries.clear();
    this.#file?.clear();
  }

  #record(event: Event): void {
    this.#file?.append(event);
    this.#apply(event);
  }

  #apply(event: Event): void {
    switch (event.event) {
      case 'accepted':
        this.#entries.set(event.entry.referenceId, event.entry);
        return;
      case 'told': {
        const entry = this.#entries.get(event.referenceId);
        if (entry) entry.told += 1;
        return;
      }
      case 'settled':
        for (const entry of this.#entries.values())
          if (entry.dueAt !== null && entry.dueAt > event.at) entry.dueAt = event.at;
    }
  }
}

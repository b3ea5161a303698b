import type { CaseHistory, HistoryEntry } from '@desk/contract';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Caller } from '../access/caller.ts';
import { ExchangeLog } from '../provider/exchange-log.ts';
import { CaseViews } from '../verifications/case-views.ts';
import { toExchange } from '../verifications/verification.mapper.ts';
import { caseEvents } from './case-events.ts';
import { looksTogether } from './looks-together.ts';

/** Beside older ones that brought something new: a case that is polled for weeks has thousands. */
const EXCHANGES = 500;

/** Everything that happened to a case, on one time line. */
@Injectable()
export class CaseHistories {
  constructor(
    private readonly dataSource: DataSource,
    private readonly views: CaseViews,
    private readonly exchangeLog: ExchangeLog,
  ) {}

  /** The history as this caller may see it: sealed and covered where the case is. @throws Problem 404 */
  async of(caller: Caller, id: string): Promise<CaseHistory> {
    const { manager } = this.dataSource;
    const { reviews, notes, exchangeCount, masked } = await this.views.seen(caller, id);
    const [exchanges, events] = await Promise.all([
      this.exchangeLog.newest(manager, id, EXCHANGES),
      caseEvents(manager, id, masked),
    ]);
    // At the same millisecond, what follows from an answer comes after it.
    const entries: HistoryEntry[] = [
      ...events.entries,
      ...reviews.map((review) => ({ kind: 'review' as const, at: review.reviewedAt, review })).reverse(),
      ...notes.map((note) => ({ kind: 'note' as const, at: note.createdAt, note })).reverse(),
      ...exchanges.map(toExchange).map((exchange) => ({
        kind: 'exchange' as const,
        at: exchange.startedAt,
        exchange,
      })),
    ];
    return {
      data: looksTogether(entries.sort(newestFirst)),
      omitted: { exchanges: Math.max(0, exchangeCount - exchanges.length), events: events.omitted },
    };
  }
}

const newestFirst = (one: HistoryEntry, other: HistoryEntry): number =>
  one.at === other.at ? 0 : one.at < other.at ? 1 : -1;

import { Controller, Req, Sse, type MessageEvent } from '@nestjs/common';
import type { Request } from 'express';
import { catchError, interval, map, merge, of, switchMap, takeWhile, type Observable } from 'rxjs';
import { Access } from '../access/access.ts';
import { callerOf } from '../access/caller.ts';
import { Callers } from '../access/callers.ts';
import { ChangeFeed } from './change-feed.ts';

/** Below the idle limits of common proxies; also how long a stream may outlive its session or token. */
const HEARTBEAT_MS = 25_000;

/** What changes, as it changes: server-sent events for the open browsers. */
@Controller('events')
export class EventsController {
  constructor(
    private readonly feed: ChangeFeed,
    private readonly callers: Callers,
  ) {}

  @Sse()
  @Access('analyst', 'auditor', 'admin')
  stream(@Req() request: Request): Observable<MessageEvent> {
    const changes = this.feed.events.pipe(
      map((event): MessageEvent =>
        event.kind === 'changed'
          ? { type: 'verification', data: event.change }
          : { type: 'missed', data: {} },
      ),
    );
    return merge(changes, this.heartbeats(request)).pipe(takeWhile((event) => event !== ENDED));
  }

  private heartbeats(request: Request): Observable<MessageEvent> {
    const caller = callerOf(request);
    return interval(HEARTBEAT_MS).pipe(
      switchMap(async () => caller !== null && (await this.callers.lives(caller))),
      map((lives) => (lives ? { type: 'heartbeat', data: {} } : ENDED)),
      // What went wrong is nobody's business out there; the browser connects again.
      catchError(() => of(ENDED)),
    );
  }
}

const ENDED: MessageEvent = { type: 'ended', data: {} };

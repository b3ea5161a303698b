import { Controller, Req, Sse, type MessageEvent } from '@nestjs/common';
import type { Request } from 'express';
import { catchError, interval, map, merge, of, switchMap, takeWhile, type Observable } from 'rxjs';
import { Access } from '../accounts/access.ts';
import { Sessions } from '../accounts/sessions.ts';
import { signedIn } from '../accounts/signed-in.ts';
import { ChangeFeed } from './change-feed.ts';

/** Below the idle limits of common proxies; also how long a stream may outlive its session. */
const HEARTBEAT_MS = 25_000;

/** What changes, as it changes: server-sent events for the open browsers. */
@Controller('events')
export class EventsController {
  constructor(
    private readonly feed: ChangeFeed,
    private readonly sessions: Sessions,
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
    const session = signedIn(request);
    return interval(HEARTBEAT_MS).pipe(
      switchMap(async () => session !== null && (await this.sessions.lives(session.tokenHash))),
      map((lives) => (lives ? { type: 'heartbeat', data: {} } : ENDED)),
      // What went wrong is nobody's business out there; the browser connects again.
      catchError(() => of(ENDED)),
    );
  }
}

const ENDED: MessageEvent = { type: 'ended', data: {} };

import { Controller, Sse, type MessageEvent } from '@nestjs/common';
import { interval, map, merge, type Observable } from 'rxjs';
import { Access } from '../accounts/access.ts';
import { ChangeFeed } from './change-feed.ts';

/** Below the idle limits of common proxies. */
const HEARTBEAT_MS = 25_000;

/** What changes, as it changes: server-sent events for the open browsers. */
@Controller('events')
export class EventsController {
  constructor(private readonly feed: ChangeFeed) {}

  @Sse()
  @Access('analyst', 'auditor', 'admin')
  stream(): Observable<MessageEvent> {
    const changes = this.feed.events.pipe(
      map((event): MessageEvent =>
        event.kind === 'changed'
          ? { type: 'verification', data: event.change }
          : { type: 'missed', data: {} },
      ),
    );
    return merge(
      changes,
      interval(HEARTBEAT_MS).pipe(map((): MessageEvent => ({ type: 'heartbeat', data: {} }))),
    );
  }
}

import type { Server } from 'node:http';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { Response } from 'express';
import { OpenAnswers } from './open-answers.ts';

/** How long requests in flight may take after the signal to stop; a supervisor's usual patience is 30 s. */
const DRAIN_MS = 25_000;

/**
 * Stops serving in the first phase of a shutdown, so that it goes on beside whatever else has to finish: takes no new
 * connection, lets requests in flight end, and hangs up on what would never end by itself.
 */
@Injectable()
export class Drain implements OnModuleDestroy {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly answers: OpenAnswers,
  ) {}

  onModuleDestroy(): void {
    const server = this.host.httpAdapter.getHttpServer() as Server;
    const idle = setInterval(() => server.closeIdleConnections(), 100).unref();
    const late = setTimeout(() => server.closeAllConnections(), DRAIN_MS).unref();
    server.once('close', () => {
      clearInterval(idle);
      clearTimeout(late);
    });
    server.close();
    // Event streams are endless; their browsers connect again, to another replica.
    for (const response of this.answers) if (isEventStream(response)) response.end();
  }
}

const isEventStream = (response: Response): boolean =>
  String(response.getHeader('content-type')).startsWith('text/event-stream');

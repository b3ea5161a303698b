import {
  type CallHandler,
  type ExecutionContext,
  Inject,
  Injectable,
  type NestInterceptor,
  UnsupportedMediaTypeException,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import express, { type Request, type Response } from 'express';
import type { Observable } from 'rxjs';
import { isError } from './error-facts.ts';
import { Problem } from './problem.ts';
import { UploadRoom } from './upload-room.ts';

const DEFAULT_LIMIT = 100 * 1024;
/** For a body within the usual limit; what may be larger has the server's own deadline. */
const DEADLINE_MS = 30_000;

/** Raises a route's limit of the JSON body, in bytes: `@BodyLimit(70 * 1024 * 1024)`. */
export const BodyLimit = Reflector.createDecorator<number>();

/**
 * Reads the JSON body. An interceptor, because those run after the guards and before validation: nothing is read
 * from somebody who may not call the route, and each route has its own limit.
 */
@Injectable()
export class JsonBody implements NestInterceptor {
  private readonly readers = new Map<number, ReturnType<typeof express.json>>();

  constructor(
    @Inject(Reflector) private readonly reflector: Reflector,
    @Inject(UploadRoom) private readonly room: UploadRoom,
  ) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const request = context.switchToHttp().getRequest<Request>();
    const response = context.switchToHttp().getResponse<Response>();
    if (!hasBody(request)) return next.handle();
    if (!request.is('application/json')) throw new UnsupportedMediaTypeException();
    const limit = this.reflector.get(BodyLimit, context.getHandler()) ?? DEFAULT_LIMIT;
    if (limit > DEFAULT_LIMIT) await this.enter(request, response, limit);
    await this.read(request, response, limit);
    return next.handle();
  }

  /** What was read is in memory until the answer is given: so long it takes room. */
  private async enter(request: Request, response: Response, limit: number): Promise<void> {
    const leave = await this.room.take(mostBytes(request, limit));
    // Whoever left while waiting.
    if (response.destroyed) leave();
    else response.once('close', leave);
  }

  private async read(request: Request, response: Response, limit: number): Promise<void> {
    const reader = this.readers.get(limit) ?? express.json({ limit });
    this.readers.set(limit, reader);
    await new Promise<void>((resolve, reject) => {
      const late = limit > DEFAULT_LIMIT ? undefined : setTimeout(() => reject(tooSlow()), DEADLINE_MS);
      reader(request, response, (error?: unknown) => {
        clearTimeout(late);
        if (isError(error)) reject(error);
        else resolve();
      });
    });
  }
}

const hasBody = (request: Request): boolean =>
  request.headers['transfer-encoding'] !== undefined || Number(request.headers['content-length'] ?? 0) > 0;

/** What a body says of its length, unless it comes in pieces or compressed. */
const mostBytes = ({ headers }: Request, limit: number): number =>
  headers['content-encoding'] === undefined && headers['transfer-encoding'] === undefined
    ? Math.min(Number(headers['content-length']), limit)
    : limit;

const tooSlow = (): Problem =>
  new Problem({
    status: 408,
    code: 'body_too_slow',
    detail: 'The body did not arrive in time.',
    // Of which nothing more is read.
    headers: { connection: 'close' },
  });

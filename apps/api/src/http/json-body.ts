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

const DEFAULT_LIMIT = '100kb';

/** Raises a route's limit of the JSON body: `@BodyLimit('70mb')`. */
export const BodyLimit = Reflector.createDecorator<string>();

/**
 * Reads the JSON body. An interceptor, because those run after the guards and before validation: nothing is read
 * from somebody who may not call the route, and each route has its own limit.
 */
@Injectable()
export class JsonBody implements NestInterceptor {
  private readonly readers = new Map<string, ReturnType<typeof express.json>>();

  constructor(@Inject(Reflector) private readonly reflector: Reflector) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const request = context.switchToHttp().getRequest<Request>();
    const response = context.switchToHttp().getResponse<Response>();
    if (hasBody(request))
      await this.read(request, response, this.reflector.get(BodyLimit, context.getHandler()));
    return next.handle();
  }

  private async read(request: Request, response: Response, limit = DEFAULT_LIMIT): Promise<void> {
    if (!request.is('application/json')) throw new UnsupportedMediaTypeException();
    const reader = this.readers.get(limit) ?? express.json({ limit });
    this.readers.set(limit, reader);
    await new Promise<void>((resolve, reject) => {
      reader(request, response, (error?: unknown) => (isError(error) ? reject(error) : resolve()));
    });
  }
}

const hasBody = (request: Request): boolean =>
  request.headers['transfer-encoding'] !== undefined || Number(request.headers['content-length'] ?? 0) > 0;

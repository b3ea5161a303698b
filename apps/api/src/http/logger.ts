import type { LoggerService } from '@nestjs/common';
import { pino, stdTimeFunctions, type DestinationStream, type Logger } from 'pino';
import type { Settings } from '../config/settings.ts';
import { errorFacts, type ErrorFacts } from './error-facts.ts';
import { currentRequestId } from './request-id.ts';

/** Token of the process's logger: JSON lines on stdout, each with its request's id. */
export const LOGGER = Symbol('logger');

export function createLogger({ logLevel }: Pick<Settings, 'logLevel'>, output?: DestinationStream): Logger {
  const options = {
    level: logLevel,
    base: null,
    timestamp: stdTimeFunctions.isoTime,
    mixin: () => ({ requestId: currentRequestId() }),
  };
  return output ? pino(options, output) : pino(options);
}

/** Nest's own messages, and those of `new Logger('…')`, into the same log. Errors given along are told without values. */
export class NestLogger implements LoggerService {
  constructor(private readonly logger: Logger) {}

  log(message: unknown, ...rest: unknown[]): void {
    this.logger.info(facts(rest), String(message));
  }

  warn(message: unknown, ...rest: unknown[]): void {
    this.logger.warn(facts(rest), String(message));
  }

  error(message: unknown, ...rest: unknown[]): void {
    this.logger.error(facts(rest), String(message));
  }

  debug(message: unknown, ...rest: unknown[]): void {
    this.logger.debug(facts(rest), String(message));
  }
}

/** Nest passes the logger's name last; before it may come the error. */
function facts(rest: unknown[]): { context?: unknown; error?: ErrorFacts } {
  const error = rest.find((one) => one instanceof Error);
  return { context: rest.at(-1), error: error && errorFacts(error) };
}

import type { LoggerService } from '@nestjs/common';
import { pino, stdTimeFunctions, type DestinationStream, type Logger } from 'pino';
import type { Settings } from '../config/settings.ts';
import { errorFacts, isError, type ErrorFacts } from './error-facts.ts';
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

/** Nest tells at every start what it is made of; nobody but a developer wants to know. */
const CHATTER = new Set(['NestFactory', 'InstanceLoader', 'RoutesResolver', 'RouterExplorer']);

/** Nest's own messages, and those of `new Logger('…')`, into the same log. Errors given along are told without values. */
export class NestLogger implements LoggerService {
  constructor(private readonly logger: Logger) {}

  log(message: unknown, ...rest: unknown[]): void {
    const level = CHATTER.has(String(rest.at(-1))) ? 'debug' : 'info';
    this.logger[level](facts(message, rest), words(message));
  }

  warn(message: unknown, ...rest: unknown[]): void {
    this.logger.warn(facts(message, rest), words(message));
  }

  error(message: unknown, ...rest: unknown[]): void {
    this.logger.error(facts(message, rest), words(message));
  }

  debug(message: unknown, ...rest: unknown[]): void {
    this.logger.debug(facts(message, rest), words(message));
  }
}

/** Nest passes the logger's name last; the error may come before it, or in the message's place. */
function facts(message: unknown, rest: unknown[]): { context?: string; error?: ErrorFacts } {
  const context = rest.at(-1);
  const error = [message, ...rest].find(isError);
  return { context: typeof context === 'string' ? context : undefined, error: error && errorFacts(error) };
}

const words = (message: unknown): string => (isError(message) ? 'error' : String(message));

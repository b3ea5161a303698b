import { Logger } from '@nestjs/common';
import { AbstractLogger, type LogLevel, type LogMessage } from 'typeorm';

/** What an error says may quote a row. Whoever ran the migration tells its code. */
const WORDS_OF_AN_ERROR = /, error: .*/s;

/**
 * TypeORM's words, into the log of the desk instead of the console. It would tell statements with their parameters, which are
 * personal data: those are switched off. What is left says which migration failed.
 */
export class TypeOrmLog extends AbstractLogger {
  private readonly logger = new Logger('TypeORM');

  constructor() {
    super(false);
  }

  protected writeLog(_level: LogLevel, said: LogMessage | LogMessage[]): void {
    for (const { message } of [said].flat()) this.logger.warn(String(message).replace(WORDS_OF_AN_ERROR, ''));
  }
}

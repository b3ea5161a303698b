import { Module, type DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { OwnerFailure } from './owner-failure.ts';
import type { Settings } from '../config/settings.ts';
import { dataSourceOptions } from './data-source.ts';
import { openDatabase } from './open-database.ts';
import { Reads } from './reads.ts';
import { isDatabaseUnreachable } from './unreachable.ts';

/** The pool, as an injectable `DataSource`, and what lists are read from. The application starts only on a migrated database that its key opens. */
@Module({})
export class DatabaseModule {
  static with(settings: Settings): DynamicModule {
    return {
      module: DatabaseModule,
      global: true,
      providers: [Reads],
      exports: [Reads],
      imports: [
        TypeOrmModule.forRootAsync({
          useFactory: () => ({
            ...dataSourceOptions(settings),
            retryAttempts: 20,
            retryDelay: 1_000,
            toRetry: (error: unknown) =>
              isDatabaseUnreachable(error instanceof OwnerFailure ? error.cause : error),
          }),
          dataSourceFactory: () => openDatabase(settings),
        }),
      ],
    };
  }
}

import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Settings } from '../config/settings.ts';
import { dataSourceOptions } from './data-source.ts';
import { migrate } from './migrate.ts';
import { isDatabaseUnreachable } from './unreachable.ts';

/** The pool, as an injectable `DataSource`. The application starts only on a migrated database. */
@Module({
  imports: [
    TypeOrmModule.forRootAsync({
      inject: [Settings],
      useFactory: (settings: Settings) => ({
        ...dataSourceOptions(settings),
        retryAttempts: 20,
        retryDelay: 1_000,
        toRetry: isDatabaseUnreachable,
      }),
      dataSourceFactory: async (options) => {
        if (options === undefined) throw new Error('The database module was given no options.');
        const dataSource = await new DataSource(options).initialize();
        try {
          await migrate(dataSource);
        } catch (error) {
          await dataSource.destroy();
          throw error;
        }
        return dataSource;
      },
    }),
  ],
})
export class DatabaseModule {}

import { Global, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DataKeys } from './data-keys.ts';
import { DeskSecrets } from './desk-secrets.ts';

@Global()
@Module({
  providers: [
    DataKeys,
    {
      provide: DeskSecrets,
      inject: [DataSource, DataKeys],
      useFactory: (dataSource: DataSource, dataKeys: DataKeys) => DeskSecrets.load(dataSource, dataKeys),
    },
  ],
  exports: [DataKeys, DeskSecrets],
})
export class EncryptionModule {}

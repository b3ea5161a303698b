import { Global, Module } from '@nestjs/common';
import { DataKeys } from './data-keys.ts';

@Global()
@Module({ providers: [DataKeys], exports: [DataKeys] })
export class EncryptionModule {}

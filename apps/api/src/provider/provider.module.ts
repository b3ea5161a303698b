import { Module } from '@nestjs/common';
import { ExchangeLog } from './exchange-log.ts';
import { HttpProviderClient } from './http-provider-client.ts';
import { ProviderClient } from './provider-client.ts';
import { ProviderState } from './provider-state.ts';

@Module({
  providers: [{ provide: ProviderClient, useClass: HttpProviderClient }, ExchangeLog, ProviderState],
  exports: [ProviderClient, ExchangeLog, ProviderState],
})
export class ProviderModule {}

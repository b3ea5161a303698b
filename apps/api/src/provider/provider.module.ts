import { Module } from '@nestjs/common';
import { ExchangeLog } from './exchange-log.ts';
import { HttpProviderClient } from './http-provider-client.ts';
import { ProviderClient } from './provider-client.ts';
import { ProviderMetrics } from './provider-metrics.ts';
import { ProviderRate } from './provider-rate.ts';
import { ProviderState } from './provider-state.ts';

@Module({
  providers: [
    { provide: ProviderClient, useClass: HttpProviderClient },
    ExchangeLog,
    ProviderMetrics,
    ProviderRate,
    ProviderState,
  ],
  exports: [ProviderClient, ExchangeLog, ProviderMetrics, ProviderRate, ProviderState],
})
export class ProviderModule {}

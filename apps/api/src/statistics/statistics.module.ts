import { Module } from '@nestjs/common';
import { ProviderModule } from '../provider/provider.module.ts';
import { DeskStatistics } from './desk-statistics.ts';
import { StatisticsController } from './statistics.controller.ts';

@Module({ imports: [ProviderModule], controllers: [StatisticsController], providers: [DeskStatistics] })
export class StatisticsModule {}

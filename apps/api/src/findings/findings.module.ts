import { Module } from '@nestjs/common';
import { ProviderModule } from '../provider/provider.module.ts';
import { LikenessChecks } from './likeness-checks.ts';
import { NewestBodies } from './newest-bodies.ts';
import { Rederivation } from './rederivation.ts';

@Module({ imports: [ProviderModule], providers: [LikenessChecks, NewestBodies, Rederivation] })
export class FindingsModule {}

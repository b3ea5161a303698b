import { Module } from '@nestjs/common';
import { VerificationsModule } from '../verifications/verifications.module.ts';
import { Samples } from './samples.ts';

@Module({ imports: [VerificationsModule], providers: [Samples] })
export class SamplesModule {}

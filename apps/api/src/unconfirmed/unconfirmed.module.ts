import { Module } from '@nestjs/common';
import { VerificationsModule } from '../verifications/verifications.module.ts';
import { UnconfirmedCases } from './unconfirmed-cases.ts';
import { UnconfirmedController } from './unconfirmed.controller.ts';

@Module({
  imports: [VerificationsModule],
  controllers: [UnconfirmedController],
  providers: [UnconfirmedCases],
})
export class UnconfirmedModule {}

import { Module } from '@nestjs/common';
import { PasswordsModule } from '../passwords/passwords.module.ts';
import { OwnSecondFactor } from './own-second-factor.ts';
import { SecondFactorController } from './second-factor.controller.ts';
import { SecondFactors } from './second-factors.ts';

@Module({
  imports: [PasswordsModule],
  controllers: [SecondFactorController],
  providers: [OwnSecondFactor, SecondFactors],
  exports: [SecondFactors],
})
export class SecondFactorModule {}

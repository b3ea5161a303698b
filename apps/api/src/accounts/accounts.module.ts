import { Module } from '@nestjs/common';
import { PasswordsModule } from '../passwords/passwords.module.ts';
import { SecondFactorModule } from '../second-factor/second-factor.module.ts';
import { SignInModule } from '../sign-in/sign-in.module.ts';
import { AccountDirectory } from './account-directory.ts';
import { AccountsController } from './accounts.controller.ts';
import { Accounts } from './accounts.ts';
import { FirstAccount } from './first-account.ts';

@Module({
  imports: [PasswordsModule, SecondFactorModule, SignInModule],
  controllers: [AccountsController],
  providers: [AccountDirectory, Accounts, FirstAccount],
})
export class AccountsModule {}

import { Module } from '@nestjs/common';
import { PasswordsModule } from '../passwords/passwords.module.ts';
import { SecondFactorModule } from '../second-factor/second-factor.module.ts';
import { KnownBrowser } from './known-browser.ts';
import { OwnAccountController } from './own-account.controller.ts';
import { OwnPassword } from './own-password.ts';
import { SessionController } from './session.controller.ts';
import { SessionList } from './session-list.ts';
import { Sessions } from './sessions.ts';
import { SignIns } from './sign-ins.ts';

@Module({
  imports: [PasswordsModule, SecondFactorModule],
  controllers: [SessionController, OwnAccountController],
  providers: [KnownBrowser, OwnPassword, SessionList, Sessions, SignIns],
  exports: [SessionList, Sessions],
})
export class SignInModule {}

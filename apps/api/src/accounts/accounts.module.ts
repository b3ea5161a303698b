import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AccessGuard } from './access.guard.ts';
import { FirstAccount } from './first-account.ts';
import { Passwords } from './passwords.ts';
import { SessionController } from './session.controller.ts';
import { Sessions } from './sessions.ts';
import { SignInThrottle } from './sign-in-throttle.ts';
import { SignIns } from './sign-ins.ts';

@Module({
  controllers: [SessionController],
  providers: [
    { provide: APP_GUARD, useClass: AccessGuard },
    FirstAccount,
    Passwords,
    Sessions,
    SignInThrottle,
    SignIns,
  ],
  exports: [Sessions],
})
export class AccountsModule {}

import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { SignInModule } from '../sign-in/sign-in.module.ts';
import { TokensModule } from '../tokens/tokens.module.ts';
import { AccessGuard } from './access.guard.ts';
import { Callers } from './callers.ts';
import { Refusals } from './refusals.ts';

/** The guard before every route, and what it asks. */
@Module({
  imports: [SignInModule, TokensModule],
  providers: [{ provide: APP_GUARD, useClass: AccessGuard }, Callers, Refusals],
  exports: [Callers, Refusals],
})
export class AccessModule {}

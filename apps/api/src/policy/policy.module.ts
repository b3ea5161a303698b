import { Global, Module } from '@nestjs/common';
import { Policies } from './policies.ts';
import { PolicyController } from './policy.controller.ts';

/** Global: sign-ins, lists, exports and the purge all ask for the rules. */
@Global()
@Module({ controllers: [PolicyController], providers: [Policies], exports: [Policies] })
export class PolicyModule {}

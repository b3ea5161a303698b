import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module.ts';
import { SecondFactorModule } from '../second-factor/second-factor.module.ts';
import { SignInModule } from '../sign-in/sign-in.module.ts';
import { Admissions } from './admissions.ts';
import { FlowCookie } from './flow-cookie.ts';
import { IdentityProvider } from './identity-provider.ts';
import { SingleSignOn } from './single-sign-on.ts';
import { SingleSignOnController } from './single-sign-on.controller.ts';

@Module({
  imports: [AccessModule, SecondFactorModule, SignInModule],
  controllers: [SingleSignOnController],
  providers: [Admissions, FlowCookie, IdentityProvider, SingleSignOn],
})
export class SingleSignOnModule {}

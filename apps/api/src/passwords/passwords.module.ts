import { Module } from '@nestjs/common';
import { PasswordProof } from './password-proof.ts';
import { Passwords } from './passwords.ts';
import { SignInThrottle } from './sign-in-throttle.ts';

@Module({
  providers: [PasswordProof, Passwords, SignInThrottle],
  exports: [PasswordProof, Passwords, SignInThrottle],
})
export class PasswordsModule {}

import {
  passwordProof,
  recoveryCodes,
  secondFactor,
  secondFactorConfirmation,
  secondFactorEnrolment,
  type Account,
  type PasswordProof,
  type RecoveryCodes,
  type SecondFactor,
  type SecondFactorConfirmation,
  type SecondFactorEnrolment,
} from '@desk/contract';
import { Body, Controller, Delete, Get, HttpCode, Ip, Post, Put } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { OwnAccount } from '../access/access.ts';
import type { SessionCaller } from '../access/caller.ts';
import { CurrentAccount, CurrentSession } from '../access/current-account.ts';
import { Responds } from '../openapi/responds.ts';
import { OwnSecondFactor } from './own-second-factor.ts';

@OwnAccount()
@Controller('me/second-factor')
export class SecondFactorController {
  constructor(private readonly own: OwnSecondFactor) {}

  @Get()
  @ApiOperation({ summary: 'Whether one has a second factor, and must have one' })
  @Responds(200, secondFactor)
  read(@CurrentSession() current: SessionCaller): Promise<SecondFactor> {
    return this.own.read(current);
  }

  @Post()
  @ApiOperation({ summary: 'Begin to set up an authenticator app' })
  @Responds(201, secondFactorEnrolment)
  enrol(
    @CurrentAccount() account: Account,
    @Body({ schema: passwordProof }) { password }: PasswordProof,
    @Ip() address: string,
  ): Promise<SecondFactorEnrolment> {
    return this.own.enrol(account, password, address);
  }

  @Put()
  @ApiOperation({
    summary: 'Put the authenticator app in force with a code of it; answers the recovery codes',
  })
  @Responds(200, recoveryCodes)
  confirm(
    @CurrentAccount() account: Account,
    @Body({ schema: secondFactorConfirmation }) { code }: SecondFactorConfirmation,
    @Ip() address: string,
  ): Promise<RecoveryCodes> {
    return this.own.confirm(account, code, address);
  }

  @Delete()
  @HttpCode(204)
  @ApiOperation({ summary: 'Remove one’s second factor' })
  remove(
    @CurrentAccount() account: Account,
    @Body({ schema: passwordProof }) { password }: PasswordProof,
    @Ip() address: string,
  ): Promise<void> {
    return this.own.remove(account, password, address);
  }

  @Post('recovery-codes')
  @ApiOperation({ summary: 'Replace one’s recovery codes' })
  @Responds(201, recoveryCodes)
  renewRecoveryCodes(
    @CurrentAccount() account: Account,
    @Body({ schema: passwordProof }) { password }: PasswordProof,
    @Ip() address: string,
  ): Promise<RecoveryCodes> {
    return this.own.renewRecoveryCodes(account, password, address);
  }
}

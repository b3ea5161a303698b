import {
  accountChange,
  accountList,
  accountRecord,
  accountSessions,
  newAccount,
  passwordReset,
  type Account,
  type AccountChange,
  type AccountList,
  type AccountRecord,
  type AccountSessions,
  type PasswordReset,
} from '@desk/contract';
import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Put } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { z } from 'zod';
import { Access } from '../access/access.ts';
import type { Caller } from '../access/caller.ts';
import { CurrentAccount, CurrentCaller } from '../access/current-account.ts';
import { Responds } from '../openapi/responds.ts';
import { SessionList } from '../sign-in/session-list.ts';
import { AccountDirectory } from './account-directory.ts';
import { Accounts } from './accounts.ts';

const Id = () => Param('id', { schema: z.uuid() });

@Access('admin')
@Controller('accounts')
export class AccountsController {
  constructor(
    private readonly directory: AccountDirectory,
    private readonly accounts: Accounts,
    private readonly sessions: SessionList,
  ) {}

  @Get()
  @Responds(200, accountList)
  list(): Promise<AccountList> {
    return this.directory.list();
  }

  @Post()
  @Responds(201, accountRecord)
  create(
    @CurrentAccount() actor: Account,
    @Body({ schema: newAccount }) body: z.output<typeof newAccount>,
  ): Promise<AccountRecord> {
    return this.accounts.create(actor, body);
  }

  @Get(':id')
  @Responds(200, accountRecord)
  read(@Id() id: string): Promise<AccountRecord> {
    return this.directory.read(id);
  }

  @Patch(':id')
  @ApiOperation({ summary: 'Change an account; another role and disabling end its sessions' })
  @Responds(200, accountRecord)
  change(
    @CurrentAccount() actor: Account,
    @Id() id: string,
    @Body({ schema: accountChange }) body: AccountChange,
  ): Promise<AccountRecord> {
    return this.accounts.change(actor, id, body);
  }

  @Put(':id/password')
  @HttpCode(204)
  @ApiOperation({ summary: 'Give out a temporary password; ends the account’s sessions' })
  resetPassword(
    @CurrentAccount() actor: Account,
    @Id() id: string,
    @Body({ schema: passwordReset }) { password }: PasswordReset,
  ): Promise<void> {
    return this.accounts.resetPassword(actor, id, password);
  }

  @Delete(':id/second-factor')
  @HttpCode(204)
  @ApiOperation({ summary: 'Remove an account’s second factor, such as after a lost phone' })
  removeSecondFactor(@CurrentAccount() actor: Account, @Id() id: string): Promise<void> {
    return this.accounts.removeSecondFactor(actor, id);
  }

  @Get(':id/sessions')
  @Responds(200, accountSessions)
  async listSessions(@CurrentCaller() caller: Caller, @Id() id: string): Promise<AccountSessions> {
    await this.directory.read(id);
    return this.sessions.of(id, caller.kind === 'session' ? caller.tokenHash : null);
  }

  @Delete(':id/sessions')
  @HttpCode(204)
  @ApiOperation({ summary: 'End all sessions of an account' })
  async endSessions(@CurrentAccount() actor: Account, @Id() id: string): Promise<void> {
    await this.directory.read(id);
    await this.sessions.endAll(actor, id);
  }
}

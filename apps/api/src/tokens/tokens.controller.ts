import {
  createdToken,
  newToken,
  tokenList,
  type Account,
  type CreatedToken,
  type TokenList,
} from '@desk/contract';
import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { z } from 'zod';
import { Access } from '../access/access.ts';
import { CurrentAccount } from '../access/current-account.ts';
import { Responds } from '../openapi/responds.ts';
import { Tokens } from './tokens.ts';

@Access('admin')
@Controller('tokens')
export class TokensController {
  constructor(private readonly tokens: Tokens) {}

  @Get()
  @ApiOperation({ summary: 'Tokens of machines, expired ones too until they are revoked' })
  @Responds(200, tokenList)
  list(): Promise<TokenList> {
    return this.tokens.list();
  }

  @Post()
  @ApiOperation({ summary: 'Make a token; it is shown this once' })
  @Responds(201, createdToken)
  create(
    @CurrentAccount() account: Account,
    @Body({ schema: newToken }) body: z.output<typeof newToken>,
  ): Promise<CreatedToken> {
    return this.tokens.create(account, body);
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Revoke a token' })
  revoke(@CurrentAccount() account: Account, @Param('id', { schema: z.uuid() }) id: string): Promise<void> {
    return this.tokens.revoke(account, id);
  }
}

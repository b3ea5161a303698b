import { mentionList, mentionsRead, type Account, type MentionList, type MentionsRead } from '@desk/contract';
import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { OwnAccount } from '../access/access.ts';
import { CurrentAccount } from '../access/current-account.ts';
import { Responds } from '../openapi/responds.ts';
import { Mentions } from './mentions.ts';

@OwnAccount()
@Controller('me/mentions')
export class MentionsController {
  constructor(private readonly mentions: Mentions) {}

  @Get()
  @ApiOperation({ summary: 'The notes that name oneself, newest first' })
  @Responds(200, mentionList)
  list(@CurrentAccount() account: Account): Promise<MentionList> {
    return this.mentions.of(account);
  }

  @Put()
  @ApiOperation({ summary: 'Mark them as read: those given, or all' })
  @Responds(200, mentionList)
  markRead(
    @CurrentAccount() account: Account,
    @Body({ schema: mentionsRead }) { noteIds }: MentionsRead,
  ): Promise<MentionList> {
    return this.mentions.markRead(account, noteIds);
  }
}

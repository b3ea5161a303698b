import { preferences, type Account, type Preferences } from '@desk/contract';
import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { OwnAccount } from '../access/access.ts';
import { CurrentAccount } from '../access/current-account.ts';
import { Responds } from '../openapi/responds.ts';
import { OwnPreferences } from './own-preferences.ts';

@OwnAccount()
@Controller('me/preferences')
export class PreferencesController {
  constructor(private readonly preferences: OwnPreferences) {}

  @Get()
  @ApiOperation({ summary: 'How one likes the desk; it also comes with the session' })
  @Responds(200, preferences)
  read(@CurrentAccount() account: Account): Promise<Preferences> {
    return this.preferences.of(account);
  }

  @Put()
  @ApiOperation({ summary: 'Set it, as a whole' })
  @Responds(200, preferences)
  set(
    @CurrentAccount() account: Account,
    @Body({ schema: preferences }) body: Preferences,
  ): Promise<Preferences> {
    return this.preferences.set(account, body);
  }
}

import { Module } from '@nestjs/common';
import { OwnPreferences } from './own-preferences.ts';
import { PreferencesController } from './preferences.controller.ts';

@Module({ controllers: [PreferencesController], providers: [OwnPreferences] })
export class PreferencesModule {}

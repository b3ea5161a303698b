import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/accounts.module.ts';
import { ChangeFeed } from './change-feed.ts';
import { EventsController } from './events.controller.ts';

@Module({ imports: [AccountsModule], controllers: [EventsController], providers: [ChangeFeed] })
export class EventsModule {}

import { Module } from '@nestjs/common';
import { ChangeFeed } from './change-feed.ts';
import { EventsController } from './events.controller.ts';

@Module({ controllers: [EventsController], providers: [ChangeFeed] })
export class EventsModule {}

import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module.ts';
import { ChangeFeed } from './change-feed.ts';
import { EventsController } from './events.controller.ts';

@Module({ imports: [AccessModule], controllers: [EventsController], providers: [ChangeFeed] })
export class EventsModule {}

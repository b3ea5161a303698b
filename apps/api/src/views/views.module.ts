import { Module } from '@nestjs/common';
import { SavedViews } from './saved-views.ts';
import { ViewsController } from './views.controller.ts';

@Module({ controllers: [ViewsController], providers: [SavedViews] })
export class ViewsModule {}

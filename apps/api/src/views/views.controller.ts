import {
  newSavedView,
  savedView,
  savedViews,
  type NewSavedView,
  type SavedView,
  type SavedViews as SavedViewList,
} from '@desk/contract';
import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { z } from 'zod';
import { Access } from '../access/access.ts';
import type { Caller } from '../access/caller.ts';
import { CurrentCaller } from '../access/current-account.ts';
import { Responds } from '../openapi/responds.ts';
import { SavedViews } from './saved-views.ts';

const Id = () => Param('id', { schema: z.uuid() });

@Access('analyst', 'auditor', 'admin')
@Controller('views')
export class ViewsController {
  constructor(private readonly views: SavedViews) {}

  @Get()
  @ApiOperation({ summary: "One's own saved views of the list and shared ones; a token has none of its own" })
  @Responds(200, savedViews)
  list(@CurrentCaller() caller: Caller): Promise<SavedViewList> {
    return this.views.all(caller);
  }

  @Post()
  @ApiOperation({ summary: 'Save a view, for oneself or for everybody; no token may' })
  @Responds(201, savedView)
  create(
    @CurrentCaller() caller: Caller,
    @Body({ schema: newSavedView }) body: NewSavedView,
  ): Promise<SavedView> {
    return this.views.create(caller, body);
  }

  @Put(':id')
  @ApiOperation({ summary: 'Change a view of one’s own, as a whole; admins change shared ones, too' })
  @Responds(200, savedView)
  change(
    @CurrentCaller() caller: Caller,
    @Id() id: string,
    @Body({ schema: newSavedView }) body: NewSavedView,
  ): Promise<SavedView> {
    return this.views.change(caller, id, body);
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Delete a view of one’s own; admins delete shared ones, too' })
  remove(@CurrentCaller() caller: Caller, @Id() id: string): Promise<void> {
    return this.views.remove(caller, id);
  }
}

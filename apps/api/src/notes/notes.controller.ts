import { newNote, note, type NewNote, type Note } from '@desk/contract';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { z } from 'zod';
import { Access } from '../access/access.ts';
import type { Caller } from '../access/caller.ts';
import { CurrentCaller } from '../access/current-account.ts';
import { Responds } from '../openapi/responds.ts';
import { Notes } from './notes.ts';

@Access('analyst', 'admin')
@Controller('verifications/:id/notes')
export class NotesController {
  constructor(private readonly notes: Notes) {}

  @Post()
  @ApiOperation({ summary: 'Write a note beside a case; whom it mentions is told' })
  @Responds(201, note)
  add(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: z.uuid() }) id: string,
    @Body({ schema: newNote }) body: NewNote,
  ): Promise<Note> {
    return this.notes.add(caller, id, body);
  }
}

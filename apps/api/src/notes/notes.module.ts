import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/people.module.ts';
import { MentionsController } from './mentions.controller.ts';
import { Mentions } from './mentions.ts';
import { NotesController } from './notes.controller.ts';
import { Notes } from './notes.ts';

@Module({
  imports: [PeopleModule],
  controllers: [NotesController, MentionsController],
  providers: [Notes, Mentions],
})
export class NotesModule {}

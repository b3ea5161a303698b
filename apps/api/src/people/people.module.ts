import { Module } from '@nestjs/common';
import { PeopleController } from './people.controller.ts';
import { People } from './people.ts';

@Module({ controllers: [PeopleController], providers: [People], exports: [People] })
export class PeopleModule {}

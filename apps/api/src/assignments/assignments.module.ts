import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/people.module.ts';
import { VerificationsModule } from '../verifications/verifications.module.ts';
import { AssignmentsController } from './assignments.controller.ts';
import { Assignments } from './assignments.ts';
import { NextCases } from './next-cases.ts';

@Module({
  imports: [PeopleModule, VerificationsModule],
  controllers: [AssignmentsController],
  providers: [Assignments, NextCases],
})
export class AssignmentsModule {}

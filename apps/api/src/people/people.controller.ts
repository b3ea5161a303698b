import { people, type People as Everybody } from '@desk/contract';
import { Controller, Get } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { Access } from '../access/access.ts';
import { Responds } from '../openapi/responds.ts';
import { People } from './people.ts';

@Access('analyst', 'auditor', 'admin')
@Controller('people')
export class PeopleController {
  constructor(private readonly people: People) {}

  @Get()
  @ApiOperation({
    summary: 'Who may be mentioned, and whom a case may be assigned to: by name, and nothing more of them',
  })
  @Responds(200, people)
  list(): Promise<Everybody> {
    return this.people.everybody();
  }
}

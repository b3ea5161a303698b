import { policy, type Account, type Policy } from '@desk/contract';
import { Body, Controller, Get, Put } from '@nestjs/common';
import { Access } from '../access/access.ts';
import { CurrentAccount } from '../access/current-account.ts';
import { Responds } from '../openapi/responds.ts';
import { Policies } from './policies.ts';

@Controller('policy')
export class PolicyController {
  constructor(private readonly policies: Policies) {}

  @Get()
  @Access('analyst', 'auditor', 'admin')
  @Responds(200, policy)
  read(): Promise<Policy> {
    return this.policies.read();
  }

  @Put()
  @Access('admin')
  @Responds(200, policy)
  change(@CurrentAccount() account: Account, @Body({ schema: policy }) body: Policy): Promise<Policy> {
    return this.policies.change(account, body);
  }
}

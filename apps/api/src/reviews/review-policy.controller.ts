import { reviewPolicy, type Account, type ReviewPolicy } from '@desk/contract';
import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { Access } from '../access/access.ts';
import { CurrentAccount } from '../access/current-account.ts';
import { Responds } from '../openapi/responds.ts';
import { ReviewPolicies } from './review-policies.ts';

@Controller('review-policy')
export class ReviewPolicyController {
  constructor(private readonly policies: ReviewPolicies) {}

  @Get()
  @Access('analyst', 'auditor', 'admin')
  @ApiOperation({ summary: 'Where a second person decides, too, and the reasons that are offered' })
  @Responds(200, reviewPolicy)
  read(): Promise<ReviewPolicy> {
    return this.policies.read();
  }

  @Put()
  @Access('admin')
  @ApiOperation({ summary: 'Set them, as a whole' })
  @Responds(200, reviewPolicy)
  change(
    @CurrentAccount() account: Account,
    @Body({ schema: reviewPolicy }) body: ReviewPolicy,
  ): Promise<ReviewPolicy> {
    return this.policies.change(account, body);
  }
}

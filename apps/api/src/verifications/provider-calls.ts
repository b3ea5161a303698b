import type { ExchangeOperation } from '@desk/contract';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { AuditActor } from '../audit/audit-log.ts';
import { SubmissionImages } from '../images/submission-images.ts';
import { ProviderClient, type ProviderSubmission } from '../provider/provider-client.ts';
import { Answers, type Recorded } from './answers.ts';
import { release, type Claim } from './lease.ts';
import { Verification } from './verification.entity.ts';

/** Calls the provider about a claimed case, outside any transaction, and records what it said. */
@Injectable()
export class ProviderCalls {
  constructor(
    private readonly dataSource: DataSource,
    private readonly client: ProviderClient,
    private readonly images: SubmissionImages,
    private readonly answers: Answers,
  ) {}

  /** Sends a queued submission. Only ever under a claim, which marked the case as being sent before anything leaves. */
  async send(claim: Claim, actor: AuditActor, submission?: ProviderSubmission): Promise<Recorded> {
    const outgoing = submission ?? (await this.load(claim));
    return this.answers.record(claim, 'submit', await this.client.submit(outgoing), actor);
  }

  /** Asks about a case that has a reference. */
  async ask(
    claim: Claim,
    operation: Exclude<ExchangeOperation, 'submit'>,
    actor: AuditActor,
  ): Promise<Recorded> {
    if (claim.referenceId === null) throw new Error(`Verification ${claim.id} has no reference to ask about`);
    return this.answers.record(claim, operation, await this.client.ask(claim.referenceId), actor);
  }

  private async load(claim: Claim): Promise<ProviderSubmission> {
    try {
      const verification = await this.dataSource.manager.findOneByOrFail(Verification, { id: claim.id });
      const { email, country } = verification;
      return { email, country, ...(await this.images.outgoing(verification)) };
    } catch (error) {
      // Nothing has left yet: without this the case would look as if it might have.
      await release(this.dataSource.manager, claim);
      throw error;
    }
  }
}

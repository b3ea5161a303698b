import type { Account, ExchangeList, ImageSide, VerificationDetail } from '@desk/contract';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { personOf, type Caller } from '../access/caller.ts';
import { keepAssignment } from '../assignments/keep-assignment.ts';
import { AuditLog } from '../audit/audit-log.ts';
import { Problem } from '../http/problem.ts';
import { SubmissionImages } from '../images/submission-images.ts';
import { ExchangeLog } from '../provider/exchange-log.ts';
import { CaseMasking } from './case-masking.ts';
import { VerificationDetails } from './verification-details.ts';
import { toExchange } from './verification.mapper.ts';

/** What a person looks at in one case; looking at the case and at each image is recorded. */
@Injectable()
export class CaseViews {
  constructor(
    private readonly dataSource: DataSource,
    private readonly details: VerificationDetails,
    private readonly exchangeLog: ExchangeLog,
    private readonly images: SubmissionImages,
    private readonly masking: CaseMasking,
    private readonly audit: AuditLog,
  ) {}

  async view(caller: Caller, id: string): Promise<VerificationDetail> {
    let verification = await this.details.find(id);
    if (verification.assigneeId === personOf(caller)) {
      await keepAssignment(this.dataSource.manager, caller, id);
      verification = await this.details.find(id);
    }
    // At once, since each is a way to Postgres and back. Nobody is shown what is not recorded.
    const [detail] = await Promise.all([this.details.of(caller, verification), this.recordView(caller, id)]);
    return detail;
  }

  /**
   * The case beside what was done with it or is told of it: it shows as much as a look does, and is recorded as one where the
   * caller has not looked of late. Else a change that changes nothing would be a way to look unseen.
   */
  async seen(caller: Caller, id: string): Promise<VerificationDetail> {
    const detail = await this.details.detail(caller, id);
    const looked = await this.dataSource.query<object[]>(
      `SELECT FROM audit_event WHERE verification_id = $1 AND actor_id = $2 AND at > now() - interval '30 minutes'
         AND action IN ('verification.viewed', 'verification.revealed') LIMIT 1`,
      [id, caller.account.id],
    );
    if (looked.length === 0) await this.recordView(caller, id);
    return detail;
  }

  /** The case uncovered; a session goes on seeing it so. Where nothing is covered, that is a view like any other. */
  async reveal(caller: Caller, id: string): Promise<VerificationDetail> {
    await this.details.find(id);
    if (!(await this.masking.covers(caller, id))) return this.view(caller, id);
    await this.dataSource.transaction(async (manager) => {
      await this.masking.reveal(manager, caller, id);
      await keepAssignment(manager, caller, id);
      await this.audit.record(manager, {
        actor: caller.account,
        action: 'verification.revealed',
        verificationId: id,
      });
    });
    return this.details.uncovered(caller, id);
  }

  async exchanges(id: string): Promise<ExchangeList> {
    await this.details.find(id);
    return { data: (await this.exchangeLog.list(this.dataSource.manager, id)).map(toExchange) };
  }

  /**
   * The bytes of one answer exactly as received.
   * @throws Problem 404 when there is no such exchange or it brought none; 403 while the case is covered, since bytes
   * cannot be
   */
  async body(caller: Caller, id: string, exchangeId: string): Promise<Buffer> {
    const verification = await this.details.find(id);
    if (await this.masking.covers(caller, id))
      throw Problem.forbidden('reveal_first', 'Reveal the case before you open what the provider sent.');
    const exchange = await this.exchangeLog.find(this.dataSource.manager, id, exchangeId);
    if (exchange === null) throw Problem.notFound('There is no such exchange.');
    if (exchange.bodySha256 === null) return Buffer.alloc(0);
    await this.audit.record(this.dataSource.manager, {
      actor: caller.account,
      action: 'exchange.viewed',
      verificationId: id,
      details: { exchangeId },
    });
    const bytes = await this.exchangeLog.body(this.dataSource.manager, verification, exchange.bodySha256);
    if (bytes === null) throw Problem.notFound('The bytes of this exchange are gone.');
    return bytes;
  }

  /** @throws Problem 404 when the image was submitted as a link or is missing */
  async image(account: Account, id: string, side: ImageSide): Promise<{ bytes: Buffer; type: string }> {
    const verification = await this.details.find(id);
    const held = await this.images.read(verification, side);
    if (held === null) throw Problem.notFound('This image is not held here.');
    await this.audit.record(this.dataSource.manager, {
      actor: account,
      action: 'image.viewed',
      verificationId: id,
      details: { side },
    });
    return { bytes: held.bytes, type: held.image.contentType ?? 'application/octet-stream' };
  }

  private recordView(caller: Caller, id: string): Promise<void> {
    return this.audit.record(this.dataSource.manager, {
      actor: caller.account,
      action: 'verification.viewed',
      verificationId: id,
    });
  }
}

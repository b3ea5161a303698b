import type { VerificationDetail } from '@desk/contract';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { personOf, type Caller } from '../access/caller.ts';
import { prepared } from '../database/prepared.ts';
import { otherCases } from '../findings/other-cases.ts';
import { Problem } from '../http/problem.ts';
import { SubmissionImages } from '../images/submission-images.ts';
import { bodyJson } from '../provider/body-json.ts';
import { ExchangeLog } from '../provider/exchange-log.ts';
import { notesOf } from '../notes/notes-of.ts';
import { retentionOf } from '../retention/retention-of.ts';
import { reviewsOf } from '../reviews/reviews-of.ts';
import { CaseMasking } from './case-masking.ts';
import { coverDetail } from './masking.ts';
import { Verification } from './verification.entity.ts';
import { toDetail } from './verification.mapper.ts';

/** One case with everything known of it. */
@Injectable()
export class VerificationDetails {
  constructor(
    private readonly dataSource: DataSource,
    private readonly exchanges: ExchangeLog,
    private readonly images: SubmissionImages,
    private readonly masking: CaseMasking,
  ) {}

  /** @throws Problem 404 */
  async find(id: string): Promise<Verification> {
    const verification = await this.dataSource.manager.findOne(Verification, { where: { id }, ...prepared });
    if (verification === null) throw Problem.notFound('There is no such verification.');
    return verification;
  }

  /** The case as this caller may see it. @throws Problem 404 */
  async detail(caller: Caller, id: string): Promise<VerificationDetail> {
    return this.of(caller, await this.find(id));
  }

  /** The same of a case that was found. */
  async of(caller: Caller, verification: Verification): Promise<VerificationDetail> {
    const [detail, covers] = await Promise.all([
      this.whole(caller, verification),
      this.masking.covers(caller, verification.id),
    ]);
    return covers ? coverDetail(detail) : detail;
  }

  /** The case with nothing covered: to be covered unless revealed. @throws Problem 404 */
  async uncovered(caller: Caller, id: string): Promise<VerificationDetail> {
    return this.whole(caller, await this.find(id));
  }

  private async whole(caller: Caller, verification: Verification): Promise<VerificationDetail> {
    const { manager } = this.dataSource;
    const { id } = verification;
    const [json, images, retention, reviews, notes, others] = await Promise.all([
      this.newestBody(verification),
      this.images.list(id),
      retentionOf(manager, id),
      reviewsOf(manager, id, personOf(caller)),
      notesOf(manager, id),
      otherCases(manager, verification),
    ]);
    return toDetail(verification, json, { images, retention, reviews, notes, otherCases: others });
  }

  private async newestBody(verification: Verification): Promise<unknown> {
    if (verification.responseSha256 === null) return null;
    const body = await this.exchanges.body(
      this.dataSource.manager,
      verification,
      verification.responseSha256,
    );
    return body && bodyJson(body);
  }
}

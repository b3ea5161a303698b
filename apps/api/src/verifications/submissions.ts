import { createHash, randomUUID } from 'node:crypto';
import type { ImageSide } from '@desk/contract';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditLog, type AuditActor } from '../audit/audit-log.ts';
import { DataKeys } from '../encryption/data-keys.ts';
import { announce } from '../events/announce.ts';
import { faceSubmitted } from '../findings/likeness.ts';
import { Problem } from '../http/problem.ts';
import type { ImageInput } from '../images/image-input.ts';
import { outgoingImage, SubmissionImages } from '../images/submission-images.ts';
import { IdempotencyKey } from './idempotency-key.entity.ts';
import { claimOne, type Claim } from './lease.ts';
import { Pace } from './pace.ts';
import { ProviderCalls } from './provider-calls.ts';
import type { SubmissionInput } from './submission.schema.ts';
import { Verification } from './verification.entity.ts';

/** Takes submissions in: the row and the images first, the provider after the commit. */
@Injectable()
export class Submissions {
  constructor(
    private readonly dataSource: DataSource,
    private readonly dataKeys: DataKeys,
    private readonly images: SubmissionImages,
    private readonly pace: Pace,
    private readonly calls: ProviderCalls,
    private readonly audit: AuditLog,
  ) {}

  /**
   * Stores a submission, sends it and answers its id. While polling is paused, or nothing more may go out just now, it waits
   * as `queued` for the poller.
   * @param key with it, the same account's same request gives the same verification again
   * @throws Problem 409 when `key` came with another request
   */
  async submit(actor: AuditActor, input: SubmissionInput, key?: string): Promise<string> {
    const images = {
      selfie: input.selfieImage,
      front: input.document.frontImage,
      back: input.document.backImage,
    };
    const idempotency =
      key === undefined || actor === 'system'
        ? null
        : { accountId: actor.id, key, requestSha256: fingerprint(input, images) };
    const known = idempotency && (await this.repeated(this.dataSource.manager, idempotency));
    if (known) return known;

    const owner = { id: randomUUID(), dataKey: this.dataKeys.create().wrapped };
    await this.images.keep(owner, images);
    const stored = await this.store(actor, input, images, owner, idempotency).catch(
      async (error: unknown) => {
        // A commit whose answer was lost has stored the case all the same: its images must stay.
        const stored = await this.dataSource.manager.existsBy(Verification, { id: owner.id });
        if (!stored) await this.images.discard(owner);
        throw error;
      },
    );
    if (stored.id !== owner.id) await this.images.discard(owner);
    if (stored.claim)
      await this.calls.send(stored.claim, actor, {
        email: input.email,
        country: input.country,
        selfieImage: outgoingImage(images.selfie),
        frontImage: outgoingImage(images.front),
        backImage: outgoingImage(images.back),
      });
    return stored.id;
  }

  private store(
    actor: AuditActor,
    input: SubmissionInput,
    images: Record<ImageSide, ImageInput>,
    owner: { id: string; dataKey: Buffer },
    idempotency: Omit<IdempotencyKey, 'verificationId'> | null,
  ): Promise<{ id: string; claim: Claim | null }> {
    return this.dataSource.transaction(async (manager) => {
      if (idempotency && !(await this.reserve(manager, { ...idempotency, verificationId: owner.id }))) {
        const first = await this.repeated(manager, idempotency);
        if (first === null) throw new Error('An idempotency key was taken and then gone');
        return { id: first, claim: null };
      }
      await manager.insert(Verification, {
        ...owner,
        email: input.email,
        country: input.country,
        status: 'queued',
        nextCheckAt: () => 'now()',
        submittedById: actor === 'system' ? null : actor.id,
        submittedBy: actor === 'system' ? 'system' : actor.email,
      });
      await this.images.record(manager, owner, images);
      await faceSubmitted(manager, owner.id);
      await this.audit.record(manager, { actor, action: 'verification.submitted', verificationId: owner.id });
      await announce(manager, { id: owner.id, status: 'queued', verificationStatus: null });
      const room = await this.pace.room(manager);
      if (room.trial || room.calls === 0) return { id: owner.id, claim: null };
      await this.pace.spend(manager, 1);
      return { id: owner.id, claim: await claimOne(manager, owner.id) };
    });
  }

  /** Takes the key; false when it is taken already. Waits for a transaction that is taking it. */
  private async reserve(manager: EntityManager, entry: IdempotencyKey): Promise<boolean> {
    const inserted = await manager.query<unknown[]>(
      `INSERT INTO idempotency_key (account_id, key, request_sha256, verification_id) VALUES ($1, $2, $3, $4)
       ON CONFLICT DO NOTHING RETURNING key`,
      [entry.accountId, entry.key, entry.requestSha256, entry.verificationId],
    );
    return inserted.length > 0;
  }

  private async repeated(
    manager: EntityManager,
    request: Omit<IdempotencyKey, 'verificationId'>,
  ): Promise<string | null> {
    const { accountId, key, requestSha256 } = request;
    const first = await manager.findOneBy(IdempotencyKey, { accountId, key });
    if (first !== null && first.requestSha256 !== requestSha256)
      throw Problem.conflict(
        'idempotency_key_reused',
        'This Idempotency-Key came with another request before.',
      );
    return first?.verificationId ?? null;
  }
}

/** A hash over everything that was submitted. */
function fingerprint(input: SubmissionInput, images: Record<ImageSide, ImageInput>): string {
  const hash = createHash('sha256').update(JSON.stringify([input.email, input.country]));
  for (const image of [images.selfie, images.front, images.back])
    hash.update('url' in image ? `url:${image.url}` : createHash('sha256').update(image.bytes).digest());
  return hash.digest('hex');
}

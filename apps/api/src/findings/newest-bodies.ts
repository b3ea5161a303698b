import { Injectable } from '@nestjs/common';
import { readAnswer } from '@desk/provider-protocol';
import type { EntityManager } from 'typeorm';
import { UnreadableSecret } from '../encryption/data-keys.ts';
import { bodyJson, bodyText } from '../provider/body-json.ts';
import { hasDuplicateKeys } from '../provider/duplicate-keys.ts';
import { ExchangeLog } from '../provider/exchange-log.ts';
import type { Answer } from '../provider/outcome.ts';
import type { Verification } from '../verifications/verification.entity.ts';

/** What is read of a stored body. */
export type StoredAnswer = Pick<Answer, 'body' | 'duplicateKeys'>;

/** The answers that cases go by, read again from their stored bytes. */
@Injectable()
export class NewestBodies {
  constructor(private readonly exchanges: ExchangeLog) {}

  /** Null where there is none, or its bytes do not open or are no JSON. */
  async read(manager: EntityManager, v: Verification): Promise<StoredAnswer | null> {
    const bytes = await this.bytes(manager, v);
    const json = bytes === null ? undefined : bodyJson(bytes);
    if (bytes === null || json === undefined) return null;
    return { body: readAnswer(json), duplicateKeys: hasDuplicateKeys(bodyText(bytes)) };
  }

  private async bytes(manager: EntityManager, v: Verification): Promise<Buffer | null> {
    if (v.responseSha256 === null) return null;
    try {
      return await this.exchanges.body(manager, v, v.responseSha256);
    } catch (error) {
      if (error instanceof UnreadableSecret) return null;
      throw error;
    }
  }
}

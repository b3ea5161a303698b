import { AccountRecord } from '../accounts/account.entity.ts';
import { Export } from '../exports/export.entity.ts';
import { SubmissionImage } from '../images/submission-image.entity.ts';
import { ProviderBody, ProviderExchange } from '../provider/provider-exchange.entity.ts';
import { IdempotencyKey } from '../verifications/idempotency-key.entity.ts';
import { Verification } from '../verifications/verification.entity.ts';

/** Every mapped table; the others are reached by SQL alone. */
export const entities = [
  AccountRecord,
  Verification,
  SubmissionImage,
  IdempotencyKey,
  ProviderExchange,
  ProviderBody,
  Export,
];

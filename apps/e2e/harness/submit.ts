import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Submission, VerificationDetail } from '@desk/contract';
import { expect, type Page } from '@playwright/test';
import { IMAGES } from './images.ts';

const base64 = (file: string): string => readFileSync(file).toString('base64');

/** A selfie of other bytes than any before, which no reader of a JPEG sees: the desk tells where the very same one is used twice. */
const anotherSelfie = (): string =>
  Buffer.concat([readFileSync(IMAGES.selfie), randomBytes(16)]).toString('base64');

/**
 * Hands a case in over the API with the session of the page, for specs whose subject is what comes after.
 * @param name the e-mail's local part, whose words tell the simulator what to answer
 */
export async function submit(page: Page, name: string, country = 'IN'): Promise<VerificationDetail> {
  const data: Submission = {
    email: `${name}@example.com`,
    country,
    selfieImage: anotherSelfie(),
    document: { frontImage: base64(IMAGES.front), backImage: base64(IMAGES.back) },
  };
  const answer = await page.request.post('/api/verifications', { data });
  expect(answer.status()).toBe(201);
  return (await answer.json()) as VerificationDetail;
}

/** The case as the API tells it. */
export async function caseOf(page: Page, id: string): Promise<VerificationDetail> {
  return (await (await page.request.get(`/api/verifications/${id}`)).json()) as VerificationDetail;
}

import type { RefusalBody } from '@desk/provider-protocol';
import { traceImage, type ImageTrace } from './image.ts';

/** A submission that passed, without its pictures. */
export interface Submission {
  email: string;
  country: string;
  images: { selfie: ImageTrace; front: ImageTrace; back: ImageTrace };
}

export function refusal(field: string, message: string): RefusalBody {
  return { success: false, code: 400, message, error: { message, field, code: 'BAD_REQUEST' } };
}

const valueAt = (body: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null && Object.hasOwn(value, key)
          ? (value as Record<string, unknown>)[key]
          : undefined,
      body,
    );

/** Thrown inside this file only: the first bad field ends the check, as it does at the provider. */
class Refused extends Error {
  readonly body: RefusalBody;
  constructor(field: string, message: string) {
    super(message);
    this.body = refusal(field, message);
  }
}

function text(body: unknown, field: string, label: string): string {
  const value = valueAt(body, field);
  if (value === undefined || value === null || value === '')
    throw new Refused(field, `${label} should not be empty`);
  if (typeof value !== 'string') throw new Refused(field, `${label} must be a string`);
  return value;
}

function matching(body: unknown, field: string, label: string, pattern: RegExp, what: string): string {
  const value = text(body, field, label);
  if (!pattern.test(value)) throw new Refused(field, `${label} must be ${what}`);
  return value;
}

function image(body: unknown, field: string, label: string): ImageTrace {
  const trace = traceImage(text(body, field, label));
  if (trace === null) throw new Refused(field, `${label} must be a URL or a base64 string`);
  return trace;
}

/**
 * Checks the mandatory fields in the order of the provider's parameter table and names the first bad one. The words of the
 * published 400 ("Email should not be empty") are the model of the others, which are not published.
 */
export function checkSubmission(
  body: unknown,
): { refused: RefusalBody; submission?: never } | { refused?: never; submission: Submission } {
  try {
    const email = matching(body, 'email', 'Email', /^[^\s@]+@[^\s@]+\.[^\s@]+$/, 'an email');
    const country = matching(body, 'country', 'Country', /^[A-Za-z]{2}$/, 'a two-letter country code');
    const selfie = image(body, 'selfie_image', 'Selfie image');
    const front = image(body, 'document.front_image', 'Document front image');
    const back = image(body, 'document.back_image', 'Document back image');
    return { submission: { email, country, images: { selfie, front, back } } };
  } catch (error) {
    if (error instanceof Refused) return { refused: error.body };
    throw error;
  }
}

import { createHash, timingSafeEqual } from 'node:crypto';

const digest = (text: string) => createHash('sha256').update(text).digest();

/** Whether an `Authorization` header carries this API key and secret key as HTTP Basic. */
export function isAuthorized(
  header: string | undefined,
  keys: { apiKey: string; secretKey: string },
): boolean {
  const [scheme = '', credentials = ''] = (header ?? '').split(' ');
  const given = Buffer.from(credentials, 'base64').toString('utf8');
  return (
    scheme.toLowerCase() === 'basic' &&
    timingSafeEqual(digest(given), digest(`${keys.apiKey}:${keys.secretKey}`))
  );
}

import type { Oddity } from './steps.ts';

const status = (code: number, headers: Record<string, string> = {}): Oddity => ({
  name: `status ${code}`,
  fault: { kind: 'status', status: code, headers },
});

const body = (name: string, text: string, more: Record<string, unknown> = {}): Oddity => ({
  name,
  fault: { kind: 'body', body: text, ...more },
});

const bytes = (name: string, ...parts: (string | number[])[]): Oddity => ({
  name,
  fault: {
    kind: 'body',
    body: { base64: Buffer.concat(parts.map((part) => Buffer.from(part as string))).toString('base64') },
  },
});

const DEPTH = 5_000;
const MEGABYTE = 1024 * 1024;

/** Everything that the end of faults.md says a body may be, and everything that may come in its place. */
export const ODDITIES: readonly [Oddity, ...Oddity[]] = [
  status(400),
  status(401),
  status(403),
  status(404),
  status(408),
  status(429, { 'Retry-After': '3' }),
  { ...status(429, { 'Retry-After': 'Wed, 21 Oct 2015 07:28:00 GMT' }), name: 'status 429, until a date' },
  status(500),
  status(503, { 'Retry-After': '2' }),
  body('HTML 502', '<html><h1>Bad Gateway</h1></html>', { status: 502, contentType: 'text/html' }),
  body('HTML 200', '<!doctype html><p>Back soon.', { contentType: 'text/html' }),
  body('truncated JSON', '{"success": true, "status": "comp'),
  body('empty 200', ''),
  body('wrong content type', '{"success": true}', { contentType: 'image/png' }),
  body('duplicate keys', '{"status": "completed", "status": "failed", "success": true}'),
  body('\\u0000', '{"success": true, "status": "in_\\u0000progress"}'),
  body('lone surrogate', '{"success": true, "message": "\\ud800"}'),
  body('5,000 levels', `{"a": ${'['.repeat(DEPTH)}${']'.repeat(DEPTH)}}`),
  body('1e400', '{"success": true, "result": {"face_match_confidence": 1e400}}'),
  body('1 MB of one string', JSON.stringify({ message: 'x'.repeat(MEGABYTE) })),
  bytes('invalid UTF-8', '{"message": "', [0xff, 0xfe, 0xc3], '"}'),
  bytes('BOM', [0xef, 0xbb, 0xbf], '{"success": true}'),
  { name: 'hang', fault: { kind: 'hang' } },
  { name: 'reset', fault: { kind: 'reset' } },
  { name: 'accept, then reset', fault: { kind: 'accept-then-reset' } },
  { name: 'half an answer', fault: { kind: 'truncate' } },
  { name: 'answer by the byte', fault: { kind: 'drip', everyMs: 2 } },
];

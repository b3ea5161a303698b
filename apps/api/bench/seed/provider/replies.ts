import type { ProviderReply } from '../../../src/provider/provider-client.ts';
import type { Random } from '../random.ts';

/** A call as the wire brings it, before anybody reads it. */
function reply(at: Date, random: Random, answer: Partial<ProviderReply>): ProviderReply {
  const nothing = { httpStatus: null, headers: {}, body: Buffer.alloc(0), truncated: false, failure: null };
  return { began: 0, startedAt: at, durationMs: random.int(40, 900), ...nothing, ...answer };
}

export const json = (at: Date, random: Random, httpStatus: number, content: object): ProviderReply =>
  written(at, random, httpStatus, 'application/json; charset=utf-8', JSON.stringify(content));

/** A gateway's page in place of the provider's answer. */
export const page = (at: Date, random: Random, httpStatus: number, title: string): ProviderReply =>
  written(at, random, httpStatus, 'text/html', `<html><body><h1>${httpStatus} ${title}</h1></body></html>\n`);

/** The connection ended before an answer. */
export const brokenOff = (at: Date, random: Random): ProviderReply =>
  reply(at, random, { failure: 'interrupted' });

function written(at: Date, random: Random, httpStatus: number, type: string, text: string): ProviderReply {
  const body = Buffer.from(text);
  const headers = {
    date: at.toUTCString(),
    'content-type': type,
    'content-length': String(body.length),
    'x-request-id': random.uuid(),
  };
  return reply(at, random, { httpStatus, headers, body });
}

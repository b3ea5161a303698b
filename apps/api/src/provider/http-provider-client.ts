import { VERIFICATION_PATH, type SubmissionBody } from '@desk/provider-protocol';
import { Injectable } from '@nestjs/common';
import { Agent, request } from 'undici';
import { Settings } from '../config/settings.ts';
import { failureOf } from './failure.ts';
import { ProviderClient, type ProviderReply, type ProviderSubmission } from './provider-client.ts';

/** More than any published body by three orders of magnitude; what goes past it is cut and noted. */
const BODY_CAP_BYTES = 10 * 1024 * 1024;

/** Tutelar over HTTP (shared protocol: libs/provider-protocol), with one deadline over headers and body. */
@Injectable()
export class HttpProviderClient extends ProviderClient {
  private readonly agent: Agent;
  private readonly authorization: string;

  constructor(private readonly settings: Settings) {
    super();
    const { apiKey, secretKey, concurrency } = settings.provider;
    this.authorization = `Basic ${Buffer.from(`${apiKey}:${secretKey}`).toString('base64')}`;
    // A kept-alive connection that the other side has just closed fails a POST in a way that nobody can tell from a
    // lost answer, so connections are let go well before common servers' 5 s.
    this.agent = new Agent({
      connections: concurrency * 2,
      keepAliveTimeout: 2_000,
      keepAliveMaxTimeout: 2_000,
    });
  }

  submit(submission: ProviderSubmission): Promise<ProviderReply> {
    const body: SubmissionBody = {
      email: submission.email,
      country: submission.country,
      selfie_image: submission.selfieImage,
      document: { front_image: submission.frontImage, back_image: submission.backImage },
    };
    return this.call('POST', {}, JSON.stringify(body));
  }

  ask(referenceId: string): Promise<ProviderReply> {
    return this.call('GET', { reference_id: referenceId }, null);
  }

  giveUp(): Promise<void> {
    return this.agent.destroy();
  }

  private async call(
    method: 'GET' | 'POST',
    query: Record<string, string>,
    body: string | null,
  ): Promise<ProviderReply> {
    const reply: ProviderReply = {
      began: performance.now(),
      startedAt: new Date(),
      durationMs: 0,
      httpStatus: null,
      headers: {},
      body: Buffer.alloc(0),
      truncated: false,
      failure: null,
    };
    const chunks: Buffer[] = [];
    try {
      const response = await request(new URL(VERIFICATION_PATH, this.settings.provider.baseUrl), {
        method,
        query,
        body,
        headers: {
          authorization: this.authorization,
          accept: 'application/json',
          ...(body === null ? {} : { 'content-type': 'application/json' }),
        },
        dispatcher: this.agent,
        signal: AbortSignal.timeout(this.settings.provider.deadlineMs),
      });
      reply.httpStatus = response.statusCode;
      reply.headers = definedOnly(response.headers);
      let room = BODY_CAP_BYTES;
      for await (const chunk of response.body as AsyncIterable<Buffer>) {
        chunks.push(chunk.subarray(0, room));
        room -= chunk.length;
        reply.truncated = room < 0;
        if (reply.truncated) break;
      }
    } catch (error) {
      reply.failure = failureOf(error);
    }
    reply.body = Buffer.concat(chunks);
    reply.durationMs = Math.round(performance.now() - reply.began);
    return reply;
  }
}

function definedOnly(headers: Record<string, string | string[] | undefined>): ProviderReply['headers'] {
  return Object.fromEntries(
    Object.entries(headers).filter((entry): entry is [string, string | string[]] => entry[1] !== undefined),
  );
}

import { VERIFICATION_PATH } from '@desk/provider-protocol';
import { openDesk } from '../desk.ts';
import type { FaultRule } from '../faults/fault.ts';
import { startServer } from '../server.ts';
import type { Settings } from '../settings.ts';

export const DELAY_MS = 5000;

const SETTINGS: Settings = {
  host: '127.0.0.1',
  port: 0,
  apiKey: 'key',
  secretKey: 'secret',
  seed: 'test',
  stateFile: undefined,
  delay: { least: DELAY_MS, most: DELAY_MS },
};

export const authorization = `Basic ${Buffer.from('key:secret').toString('base64')}`;

export const submissionOf = (email: string, country = 'IN') => ({
  email,
  country,
  selfie_image: 'https://example.com/selfie.jpg',
  document: { front_image: 'ZnJvbnQ=', back_image: 'YmFjaw==' },
});

export type Json = Record<string, unknown> & { reference_id: string };

/** A running simulator, a clock that only moves when told, and a client for both of its sides. */
export async function startSimulator(settings: Partial<Settings> = {}) {
  let now = Date.UTC(2026, 10, 23, 9);
  const server = await startServer(openDesk({ ...SETTINGS, ...settings }, () => now));
  const endpoint = `${server.url}${VERIFICATION_PATH}`;

  const post = (body: unknown, init: RequestInit = {}) =>
    fetch(endpoint, {
      method: 'POST',
      headers: { authorization, 'content-type': 'application/json' },
      body: typeof body === 'string' ? body : JSON.stringify(body),
      ...init,
    });
  const ask = (referenceId: string, init: RequestInit = {}) =>
    fetch(`${endpoint}?reference_id=${encodeURIComponent(referenceId)}`, {
      headers: { authorization },
      ...init,
    });
  const control = (method: string, name: string, body?: unknown) =>
    fetch(`${server.url}/_simulator/${name}`, {
      method,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });

  return {
    ...server,
    endpoint,
    post,
    ask,
    control,
    /** Moves the clock on. */
    pass: (ms: number) => (now += ms),
    fail: (rule: Partial<FaultRule> & Pick<FaultRule, 'fault'>) => control('POST', 'faults', rule),
    count: async () => (await (await control('GET', 'count')).json()) as Record<string, unknown>,
    /** Submits and waits for the verdict: the body of the first settled answer. */
    settled: async (email: string, country?: string) => {
      const { reference_id } = (await (await post(submissionOf(email, country))).json()) as Json;
      await control('POST', 'settle');
      return (await (await ask(reference_id)).json()) as Json;
    },
  };
}

export type Simulator = Awaited<ReturnType<typeof startSimulator>>;

/** Waits until something that has no event of its own has come true. */
export async function until(condition: () => Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise((resolve) => setImmediate(resolve));
}

import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';

/** The built program, as it is started: `nx test` builds it first. */
const program = fileURLToPath(new URL('../dist/main.js', import.meta.url));

function start(env: Record<string, string>): { child: ChildProcess; output: () => string } {
  const child = fork(program, [], { env, silent: true, execArgv: [] });
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (data: Buffer) => (text += data.toString()));
  return { child, output: () => text };
}

async function started(env: Record<string, string> = {}) {
  const { child, output } = start({ PORT: '0', ...env });
  const [message] = (await once(child, 'message')) as [{ type: string; url: string }];
  return { child, output, message };
}

const ended = async (child: ChildProcess) => ((await once(child, 'close')) as [number | null])[0];

describe('the simulator as a process', () => {
  test('says where it listens, as a line and to its parent', async () => {
    const { child, output, message } = await started();
    expect(message).toEqual({ type: 'ready', url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/) });
    expect((await fetch(`${message.url}/_simulator/count`)).status).toBe(200);
    child.kill('SIGTERM');
    expect(await ended(child)).toBe(0);
    expect(output()).toBe(`Provider simulator listening on ${message.url}\n`);
  });

  test('ends on SIGINT with a call still hanging', async () => {
    const { child, message } = await started();
    const fault = JSON.stringify({ fault: { kind: 'hang' } });
    await fetch(`${message.url}/_simulator/faults`, { method: 'POST', body: fault });
    const call = fetch(`${message.url}/api/v1/kyc/vision/offsite_document_verification`).catch(() => 'cut');
    child.kill('SIGINT');
    expect(await ended(child)).toBe(0);
    expect(await call).toBe('cut');
  });

  test('ends when its parent is gone', async () => {
    const { child } = await started();
    child.disconnect();
    expect(await once(child, 'exit')).toEqual([0, null]);
  });

  test('names a wrong setting in one line and exits with 1', async () => {
    const { child, output } = start({ PORT: 'secret' });
    expect(await ended(child)).toBe(1);
    expect(output()).toBe('PORT must be a number from 0 to 65535\n');
  });

  test('names a port that is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { child, output } = start({ PORT: String((other.address() as AddressInfo).port) });
    expect(await ended(child)).toBe(1);
    expect(output()).toBe('PORT names a port that is taken on HOST\n');
    other.close();
  });
});

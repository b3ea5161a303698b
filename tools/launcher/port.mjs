import { once } from 'node:events';
import { createServer } from 'node:net';
import { errorCode } from '../error-code.mjs';
import { PlainError } from '../plain-error.mjs';

/** @type {Record<string, (host: string, port: string) => string>} */
const REASONS = {
  EADDRINUSE: (_host, port) =>
    `PORT ${port} is taken by another program: stop it, or set PORT to a free one.`,
  EACCES: (_host, port) => `PORT ${port} is reserved for the system: set PORT to one above 1023.`,
  EADDRNOTAVAIL: (host) => `HOST ${host} is no address of this machine.`,
  ENOTFOUND: (host) => `HOST ${host} is no address of this machine.`,
};

/**
 * Told before anything is installed or started, and not after minutes. A wrong number is left to the API,
 * which names every wrong setting at once.
 *
 * @param {string} host
 * @param {string} port
 */
export async function checkPort(host, port) {
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) return;
  const probe = createServer();
  try {
    probe.listen(Number(port), host);
    await once(probe, 'listening');
  } catch (cause) {
    throw new PlainError(
      REASONS[errorCode(cause)]?.(host, port) ?? `HOST and PORT cannot be used: ${String(cause)}`,
      {
        cause,
      },
    );
  }
  probe.close();
  await once(probe, 'close');
}

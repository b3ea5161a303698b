import { once } from 'node:events';
import { createServer } from 'node:net';
import { expect, test } from '@jest/globals';
import { checkPort } from '../launcher/port.mjs';
import { freePort } from '../postgres/free-port.mjs';

test('a taken port is told by its variable', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (taken.address());
  await expect(checkPort('127.0.0.1', String(port))).rejects.toThrow(`PORT ${port} is taken`);
  taken.close();
});

test('a free port is free again after the check', async () => {
  const port = String(await freePort());
  await checkPort('127.0.0.1', port);
  await expect(checkPort('127.0.0.1', port)).resolves.toBeUndefined();
});

test('an address of another machine is told by its variable', () =>
  expect(checkPort('203.0.113.1', '0')).rejects.toThrow('HOST 203.0.113.1 is no address of this machine'));

test('a wrong number is left to the API, which names every wrong setting', () =>
  expect(checkPort('127.0.0.1', 'http')).resolves.toBeUndefined());

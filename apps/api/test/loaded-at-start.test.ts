import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';

/** Says the address of every module that a process has once it has all of the API. */
const SAYS_ITS_MODULES = `
  import { Session } from 'node:inspector';
  await Promise.all([import('./dist/app.module.js'), import('./dist/http/configure.js')]);
  const session = new Session();
  session.connect();
  session.on('Debugger.scriptParsed', ({ params }) => console.log(params.url));
  session.post('Debugger.enable');
`;

test('a process that starts holds nothing that it needs only now and then', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--input-type=module',
    '-e',
    SAYS_ITS_MODULES,
  ]);
  const loaded = (library: string): boolean => stdout.includes(`/node_modules/${library}/`);
  expect(loaded('typeorm')).toBe(true);
  // Images are read when one is submitted, leaked passwords when one is chosen (docs/adr/0034).
  expect(['sharp', '@zxcvbn-ts/language-common', '@aws-sdk/client-s3'].filter(loaded)).toEqual([]);
}, 30_000);

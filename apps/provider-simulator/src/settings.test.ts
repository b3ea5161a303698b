import { describe, expect, test } from '@jest/globals';
import { BadSettings, readSettings } from './settings.ts';

describe('readSettings', () => {
  test('needs nothing', () =>
    expect(readSettings({})).toEqual({
      host: '127.0.0.1',
      port: 4010,
      apiKey: 'sandbox',
      secretKey: 'sandbox',
      seed: 'desk',
      stateFile: undefined,
      delay: { least: 2000, most: 8000 },
    }));

  test('takes one delay or a range', () => {
    expect(readSettings({ SIMULATOR_DELAY_MS: '0' }).delay).toEqual({ least: 0, most: 0 });
    expect(readSettings({ SIMULATOR_DELAY_MS: '5-9' }).delay).toEqual({ least: 5, most: 9 });
  });

  test.each([
    { PORT: '65536' },
    { PORT: 'http' },
    { HOST: '' },
    { SIMULATOR_API_KEY: '' },
    { SIMULATOR_DELAY_MS: '9-5' },
    { SIMULATOR_DELAY_MS: '5s' },
  ])('names what is wrong with %j', (env) => {
    const [name = ''] = Object.keys(env);
    expect(() => readSettings(env)).toThrow(BadSettings);
    expect(() => readSettings(env)).toThrow(new RegExp(`^${name} must [^\\n]*$`));
  });

  test('has a line for each, without any value', () => {
    const env = { PORT: 'secret', SIMULATOR_DELAY_MS: 'secret' };
    expect(() => readSettings(env)).toThrow(/^PORT .*\nSIMULATOR_DELAY_MS .*$/);
    expect(() => readSettings(env)).not.toThrow(/secret/);
  });
});

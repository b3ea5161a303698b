import { expect, test } from '@jest/globals';
import { apiEnvironment } from '../launcher/environment.mjs';
import { launcherSettings } from '../launcher/settings.mjs';

const simulator = { url: 'http://127.0.0.1:4', credentials: { apiKey: 'key', secretKey: 'secret' } };

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {Parameters<typeof apiEnvironment>[2]} embedded
 */
const environment = (env, embedded) => apiEnvironment(env, launcherSettings(env), embedded);

test('embedded parts stand in for what is not set', () =>
  expect(
    environment({}, { postgres: { url: 'postgres://role', ownerUrl: 'postgres://owner' }, simulator }),
  ).toMatchObject({
    HOST: '127.0.0.1',
    PORT: '3000',
    DATABASE_URL: 'postgres://role',
    DATABASE_MIGRATION_URL: 'postgres://owner',
    PROVIDER_BASE_URL: 'http://127.0.0.1:4',
    PROVIDER_API_KEY: 'key',
    PROVIDER_SECRET_KEY: 'secret',
    SAMPLE_DATA: '1',
  }));

test('what is set reaches the API as it is', () => {
  const real = {
    DATABASE_URL: 'postgres://real',
    PROVIDER_BASE_URL: 'https://provider.example.com',
    PORT: '80',
  };
  expect(environment({ ...real, ROLES: 'http' }, {})).toMatchObject({ ...real, ROLES: 'http' });
});

test.each([
  ['the simulator', simulator, undefined, '1'],
  ['the simulator, samples declined', simulator, '0', '0'],
  ['a real provider', undefined, undefined, '0'],
  ['a real provider, samples asked for', undefined, '1', '0'],
])('sample submissions with %s', (_case, provider, asked, expected) =>
  expect(environment({ SAMPLE_DATA: asked }, { simulator: provider })['SAMPLE_DATA']).toBe(expected),
);

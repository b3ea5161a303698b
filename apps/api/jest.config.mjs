import preset from '../../jest.preset.mjs';

export default {
  ...preset,
  roots: ['<rootDir>/src', '<rootDir>/test'],
  globalSetup: '<rootDir>/test/harness/start-postgres.mjs',
  globalTeardown: '<rootDir>/test/harness/stop-postgres.mjs',
  // Each suite has a database and often a server of its own; two at a time is what a small machine takes.
  maxWorkers: 2,
  testTimeout: 20_000,
};

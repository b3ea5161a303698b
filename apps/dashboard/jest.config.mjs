import preset from '../../jest.preset.mjs';

export default {
  ...preset,
  roots: ['<rootDir>/src'],
  testEnvironment: 'jsdom',
  setupFiles: ['<rootDir>/test/browser.ts'],
  setupFilesAfterEnv: ['<rootDir>/test/setup.ts'],
  // Whole pages in jsdom take seconds while a machine is busy.
  testTimeout: 30_000,
};

import preset from '../../jest.preset.mjs';

const { reporters, ...project } = preset;
const shared = { ...project, roots: ['<rootDir>/src'] };

export default {
  reporters,
  // Whole pages in jsdom take seconds while a machine is busy.
  testTimeout: 30_000,
  projects: [
    {
      ...shared,
      displayName: 'components',
      testMatch: ['**/*.test.tsx'],
      testEnvironment: 'jsdom',
      setupFiles: ['<rootDir>/test/browser.ts'],
      setupFilesAfterEnv: ['<rootDir>/test/setup.ts'],
    },
    // Words and rules need no page, and jsdom with its setup takes a second of computing each time; who needs it says so.
    { ...shared, displayName: 'functions', testMatch: ['**/*.test.ts'] },
  ],
};

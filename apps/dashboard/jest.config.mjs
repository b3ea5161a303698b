import preset from '../../jest.preset.mjs';

export default {
  ...preset,
  roots: ['<rootDir>/src'],
  testEnvironment: 'jsdom',
  setupFilesAfterEnv: ['<rootDir>/test/setup.ts'],
};

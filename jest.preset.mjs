import { fileURLToPath } from 'node:url';

const countReporter = fileURLToPath(new URL('tools/testing/count-reporter.mjs', import.meta.url));

/** What every project's Jest shares: native ESM, TypeScript through swc, libraries from their sources. */
export default {
  reporters: ['default', countReporter],
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['@desk/source', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true, decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: 'automatic' } },
          target: 'es2022',
        },
        module: { type: 'es6' },
      },
    ],
  },
};

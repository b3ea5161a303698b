import preset from '../../jest.preset.mjs';

/** One file at a time would wait for one deadline after the other; each has a system of its own. */
export default {
  ...preset,
  roots: ['<rootDir>/suite', '<rootDir>/soak'],
  maxWorkers: 2,
  testTimeout: 60_000,
};

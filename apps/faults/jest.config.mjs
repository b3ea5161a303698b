import preset from '../../jest.preset.mjs';

/** One file at a time would wait for one deadline after the other; each has a system of its own. */
export default {
  ...preset,
  roots: ['<rootDir>/suite', '<rootDir>/soak'],
  maxWorkers: 2,
  // Several real processes start in each file's hooks.
  testTimeout: 120_000,
  // A hook that broke off leaves processes; they end with this one.
  forceExit: true,
};

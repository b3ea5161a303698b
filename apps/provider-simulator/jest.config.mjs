import preset from '../../jest.preset.mjs';

/** Thousands of draws and bodies of 67 MB take their time on a machine that is busy otherwise. */
export default { ...preset, roots: ['<rootDir>/src'], testTimeout: 30_000 };

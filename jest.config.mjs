/** Jest runs on ESM with SWC; libs are read from their sources through the `kakehashi-source` condition of package.json. */
const shared = {
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['kakehashi-source', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '^.+\\.tsx?$': ['@swc/jest'] },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.data/', '<rootDir>/.cache/'],
};

export default {
  testTimeout: 30_000,
  maxWorkers: 2,
  // Modules of a file that is done stay in memory (they are ES modules): a worker that holds much is followed by a fresh one.
  workerIdleMemoryLimit: '1500MB',
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/{apps,libs}/**/*.spec.ts', '<rootDir>/test/checks/**/*.spec.ts'],
    },
    {
      ...shared,
      displayName: 'database',
      setupFiles: ['<rootDir>/test/support/preload.ts'],
      testMatch: ['<rootDir>/{apps,libs,test/checks}/**/*.int-spec.ts', '<rootDir>/test/e2e/**/*.e2e-spec.ts'],
    },
    {
      ...shared,
      displayName: 'browser',
      setupFiles: ['<rootDir>/test/support/preload.ts'],
      testMatch: ['<rootDir>/test/browser/**/*.browser-spec.ts'],
    },
    { ...shared, displayName: 'launcher', testMatch: ['<rootDir>/test/launcher/**/*.launcher-spec.ts'] },
  ],
};

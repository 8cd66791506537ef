import { availableParallelism } from 'node:os';

/** Jest runs in ESM mode (Nest 12 ships ES modules only): `npm test` sets NODE_OPTIONS=--experimental-vm-modules. */
const shared = {
  testEnvironment: '<rootDir>/test/run/environment.mjs',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true, decorators: true },
          transform: {
            legacyDecorator: true,
            decoratorMetadata: true,
            react: { runtime: 'automatic', importSource: 'preact' },
          },
        },
        module: { type: 'es6' },
      },
    ],
  },
  testSequencer: '<rootDir>/test/run/sequencer.mjs',
  globalSetup: '<rootDir>/test/run/global-setup.mjs',
  globalTeardown: '<rootDir>/test/run/global-teardown.mjs',
  moduleNameMapper: {
    '^#(briefing|domain|ledger|import|charts|documents|exports|sentences)$': '<rootDir>/libs/$1/src/index.ts',
    '^#charts/server$': '<rootDir>/libs/charts/src/server/index.ts',
    '^#briefing/front$': '<rootDir>/libs/briefing/src/front/index.ts',
    '^#(briefing|exports)/workers$': '<rootDir>/libs/$1/src/workers/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  modulePathIgnorePatterns: ['<rootDir>/dist'],
};

// Tests try what is served: elsewhere graphql-js looks at each step whether two copies of it are loaded, which takes most of the
// time of a long walk through the schema.
process.env.NODE_ENV = 'production';

export default {
  ...shared,
  // Many tests wait for processes and browsers of their own: one worker more than cores keeps two cores busy.
  maxWorkers: Math.max(3, availableParallelism()),
  // Modules of the ESM mode are never let go: a worker is made anew before it holds gigabytes.
  workerIdleMemoryLimit: '1GB',
  testMatch: ['<rootDir>/{apps,libs,seeds,test,scripts,migrations}/**/*.test.{ts,tsx}'],
  collectCoverageFrom: ['libs/domain/src/**/*.ts', '!**/*.test.{ts,tsx}', '!**/*.builders.ts'],
  coverageThreshold: { './libs/domain/src/': { branches: 95 } },
  // What hangs is ended some time; a busy machine, which takes many times as long, fails no test.
  testTimeout: 300_000,
};

import { availableParallelism, totalmem } from 'node:os';
import { COMPILER_OPTIONS } from './scripts/compile-module.mjs';

// Tests run what is served in production: in other modes, graphql-js checks at every step whether two copies of it are
// loaded, which takes most of the time of a long walk through the schema.
process.env.NODE_ENV = 'production';

/** The memory of the machine, or the limit of the container, in bytes. */
const memory = Math.min(totalmem(), process.constrainedMemory() || Infinity);

export default {
  // Many tests wait for processes and browsers that they start: one worker more than cores keeps two cores busy.
  maxWorkers: Math.max(3, availableParallelism()),
  // A process that has loaded and warmed up its modules is reused; it is restarted only if memory is short.
  workerIdleMemoryLimit: Math.round(memory / 10),
  testMatch: ['<rootDir>/{apps,libs,seeds,test,scripts,migrations}/**/*.test.{ts,tsx}'],
  modulePathIgnorePatterns: ['<rootDir>/dist'],
  testSequencer: '<rootDir>/test/run/sequencer.mjs',
  globalSetup: '<rootDir>/test/run/global-setup.mjs',
  globalTeardown: '<rootDir>/test/run/global-teardown.mjs',
  runtime: '<rootDir>/test/run/runtime.mjs',
  testEnvironment: '<rootDir>/test/run/environment.mjs',
  transform: { '\\.tsx?$': ['<rootDir>/test/run/transform.mjs', COMPILER_OPTIONS] },
  collectCoverageFrom: ['libs/domain/src/**/*.ts', '!**/*.test.{ts,tsx}', '!**/*.builders.ts'],
  coverageThreshold: { './libs/domain/src/': { branches: 95 } },
  // Ends tests that hang, but does not fail tests on a busy machine, where they take many times as long.
  testTimeout: 300_000,
};

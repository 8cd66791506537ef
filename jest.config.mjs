import { availableParallelism, totalmem } from 'node:os';
import { COMPILER_OPTIONS } from './scripts/compile-module.mjs';

// Tests try what is served: elsewhere graphql-js looks at each step whether two copies of it are loaded, which takes most of the
// time of a long walk through the schema.
process.env.NODE_ENV = 'production';

/** What this machine has, or its container may use, in bytes. */
const memory = Math.min(totalmem(), process.constrainedMemory() || Infinity);

export default {
  // Many tests wait for processes and browsers of their own: one worker more than cores keeps two cores busy.
  maxWorkers: Math.max(3, availableParallelism()),
  // A process that has loaded and warmed up its modules runs on: it is made anew only where the machine has little memory.
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
  // What hangs is ended some time; a busy machine, which takes many times as long, fails no test.
  testTimeout: 300_000,
};

import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LONGEST } from './run/sequencer.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pledgebook-ci-'));
  for (const name of ['.ci', 'bin', 'coverage']) mkdirSync(join(folder, name));
  cpSync('.ci/run', join(folder, '.ci/run'));
  program('chromium-headless-shell', '');
});
afterEach(() => rmSync(folder, { recursive: true }));

const program = (name: string, lines: string): void => {
  writeFileSync(join(folder, 'bin', name), `#!/bin/sh\n${lines}\n`);
  chmodSync(join(folder, 'bin', name), 0o755);
};
const results = (counts: object): string => JSON.stringify({ numRuntimeErrorTestSuites: 0, ...counts });

/** The last line and the status of `.ci/run` if `npm test` writes these results and exits with this status. */
const ended = (
  exit: number,
  counts?: object,
): { readonly line: string | undefined; readonly status: number | null } => {
  program('npm', `${counts ? `echo '${results(counts)}' >coverage/results.json` : 'echo noise'}\nexit ${exit}`);
  const { stdout, status } = spawnSync(join(folder, '.ci/run'), {
    encoding: 'utf8',
    env: { ...process.env, PATH: `${join(folder, 'bin')}:${process.env['PATH'] ?? ''}` },
  });
  return { line: stdout.trimEnd().split('\n').at(-1), status };
};

it('ends with the count of the tests', () => {
  expect(ended(0, { numPassedTests: 12, numFailedTests: 0 })).toEqual({ line: '12 passed, 0 failed', status: 0 });
  expect(ended(1, { numPassedTests: 11, numFailedTests: 1 })).toEqual({ line: '11 passed, 1 failed', status: 1 });
});

it('counts a file of tests that could not run, and a check that is no test, as failed', () => {
  const broken = { numPassedTests: 12, numFailedTests: 0, numRuntimeErrorTestSuites: 2 };
  expect(ended(1, broken)).toEqual({ line: '12 passed, 2 failed', status: 1 });
  expect(ended(1, { numPassedTests: 12, numFailedTests: 0 })).toEqual({ line: '12 passed, 1 failed', status: 1 });
});

it('counts one failed check where types or lint fail before any test, whatever an earlier run left', () => {
  writeFileSync(join(folder, 'coverage/results.json'), results({ numPassedTests: 99, numFailedTests: 0 }));
  expect(ended(2)).toEqual({ line: '0 passed, 1 failed', status: 2 });
});

it('runs first only files that are there', () => {
  expect(LONGEST.filter((file) => !existsSync(file))).toEqual([]);
});

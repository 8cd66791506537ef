import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pledgebook-ready-'));
  cpSync('scripts/ready.mjs', join(folder, 'scripts/ready.mjs'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const SLOW_WORK = `
  import { appendFileSync } from 'node:fs';
  import { alone } from './ready.mjs';
  alone(() => {
    appendFileSync('log', 'begins, ');
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
    appendFileSync('log', 'ends; ');
  });`;

it('prepares a folder in one process at a time, and the others wait', async () => {
  writeFileSync(join(folder, 'scripts/work.mjs'), SLOW_WORK);
  const children = [1, 2, 3].map(() => spawn(process.execPath, [join(folder, 'scripts/work.mjs')], { env: {} }));
  expect(await Promise.all(children.map((child) => once(child, 'exit')))).toEqual([1, 2, 3].map(() => [0, null]));
  expect(readFileSync(join(folder, 'log'), 'utf8')).toBe('begins, ends; '.repeat(3));
  expect(existsSync(join(folder, 'dist/.preparing'))).toBe(false);
});

it('goes on where the process that prepared the folder was ended', () => {
  writeFileSync(join(folder, 'scripts/work.mjs'), SLOW_WORK);
  mkdirSync(join(folder, 'dist'));
  const { pid } = spawnSync(process.execPath, ['--version']);
  writeFileSync(join(folder, 'dist/.preparing'), `${pid}`);
  expect(spawnSync(process.execPath, [join(folder, 'scripts/work.mjs')], { env: {} }).status).toBe(0);
  expect(readFileSync(join(folder, 'log'), 'utf8')).toBe('begins, ends; ');
});

it('installs what a start needs, and what tests need where they ask for it or have it already', () => {
  writeFileSync(join(folder, 'package-lock.json'), '{}');
  mkdirSync(join(folder, 'bin'));
  mkdirSync(join(folder, 'node_modules/jest'), { recursive: true });
  writeFileSync(join(folder, 'bin/npm'), '#!/bin/sh\necho "$2" >> log\n', { mode: 0o755 });
  const install = (options: string): string => {
    rmSync(join(folder, 'log'), { force: true });
    writeFileSync(join(folder, 'scripts/work.mjs'), `import { install } from './ready.mjs'; install(${options});`);
    const PATH = `${join(folder, 'bin')}:${process.env['PATH']}`;
    expect(spawnSync(process.execPath, [join(folder, 'scripts/work.mjs')], { env: { PATH } }).status).toBe(0);
    return existsSync(join(folder, 'log')) ? readFileSync(join(folder, 'log'), 'utf8').trim() : 'nothing';
  };
  expect(install('')).toBe('--omit=dev');
  expect(install('{ forTests: true }')).toBe('--include=dev');
  writeFileSync(join(folder, 'node_modules/.package-lock.json'), '{}');
  expect(install('')).toBe('nothing');
  expect(install('{ forTests: true }')).toBe('--include=dev');
  writeFileSync(join(folder, 'node_modules/jest/package.json'), '{}');
  expect(install('{ forTests: true }')).toBe('nothing');
  rmSync(join(folder, 'node_modules/.package-lock.json'));
  expect(install('')).toBe('--include=dev');
});

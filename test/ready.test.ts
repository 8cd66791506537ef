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

// The service's tasks, and some that wait, fail or use too much for tests. Workers run this file without compiling it.
import { appendFileSync, existsSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import Database from 'libsql';
import { TASKS as SERVICE_TASKS } from '../dist/apps/api/src/workers/tasks.js';

const task = (run) => () => Promise.resolve({ run });

export const TASKS = {
  ...SERVICE_TASKS,
  pid: task(() => process.pid),
  fail: task(() => {
    throw new Error('This task fails.');
  }),
  abort: task(() => process.abort()),
  forever: task(() => {
    for (;;);
  }),
  mark: task(({ file, text }) => appendFileSync(file, `${text}\n`)),
  hold: task(async ({ begun, until }) => {
    appendFileSync(begun, `${process.pid}\n`);
    while (!existsSync(until)) await setTimeout(10);
    return process.pid;
  }),
  fillFile: task(() => appendFileSync('/dev/full', 'x')),
  fillDatabase: task(() => {
    const database = new Database(':memory:');
    database.pragma('max_page_count = 2');
    database.exec('CREATE TABLE t (x); INSERT INTO t VALUES (zeroblob(100000))');
  }),
  fillHeap: task(() => {
    for (const chunks = []; ;) chunks.push(new Array(1e5).fill(chunks.length));
  }),
  fillMemory: task(async () => {
    for (const chunks = []; ; await setTimeout(5)) if (chunks.length < 100) chunks.push(Buffer.alloc(10e6, 1));
  }),
};

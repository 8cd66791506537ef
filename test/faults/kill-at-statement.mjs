// Preloaded into a process (`node --import`): ends it as kill −9 does, before or after one of its statements.
import { DataSource } from 'typeorm';

const [when, beginning, occurrence] = (process.env.KILL_AT ?? '').split('|');
let left = Number(occurrence);

// The driver of SQLite has one runner, which it hands out each time.
const wrapped = new WeakSet();
const { createQueryRunner } = DataSource.prototype;
DataSource.prototype.createQueryRunner = function (...parameters) {
  const runner = createQueryRunner.apply(this, parameters);
  if (wrapped.has(runner)) return runner;
  wrapped.add(runner);
  const { query } = runner;
  runner.query = async function (statement, ...values) {
    const isIt = statement.startsWith(beginning) && --left === 0;
    if (isIt && when === 'before') process.kill(process.pid, 'SIGKILL');
    const result = await query.call(this, statement, ...values);
    if (isIt) process.kill(process.pid, 'SIGKILL');
    return result;
  };
  return runner;
};

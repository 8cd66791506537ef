// Preloaded into a process (`node --import`): kills it as kill −9 does, before or after one of its SQL statements.
import { DataSource } from 'typeorm';

const [when, beginning, occurrence] = (process.env.KILL_AT ?? '').split('|');
let left = Number(occurrence);

// The SQLite driver returns the same query runner each time.
const wrapped = new WeakSet();
const { createQueryRunner } = DataSource.prototype;
DataSource.prototype.createQueryRunner = function (...parameters) {
  const runner = createQueryRunner.apply(this, parameters);
  if (wrapped.has(runner)) return runner;
  wrapped.add(runner);
  const { query } = runner;
  runner.query = async function (statement, ...values) {
    const isTarget = statement.startsWith(beginning) && --left === 0;
    if (isTarget && when === 'before') process.kill(process.pid, 'SIGKILL');
    const result = await query.call(this, statement, ...values);
    if (isTarget) process.kill(process.pid, 'SIGKILL');
    return result;
  };
  return runner;
};

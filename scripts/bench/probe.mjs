// Loaded into each measured process (`--import`): tells the benchmark its CPU time, memory and lateness when asked.
import { existsSync, openSync, readSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setInterval } from 'node:timers';

const RESOLUTION_MS = 2;
/** Processor time of the main thread alone, in nanoseconds, where the system tells (Linux). */
const SCHEDULED = `/proc/self/task/${process.pid}/schedstat`;

let delays = null;
let longestTurn = null;

/** Looks in each turn of the event loop how much processor time the one before took: what others use does not count. */
const watchTurns = () => {
  if (!existsSync(SCHEDULED)) return;
  const file = openSync(SCHEDULED, 'r');
  const read = Buffer.alloc(80);
  const used = () => Number.parseInt(read.latin1Slice(0, readSync(file, read, 0, read.length, 0)), 10) / 1e6;
  let before = used();
  longestTurn = 0;
  setInterval(() => {
    const now = used();
    longestTurn = Math.max(longestTurn, now - before);
    before = now;
  }, 1).unref();
};

/** By how many milliseconds the event loop was late at most, and the most processor time of one of its turns, since last asked. */
const lateness = () => {
  // It costs a little, so that it runs only in a process that is asked about it.
  if (delays === null) {
    (delays = monitorEventLoopDelay({ resolution: RESOLUTION_MS })).enable();
    watchTurns();
    return { late: 0, turn: longestTurn };
  }
  const told = { late: Math.max(0, delays.max / 1e6 - RESOLUTION_MS), turn: longestTurn };
  delays.reset();
  if (longestTurn !== null) longestTurn = 0;
  return told;
};

process.on('message', (message) => {
  if (message === 'lateness') process.send?.(lateness());
  if (message !== 'usage') return;
  const { user, system } = process.cpuUsage();
  process.send?.({ cpuMicroseconds: user + system, rssBytes: process.memoryUsage.rss() });
});
process.channel?.unref();

// Loaded into each measured process (`--import`): reports CPU time, memory and lateness to the benchmark on request.
import { existsSync, openSync, readSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setInterval } from 'node:timers';

const RESOLUTION_MS = 2;
/** Where Linux reports the CPU time of the main thread alone, in nanoseconds. */
const SCHEDULED = `/proc/self/task/${process.pid}/schedstat`;

let delays = null;
let longestTurn = null;

/** Measures in each turn of the event loop the main thread's CPU time in the previous one; no other thread counts. */
const watchTurns = () => {
  if (!existsSync(SCHEDULED)) return;
  const file = openSync(SCHEDULED, 'r');
  const buffer = Buffer.alloc(80);
  const used = () => Number.parseInt(buffer.latin1Slice(0, readSync(file, buffer, 0, buffer.length, 0)), 10) / 1e6;
  let before = used();
  longestTurn = 0;
  setInterval(() => {
    const now = used();
    longestTurn = Math.max(longestTurn, now - before);
    before = now;
  }, 1).unref();
};

/** The longest delay of the event loop, and the most CPU time of one turn, since the last call, in milliseconds. */
const lateness = () => {
  // Monitoring has a small cost, so it runs only in a process that is asked about it.
  if (delays === null) {
    (delays = monitorEventLoopDelay({ resolution: RESOLUTION_MS })).enable();
    watchTurns();
    return { late: 0, turn: longestTurn };
  }
  const measured = { late: Math.max(0, delays.max / 1e6 - RESOLUTION_MS), turn: longestTurn };
  delays.reset();
  if (longestTurn !== null) longestTurn = 0;
  return measured;
};

process.on('message', (message) => {
  if (message === 'lateness') process.send?.(lateness());
  if (message !== 'usage') return;
  const { user, system } = process.cpuUsage();
  process.send?.({ cpuMicroseconds: user + system, rssBytes: process.memoryUsage.rss() });
});
process.channel?.unref();

// Loaded into each measured process (`--import`): tells the benchmark its CPU time, memory and lateness when asked.
import { monitorEventLoopDelay } from 'node:perf_hooks';

const RESOLUTION_MS = 2;
let delays = null;

const lateness = () => {
  const late = delays === null ? 0 : Math.max(0, delays.max / 1e6 - RESOLUTION_MS);
  // It costs a little, so that it runs only in a process that is asked about it.
  if (delays === null) (delays = monitorEventLoopDelay({ resolution: RESOLUTION_MS })).enable();
  delays.reset();
  return late;
};

process.on('message', (message) => {
  if (message === 'lateness') process.send?.(lateness());
  if (message !== 'usage') return;
  const { user, system } = process.cpuUsage();
  process.send?.({ cpuMicroseconds: user + system, rssBytes: process.memoryUsage.rss() });
});
process.channel?.unref();

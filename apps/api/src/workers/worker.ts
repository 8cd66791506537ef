/** Entry point of a worker process: does one job after another until the service that started it disconnects. */
import { writeFileSync } from 'node:fs';
import { deserialize } from 'node:v8';
import { lowerPriority } from '../priority.js';
import type { TaskTable } from './task-table.js';
import type { FromWorker, ToWorker } from './worker-messages.js';

const answer = (message: FromWorker): void => void process.send?.(message);

lowerPriority();
try {
  // If memory runs out, the system kills the worker first.
  writeFileSync('/proc/self/oom_score_adj', '1000');
} catch {
  // Only Linux has this file.
}

// A supervisor signals the whole process group. The service decides when its workers end, so that jobs can finish.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined);
process.on('disconnect', () => process.exit());

const { TASKS } = (await import(process.argv[2] ?? './tasks.js')) as { readonly TASKS: TaskTable };

const done = async ({ job }: ToWorker): Promise<FromWorker> => {
  const megabytes = (): number => process.memoryUsage.rss() / 2 ** 20;
  try {
    const [kind, input] = deserialize(job) as readonly [string, never];
    const task = await TASKS[kind]?.();
    if (!task) throw new Error(`There is no task “${kind}”.`);
    const result = await task.run(input);
    return { kind: 'done', result, megabytes: megabytes() };
  } catch (error) {
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    return { kind: 'failed', message, stack, megabytes: megabytes() };
  }
};

process.on('message', (message: ToWorker) => void done(message).then(answer));
answer({ kind: 'ready' });

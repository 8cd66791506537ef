import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { JobError, type JobFault } from './job-error.js';
import { memoryOf } from './memory.js';
import type { FromWorker, ToWorker } from './worker-messages.js';

/** Limits of one job. */
export interface JobLimits {
  /** Counted from when the worker has started. */
  readonly seconds: number;
  /** All memory of the worker. */
  readonly megabytes: number;
  /** V8's heap alone. */
  readonly heapMegabytes: number;
}

const START_SECONDS = 30;
const MEMORY_CHECK_MS = 50;
const DISK_FULL = /ENOSPC|disk is full/;
const HEAP_FULL = /heap out of memory|Reached heap limit/;

interface Running {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** A process that does one job at a time. It can be ended at any time, whatever the job is doing. */
export class WorkerProcess {
  readonly #child: ChildProcess;
  readonly #started: Promise<void>;
  #running: Running | null = null;
  #fault: JobFault | null = null;
  #said = '';
  #ended = false;
  /** Memory that the process held after its last job. */
  megabytes = 0;

  constructor(
    module: string,
    tasks: string | undefined,
    private readonly limits: JobLimits,
  ) {
    this.#child = fork(module, tasks === undefined ? [] : [tasks], {
      execArgv: [`--max-old-space-size=${limits.heapMegabytes}`, '--max-semi-space-size=8'],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    this.#child.stderr?.on('data', (data: Buffer) => (this.#said = (this.#said + data.toString()).slice(-4000)));
    this.#child.on('error', (error) => (this.#said += error.message));
    this.#started = new Promise((resolve, reject) => {
      this.#child.on('message', (message: FromWorker) =>
        message.kind === 'ready' ? resolve() : this.#answer(message),
      );
      const end = (code: number | null, signal: string | null): void => {
        this.#ended = true;
        const error = this.#errorOf(signal ?? `exit code ${code}`);
        reject(error);
        this.#running?.reject(error);
      };
      this.#child.on('close', end);
      // If no process was started, there is no `close` event.
      this.#child.on('error', () => this.#child.pid === undefined && end(null, 'no process'));
    });
    this.#started.catch(() => undefined);
  }

  get ended(): boolean {
    return this.#ended;
  }

  /** @throws JobError if the job was ended or its worker died, Error if its task failed */
  async do(job: Uint8Array): Promise<unknown> {
    const starting = setTimeout(() => this.#end('time'), START_SECONDS * 1000);
    await this.#started.finally(() => clearTimeout(starting));
    const { seconds, megabytes } = this.limits;
    const timer = setTimeout(() => this.#end('time'), seconds * 1000);
    const watch = setInterval(() => {
      void memoryOf(this.#child.pid ?? 0).then((held) => {
        if (this.#running && held !== null && held > megabytes) this.#end('memory');
      });
    }, MEMORY_CHECK_MS);
    try {
      return await new Promise((resolve, reject) => {
        this.#running = { resolve, reject };
        this.#child.send({ job } satisfies ToWorker, (error) => error && reject(this.#errorOf(error.message)));
      });
    } finally {
      this.#running = null;
      clearTimeout(timer);
      clearInterval(watch);
    }
  }

  /** Kills the process, whatever it is doing. */
  async stop(): Promise<void> {
    if (this.#ended) return;
    const closed = once(this.#child, 'close');
    this.#child.kill('SIGKILL');
    await closed;
  }

  #end(fault: JobFault): void {
    this.#fault ??= fault;
    this.#child.kill('SIGKILL');
  }

  #answer(message: Exclude<FromWorker, { readonly kind: 'ready' }>): void {
    this.megabytes = message.megabytes;
    if (message.kind === 'done') this.#running?.resolve(message.result);
    else if (DISK_FULL.test(message.message)) this.#running?.reject(new JobError('disk', message.message, 60));
    else this.#running?.reject(Object.assign(new Error(message.message), { stack: message.stack }));
  }

  #errorOf(cause: string): JobError {
    const fault = this.#fault ?? (HEAP_FULL.test(this.#said) ? 'memory' : 'crash');
    const [output = ''] = this.#said.trim().split('\n');
    const { seconds, megabytes } = this.limits;
    switch (fault) {
      case 'time':
        return new JobError(fault, `took more than ${seconds} s`, 1, seconds);
      case 'memory':
        return new JobError(fault, `took more than ${megabytes} MB of memory`, 1, megabytes);
      default:
        return new JobError(fault, `its worker ended with ${cause}${output === '' ? '' : `: ${output.slice(0, 300)}`}`);
    }
  }
}

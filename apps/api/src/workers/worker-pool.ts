import { hash } from 'node:crypto';
import { serialize } from 'node:v8';
import { builtModulePath } from '../built-module-path.js';
import { Job } from './job.js';
import { JobError } from './job-error.js';
import type { InputOf, OutputOf, TaskTable } from './task-table.js';
import { type JobLimits, WorkerProcess } from './worker-process.js';

export interface PoolOptions extends JobLimits {
  /** Maximum number of processes. */
  readonly workers: number;
  /** Maximum number of waiting jobs. */
  readonly queue: number;
  /** How long a worker without a job is kept alive. */
  readonly idleSeconds: number;
  /** How long running jobs have to finish once the service is told to stop. */
  readonly lastSeconds: number;
  /** A worker that holds more than this after its job is stopped if no job waits; a new one starts when needed. */
  readonly recycleMegabytes: number;
  /** The module that exports `TASKS`, if it is not the service’s own. */
  readonly tasks?: string;
  /** Logs one line for the operator. */
  readonly log: (line: string) => void;
}

/** Default limits, as documented in docs/operations.md. */
export const POOL_LIMITS = {
  queue: 100,
  seconds: 20,
  megabytes: 768,
  heapMegabytes: 512,
  idleSeconds: 60,
  lastSeconds: 5,
} as const;

/**
 * Runs jobs in separate processes, first come, first served. A process starts with the first job that needs it. Jobs
 * with the same input are one job while it waits or runs.
 */
export class WorkerPool<Tasks extends TaskTable> {
  readonly #module = builtModulePath('workers/worker.js');
  readonly #jobs = new Map<string, Job>();
  readonly #queue = new Set<Job>();
  readonly #idle = new Map<WorkerProcess, NodeJS.Timeout>();
  readonly #busy = new Set<WorkerProcess>();
  #closing = false;
  /** Duration of a job as a moving average. */
  #seconds = 0.3;

  constructor(private readonly options: PoolOptions) {}

  /** The numbers of processes and of waiting jobs. */
  get size(): { readonly workers: number; readonly queued: number } {
    return { workers: this.#idle.size + this.#busy.size, queued: this.#queue.size };
  }

  /** Returns where a reader’s job is: from 1 in the queue, 0 while it runs; `null` if the reader has no job. */
  placeOf(reader: AbortSignal): { readonly place: number; readonly of: number; readonly seconds: number } | null {
    const waiting = [...this.#queue].findIndex((job) => job.isFor(reader)) + 1;
    if (waiting === 0 && ![...this.#jobs.values()].some((job) => job.isFor(reader))) return null;
    const rounds = Math.ceil(waiting / this.options.workers) + 1;
    return { place: waiting, of: this.#queue.size, seconds: Math.ceil(this.#seconds * rounds) };
  }

  /**
   * @param reader aborted when the reader has left: a job that nobody else waits for is then never begun
   * @throws JobError if the job was not done, Error if its task failed
   */
  async run<Kind extends keyof Tasks & string>(
    kind: Kind,
    input: InputOf<Tasks, Kind>,
    reader?: AbortSignal,
  ): Promise<OutputOf<Tasks, Kind>> {
    if (this.#closing) throw new JobError('closing', 'the pool is closing');
    if (reader?.aborted) throw new JobError('reader-left', 'its reader has left');
    const content = serialize([kind, input]);
    const key = hash('sha256', content, 'base64url');
    const job = this.#jobs.get(key) ?? this.#enter(new Job(kind, key, content));
    const result = job.resultFor(reader, () => this.#leave(job));
    this.#assign();
    // The cast is safe: a task and its type come from the same table. Not awaited here, which would keep the input in
    // memory until the job is done.
    return result as Promise<OutputOf<Tasks, Kind>>;
  }

  /** Closes the pool after `lastSeconds`, unless it is closed before. The timer does not keep the process alive. */
  closeSoon(): void {
    setTimeout(() => void this.close(), this.options.lastSeconds * 1000).unref();
  }

  /** Rejects all waiting and running jobs, and stops the workers. */
  async close(): Promise<void> {
    this.#closing = true;
    for (const job of this.#jobs.values()) job.reject(new JobError('closing', 'the pool is closing'));
    this.#queue.clear();
    for (const timer of this.#idle.values()) clearTimeout(timer);
    await Promise.all([...this.#idle.keys(), ...this.#busy].map((worker) => worker.stop()));
  }

  #enter(job: Job): Job {
    const { queue, workers } = this.options;
    if (this.#queue.size >= queue && this.#busy.size >= workers) {
      const seconds = Math.ceil((this.#seconds * this.#queue.size) / workers);
      throw new JobError('queue-full', `${this.#queue.size} jobs wait`, Math.min(Math.max(seconds, 1), 60));
    }
    this.#jobs.set(job.key, job);
    this.#queue.add(job);
    return job;
  }

  /** Nobody waits for the job any more. A running job is finished: ending its worker would cost the next job more. */
  #leave(job: Job): void {
    if (this.#queue.delete(job)) this.#jobs.delete(job.key);
  }

  #assign(): void {
    for (const job of this.#queue) {
      const worker = this.#free();
      if (!worker) return;
      this.#queue.delete(job);
      void this.#do(job, worker);
    }
  }

  #free(): WorkerProcess | null {
    for (const [worker, timer] of this.#idle) {
      clearTimeout(timer);
      this.#idle.delete(worker);
      // The system may have ended it while it was idle.
      if (!worker.ended) return worker;
    }
    const { workers, tasks } = this.options;
    return this.#busy.size < workers ? new WorkerProcess(this.#module, tasks, this.options) : null;
  }

  async #do(job: Job, worker: WorkerProcess): Promise<void> {
    this.#busy.add(worker);
    const began = performance.now();
    try {
      job.resolve(await worker.do(job.content));
      this.#seconds += ((performance.now() - began) / 1000 - this.#seconds) / 8;
    } catch (error) {
      job.reject(error);
      if (error instanceof JobError && !this.#closing) {
        this.options.log(`A job “${job.kind}” was ended: ${error.message}.`);
        // The next worker may start only once this one is gone.
        await worker.stop();
      }
    }
    this.#jobs.delete(job.key);
    this.#busy.delete(worker);
    if (this.#closing) return;
    this.#assignNextTo(worker);
  }

  #assignNextTo(worker: WorkerProcess): void {
    const { idleSeconds, recycleMegabytes } = this.options;
    if (worker.ended) return this.#assign();
    if (this.#queue.size === 0 && worker.megabytes > recycleMegabytes) return void worker.stop();
    const timer = setTimeout(() => {
      this.#idle.delete(worker);
      void worker.stop();
    }, idleSeconds * 1000);
    this.#idle.set(worker, timer.unref());
    this.#assign();
  }
}

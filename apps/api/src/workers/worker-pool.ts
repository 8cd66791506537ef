import { hash } from 'node:crypto';
import { serialize } from 'node:v8';
import { built } from '../built.js';
import { Job } from './job.js';
import { JobError } from './job-error.js';
import type { InputOf, OutputOf, TaskTable } from './task-table.js';
import { type JobLimits, WorkerProcess } from './worker-process.js';

export interface PoolOptions extends JobLimits {
  /** How many processes work at once. */
  readonly workers: number;
  /** How many jobs wait at most. */
  readonly queue: number;
  /** How long a worker without a job is kept. */
  readonly idleSeconds: number;
  /** How long jobs under way have when the service is told to end. */
  readonly lastSeconds: number;
  /** A worker that holds more between two jobs, and for which no job waits, makes room for a new one. */
  readonly recycleMegabytes: number;
  /** The module that exports `TASKS`, where it is not the service's own. */
  readonly tasks?: string;
  /** One line for the operator. */
  readonly log: (line: string) => void;
}

/** What docs/operations.md promises. */
export const POOL_LIMITS = {
  queue: 100,
  seconds: 20,
  megabytes: 768,
  heapMegabytes: 512,
  idleSeconds: 60,
  lastSeconds: 5,
} as const;

/**
 * Does jobs in processes of their own, first come, first served. A process starts with the first job that needs it. Jobs with
 * the same input are one job while it waits or runs.
 */
export class WorkerPool<Tasks extends TaskTable> {
  readonly #module = built('workers/worker.js');
  readonly #jobs = new Map<string, Job>();
  readonly #queue = new Set<Job>();
  readonly #idle = new Map<WorkerProcess, NodeJS.Timeout>();
  readonly #busy = new Set<WorkerProcess>();
  #closing = false;
  /** How long a job takes, as a moving average. */
  #seconds = 0.3;

  constructor(private readonly options: PoolOptions) {}

  /** How many processes there are, and how many jobs wait. */
  get size(): { readonly workers: number; readonly queued: number } {
    return { workers: this.#idle.size + this.#busy.size, queued: this.#queue.size };
  }

  /** Where the job stands that a reader waits for: from 1 in the queue, 0 while it is done; `null` where there is none. */
  placeOf(reader: AbortSignal): { readonly place: number; readonly of: number; readonly seconds: number } | null {
    const waiting = [...this.#queue].findIndex((job) => job.isFor(reader)) + 1;
    if (waiting === 0 && ![...this.#jobs.values()].some((job) => job.isFor(reader))) return null;
    const rounds = Math.ceil(waiting / this.options.workers) + 1;
    return { place: waiting, of: this.#queue.size, seconds: Math.ceil(this.#seconds * rounds) };
  }

  /**
   * @param reader aborted when whoever asked has left: a job that waits for no one else is then never begun
   * @throws JobError where the job was not done, Error where its task failed
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
    // What a task returns is what its type says: both come from the same table. Not waited for here, where the input would be
    // held until the job is done.
    return result as Promise<OutputOf<Tasks, Kind>>;
  }

  /** Closes it, unless that is done before, when jobs under way have had their last seconds. The process does not wait for that. */
  closeSoon(): void {
    setTimeout(() => void this.close(), this.options.lastSeconds * 1000).unref();
  }

  /** Refuses all that waits or runs, and ends the workers. */
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

  /** Nobody waits for the job any more. One that runs is finished: to end its worker would cost the next one more. */
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
      // The system may have ended it while it had nothing to do.
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
        // An ended worker gives its place to the next when it is gone.
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

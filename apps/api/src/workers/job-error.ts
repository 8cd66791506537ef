/**
 * Why a job has no result although its task did not fail: the queue was full, the reader has left, the pool is closing,
 * the job took too much time or memory or found the disk full, or the worker died of something else.
 */
export type JobFault = 'queue-full' | 'reader-left' | 'closing' | 'time' | 'memory' | 'disk' | 'crash';

export class JobError extends Error {
  constructor(
    readonly fault: JobFault,
    message: string,
    /** Seconds after which the same job may succeed. */
    readonly retryAfter = 1,
    /** For `time` and `memory`: the seconds or megabytes that a job may take. */
    readonly allowed = 0,
  ) {
    super(message);
  }
}

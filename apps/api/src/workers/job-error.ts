/**
 * Why a job has no result although its task did not fail: the queue was full, its reader has left, the pool is closing, the
 * job took too much time or memory or found the disk full, or its worker died of something else.
 */
export type JobFault = 'queue-full' | 'reader-left' | 'closing' | 'time' | 'memory' | 'disk' | 'crash';

export class JobError extends Error {
  constructor(
    readonly fault: JobFault,
    message: string,
    /** In how many seconds the same job may succeed. */
    readonly retryAfter = 1,
    /** Of too much time or memory: how many seconds or megabytes it may take. */
    readonly allowed = 0,
  ) {
    super(message);
  }
}

/** One job: its kind and its input, serialised. */
export interface ToWorker {
  readonly job: Uint8Array;
}

/** A message of a worker; `megabytes` is the memory that the worker holds after the job. */
export type FromWorker =
  | { readonly kind: 'ready' }
  | { readonly kind: 'done'; readonly result: unknown; readonly megabytes: number }
  | {
      readonly kind: 'failed';
      readonly message: string;
      readonly stack: string | undefined;
      readonly megabytes: number;
    };

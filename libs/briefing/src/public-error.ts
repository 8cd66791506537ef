/** The part of an error that is meant for clients; empty for a fault of the service. */
interface PublicError {
  readonly code?: string;
  /** The name of the query parameter that the error is about. */
  readonly parameter?: string;
  readonly http?: { readonly status: number };
  /** In seconds; if absent, retrying does not help. */
  readonly retryAfter?: number;
}

export const publicPartOf = (error: unknown): PublicError =>
  (error as { extensions?: PublicError } | null)?.extensions ?? {};

/** Returns the error’s code; `null` for a fault of the service. */
export const codeOf = (error: unknown): string | null => publicPartOf(error).code ?? null;

/** Whether the reader can put the error right: not if it is a fault of the service, nor if it is temporary. */
export const isClientError = (error: unknown): error is Error => {
  const { code = 'INTERNAL', retryAfter } = publicPartOf(error);
  return code !== 'INTERNAL' && retryAfter === undefined;
};

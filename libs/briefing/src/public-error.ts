/** What an error carries for its reader; nothing where it is a fault of the service. */
interface PublicError {
  readonly code?: string;
  /** The name in the address of the condition that it is about. */
  readonly parameter?: string;
  readonly http?: { readonly status: number };
  /** In seconds; without one, trying again changes nothing. */
  readonly retryAfter?: number;
}

export const publicPartOf = (error: unknown): PublicError =>
  (error as { extensions?: PublicError } | null)?.extensions ?? {};

/** `null` where the error is a fault of the service. */
export const codeOf = (error: unknown): string | null => publicPartOf(error).code ?? null;

/** Does the error say what its reader can put right? A fault of the service is none, and one that passes by itself is none either. */
export const isReadersFault = (error: unknown): error is Error => {
  const { code = 'INTERNAL', retryAfter } = publicPartOf(error);
  return code !== 'INTERNAL' && retryAfter === undefined;
};

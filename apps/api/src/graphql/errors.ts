import { HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { DomainError, type Problem } from '#domain';
import { sentenceOf } from '#sentences';

/** Every error code that a client can get, and its meaning. `docs/errors.md` shows this table. */
export const ERROR_CODES = {
  BAD_DATE: 'A date is not a day of the calendar written YYYY-MM-DD.',
  BAD_PAGE_SIZE: '`first` is not between 1 and 500.',
  BAD_CURSOR: '`after` is no cursor of this list.',
  BAD_RANGE: 'A range ends before it begins, lies outside what is known, or makes too many points.',
  BAD_TEXT: 'A text to search for is empty or too long, or a list to reconcile has too many or too long names.',
  DATE_OUT_OF_RANGE: 'The Security Council of that day is not known in full.',
  UNKNOWN_INITIATIVE: 'No initiative that States endorse has this slug.',
  UNKNOWN_STATE: 'No State has this code.',
  BAD_FILTER: 'Conditions of a filter do not go together.',
  BAD_NOTE: 'A briefing note cannot be written as it was asked for; `problems` says what is wrong, block by block.',
  BAD_REVISION: '`revision` is not a whole number from 1.',
  REVISION_NOT_FOUND: 'The ledger holds no revision of this number.',
  OVER_LIMIT: 'The operation is longer, deeper, wider or costlier than the service allows; there are no data.',
  TOO_MANY_REQUESTS:
    'This address has asked for more than its share; `Retry-After` says in how many seconds to ask again.',
  OVERLOADED: 'The service has more work than it can take now; `Retry-After` says in how many seconds to ask again.',
  TOOK_TOO_LONG: 'The work took more time or memory than one request may have; ask for less.',
  LEDGER_UNAVAILABLE: 'The database does not answer; `Retry-After` says in how many seconds to ask again.',
  BODY_TOO_LARGE: 'The body of the request is larger than its address takes: 100 kB for an operation.',
  BAD_REQUEST: 'The request is no GraphQL request over HTTP, or there is nothing at its address.',
  GRAPHQL_PARSE_FAILED: 'The operation is no GraphQL.',
  GRAPHQL_VALIDATION_FAILED: 'The operation does not fit the schema, or is no query.',
  BAD_USER_INPUT: 'A variable does not fit its type.',
  OPERATION_RESOLUTION_FAILURE: 'The document has no operation of that name, or several and none is named.',
  PERSISTED_QUERY_NOT_SUPPORTED: 'The service keeps no persisted operations: send the whole text.',
  INTERNAL: 'A fault of the service; its log has the reason.',
} as const satisfies Record<string, string>;

export type ErrorCode = keyof typeof ERROR_CODES;

/** Extensions of an `InputError`, for the code that writes the response. */
export interface RefusalExtensions {
  readonly code: ErrorCode;
  readonly http?: { readonly status: number };
  /** Seconds; only of a `TryLaterError`. */
  readonly retryAfter?: number;
}

/** Thrown for invalid input of a client. The message says what was wrong and what would be right. */
export class InputError extends GraphQLError {
  /** What pages say in their languages; `null` for errors that only programs can cause. */
  readonly problem: Problem | null;

  /** @param reason the problem, or a sentence for an error that only programs can cause */
  constructor(code: ErrorCode, reason: Problem | string, status?: number) {
    const message = typeof reason === 'string' ? reason : sentenceOf(reason);
    super(message, { extensions: { code, ...(status !== undefined && { http: { status } }) } });
    this.problem = typeof reason === 'string' ? null : reason;
  }
}

/** The service cannot serve the request now; the same request may succeed later. */
export class TryLaterError extends InputError {
  /** @param retryAfter seconds after which to retry, sent as `Retry-After` */
  constructor(
    code: 'TOO_MANY_REQUESTS' | 'OVERLOADED' | 'TOOK_TOO_LONG' | 'LEDGER_UNAVAILABLE',
    reason: Problem,
    readonly retryAfter: number,
  ) {
    super(code, reason, code === 'TOO_MANY_REQUESTS' ? 429 : 503);
    const http = { ...(this.extensions['http'] as object), headers: new HeaderMap([['retry-after', `${retryAfter}`]]) };
    Object.assign(this.extensions, { http, retryAfter });
  }
}

/** Returns what a rule of the domain returns. @throws InputError with `code` if the rule throws a DomainError */
export const orInputError = <T>(code: ErrorCode, rule: () => T): T => {
  try {
    return rule();
  } catch (error) {
    if (error instanceof DomainError) throw new InputError(code, error.problem);
    throw error;
  }
};

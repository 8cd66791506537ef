import type { ErrorCode } from './errors.js';

/** The body of an answer that is an error alone. */
export const errorBody = (code: ErrorCode, message: string): string =>
  JSON.stringify({ errors: [{ message, extensions: { code } }] });

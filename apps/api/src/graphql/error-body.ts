import type { ErrorCode } from './errors.js';

/** Returns a response body that holds only an error. */
export const errorBody = (code: ErrorCode, message: string): string =>
  JSON.stringify({ errors: [{ message, extensions: { code } }] });

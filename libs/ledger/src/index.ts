export { DATABASE_URL_FORM, DEFAULT_DATABASE_URL, createDataSource, isDatabaseUrl } from './data-source.js';
export { ConflictError, InvariantError, LedgerError, UnsoundError } from './errors.js';
export type { Ledger } from './ledger.js';
export { openLedger } from './open.js';
export type { Verdict } from './verify.js';

export { DATABASE_URL_FORM, DEFAULT_DATABASE_URL, createDataSource, isDatabaseUrl } from './data-source.js';
export { ConflictError, InvariantError, LedgerError } from './errors.js';
export { type Ledger, openLedger } from './ledger.js';
export { type Recording, factsAfter } from './record.js';
export type { Verdict } from './verify.js';

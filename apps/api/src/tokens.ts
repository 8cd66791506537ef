/** What the service is given: the parsed settings, the open ledger, and what of the workers is other than `POOL_LIMITS`. */
export const SETTINGS = Symbol('Settings');
export const LEDGER = Symbol('Ledger');
export const POOL_OPTIONS = Symbol('PoolOptions');

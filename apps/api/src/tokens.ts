/** Injection tokens for the parsed settings and the open ledger. */
export const SETTINGS = Symbol('Settings');
export const LEDGER = Symbol('Ledger');

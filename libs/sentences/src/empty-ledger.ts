/** Told by every command that needs what a ledger holds, where it holds nothing. */
export const EMPTY_LEDGER =
  'The ledger is empty: record the seeds with “npm run import -- seeds”, or check DATABASE_URL if it should hold something.';

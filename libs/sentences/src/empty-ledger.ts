/** The message of every command that needs the content of a ledger, if the ledger is empty. */
export const EMPTY_LEDGER =
  'The ledger is empty: record the seeds with “npm run import -- seeds”, or check DATABASE_URL if it should hold something.';

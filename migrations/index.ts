import { FoundTheLedger1764000000000 } from './1764000000000-found-the-ledger.js';

/** In the order in which they run. A migration that was released is never edited. */
export const MIGRATIONS = [FoundTheLedger1764000000000] as const;

import { FoundTheLedger1764000000000 } from './1764000000000-found-the-ledger.js';
import { NameTheHashFormat1764100000000 } from './1764100000000-name-the-hash-format.js';
import { RecordTheSecondEdition1764200000000 } from './1764200000000-record-the-second-edition.js';

/** All migrations, in the order in which they run. A released migration is never edited. */
export const MIGRATIONS = [
  FoundTheLedger1764000000000,
  NameTheHashFormat1764100000000,
  RecordTheSecondEdition1764200000000,
] as const;

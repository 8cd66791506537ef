/** An error of the ledger; the message is a sentence for the people who run or edit it. */
export class LedgerError extends Error {}

/** Thrown if a change is based on a revision that is no longer the newest. */
export class ConflictError extends LedgerError {
  constructor(
    readonly basedOn: number,
    readonly newest: number | null,
  ) {
    super(
      newest === null
        ? 'Another writer recorded a revision at the same moment; nothing was recorded. Look at the newest revision and try again.'
        : `The change was made on revision ${basedOn}, but the newest is ${newest}; nothing was recorded. Look at what changed and try again.`,
    );
  }
}

/** Thrown if stored data does not match its hashes: the database was damaged, or changed outside Pledgebook. */
export class UnsoundError extends LedgerError {
  constructor(
    readonly revision: number,
    problem: string,
  ) {
    super(
      `Revision ${revision} of the ledger does not fit: ${problem}. Nothing is served or recorded from it; restore a copy, and look with “npm run verify”.`,
    );
  }
}

/** Thrown if the next dataset would break invariants; `problems` lists each violation. */
export class InvariantError extends LedgerError {
  constructor(readonly problems: readonly string[]) {
    super(`Nothing was recorded, since the facts would contradict each other:\n${problems.join('\n')}`);
  }
}

/** Errors that mean that another writer was faster, or holds the lock. */
const CONFLICT =
  /SQLITE_BUSY|database is locked|SQLITE_CONSTRAINT_(?:PRIMARYKEY|UNIQUE)|UNIQUE constraint failed: revision|^23505|^40001/;

/** Sentences for known driver errors, by code or message. They say what to do, and contain no address or password. */
const SENTENCES: readonly (readonly [RegExp, string])[] = [
  [CONFLICT, 'The database is locked by another process: try again in a moment.'],
  [/SQLITE_FULL|disk is full|ENOSPC|^53100/, 'The disk is full.'],
  [
    /SQLITE_CANTOPEN|unable to open|EACCES|EROFS|ENOENT|ENOTDIR|EISDIR|ConnectionFailed/,
    'The database file cannot be opened: check that its folder exists and can be written to.',
  ],
  [/SQLITE_READONLY|readonly database/, 'The database file is read-only.'],
  [/SQLITE_NOTADB|not a database/, 'The database file is no SQLite database: check the path.'],
  [/SQLITE_IOERR|disk I\/O error/, 'The disk cannot be read or written.'],
  [/SQLITE_CORRUPT|image is malformed/, 'The database file is damaged: restore a copy.'],
  [
    /ECONNREFUSED|ECONNRESET|ENOTFOUND|ETIMEDOUT|EHOSTUNREACH|EAI_AGAIN|^57P0|Connection terminated|timeout/i,
    'The PostgreSQL server does not answer: check that it runs and that host and port are right.',
  ],
  [/^28P01|^28000|password/, 'The PostgreSQL server refuses the user or the password.'],
  [/^3D000/, 'The PostgreSQL server has no database of that name.'],
];

const isOfForm = (error: unknown, form: RegExp): boolean => {
  const { code = '', message = String(error) } = error as { readonly code?: string; readonly message?: string };
  return form.test(code) || form.test(message);
};

/** Whether another process holds the database at the moment. */
export const isLocked = (error: unknown): boolean => isOfForm(error, /SQLITE_BUSY|database is locked/);

/** Converts an error from opening or reading the ledger to a readable one, if it is known. */
export const readable = (error: unknown): Error => {
  if (error instanceof LedgerError) return error;
  const [, sentence] = SENTENCES.find(([form]) => isOfForm(error, form)) ?? [];
  if (sentence !== undefined) return new LedgerError(sentence, { cause: error });
  return error instanceof Error ? error : new LedgerError(String(error));
};

/** Converts an error from recording a change, if it is known; the message adds that nothing was recorded. */
export const unrecorded = (error: unknown): Error => {
  if (error instanceof LedgerError) return error;
  if (isOfForm(error, CONFLICT)) return Object.assign(new ConflictError(0, null), { cause: error });
  const known = readable(error);
  if (!(known instanceof LedgerError)) return known;
  return new LedgerError(`${known.message.replace(/\.$/, '')}; nothing was recorded.`, { cause: error });
};

/** Converts any error from opening a database to a `LedgerError` of one sentence. */
export const unopened = (error: unknown): LedgerError => {
  const known = readable(error);
  return known instanceof LedgerError
    ? known
    : new LedgerError(`The database cannot be opened: ${known.message.replace(/\.$/, '')}.`, { cause: error });
};

import { FACT_KINDS, type FactVersion, type Facts, type Revision } from '#domain';
import { LedgerError } from './errors.js';
import { FACT_TABLES, type FactTable, type Row, factOf } from './tables.js';

interface RevisionRow {
  readonly number: number;
  readonly recorded_at: string;
  readonly author: string;
  readonly reviewer: string | null;
  readonly message: string;
  readonly parent_hash: string | null;
  readonly hash: string;
  readonly format: number;
}

/** A row with the number of the revision that recorded it, and of the one that superseded it. */
export type StoredRow = Row & { readonly recorded_in: number; readonly superseded_in: number | null };

export type Head = Omit<Revision, 'changes'>;

/** Runs an SQL statement and returns its rows. */
export type Query = (sql: string) => Promise<readonly unknown[]>;

export type DatabaseKind = 'sqlite' | 'postgres';

/** Stored revisions: their heads, oldest first, and every row that one of them recorded or superseded. */
export interface StoredRevisions {
  readonly heads: readonly Head[];
  readonly rows: ReadonlyMap<FactTable, readonly StoredRow[]>;
}

const headOf = (row: RevisionRow): Omit<Revision, 'changes'> => ({
  number: row.number,
  recordedAt: row.recorded_at,
  author: row.author,
  reviewer: row.reviewer,
  message: row.message,
  parentHash: row.parent_hash,
  hash: row.hash,
  format: row.format,
});

/** Reads the heads of all revisions, oldest first. */
export const readHeads = async (query: Query): Promise<readonly Head[]> =>
  ((await query('SELECT * FROM "revision" ORDER BY "number"')) as readonly RevisionRow[]).map(headOf);

const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ');

export const readRows = async (query: Query, table: FactTable, where: string): Promise<readonly StoredRow[]> => {
  const columns = quoted([...table.columns.map(({ name }) => name), 'recorded_in', 'superseded_in']);
  return (await query(`SELECT ${columns} FROM "${table.name}" ${where}`)) as readonly StoredRow[];
};

/** Reads the facts that hold in the newest revision. */
export const readFacts = async (query: Query): Promise<Facts> => {
  const facts: Record<string, readonly object[]> = Object.fromEntries(FACT_KINDS.map((kind) => [kind, []]));
  for (const table of FACT_TABLES) {
    const rows = await readRows(query, table, 'WHERE "superseded_in" IS NULL ORDER BY "recorded_in", "id"');
    facts[table.kind] = rows.map((row) => factOf(table, row));
  }
  return facts as unknown as Facts;
};

export type Newest = Pick<Head, 'number' | 'hash'>;

/** Reads number and hash of the newest revision; `null` while nothing is recorded. */
export const readNewest = async (query: Query): Promise<Newest | null> => {
  const [newest] = await query('SELECT "number", "hash" FROM "revision" ORDER BY "number" DESC LIMIT 1');
  return (newest as Newest | undefined) ?? null;
};

/** Returns an SQL expression for a row as one text, so that one statement can read tables with different columns. */
const rowAsJson = (table: string, columns: readonly string[], database: DatabaseKind): string =>
  database === 'postgres'
    ? `row_to_json("${table}")::text`
    : `json_object(${columns.map((column) => `'${column}', "${column}"`).join(', ')})`;

const REVISION_COLUMNS = ['number', 'recorded_at', 'author', 'reviewer', 'message', 'parent_hash', 'hash', 'format'];

/** A row of any table as the database returned it: the table's name, and the row as JSON. */
export interface StoredText {
  readonly table: string;
  readonly row: string;
}

/**
 * Reads everything that was recorded after a revision (0: everything) in one statement: one round trip to the server,
 * and one snapshot of the ledger, whatever is recorded meanwhile.
 */
export const readSince = async (
  query: Query,
  database: DatabaseKind,
  after: number,
): Promise<readonly StoredText[]> => {
  const select = (table: string, columns: readonly string[], where: string): string =>
    `SELECT '${table}' AS "table", ${rowAsJson(table, columns, database)} AS "row" FROM "${table}" WHERE ${where}`;
  const statements = FACT_TABLES.map(({ name, columns }) =>
    select(
      name,
      [...columns.map((column) => column.name), 'recorded_in', 'superseded_in'],
      `"recorded_in" > ${after} OR "superseded_in" > ${after}`,
    ),
  );
  return (await query(
    [select('revision', REVISION_COLUMNS, `"number" > ${after}`), ...statements].join(' UNION ALL '),
  )) as readonly StoredText[];
};

/** Number of rows processed between two steps. */
const ROWS_PER_STEP = 50;

/** Parses the rows from `readSince` and groups them by table, in steps. */
export function* parsingSteps(texts: readonly StoredText[]): Generator<undefined, StoredRevisions> {
  const heads: Head[] = [];
  const rows = new Map<string, StoredRow[]>(FACT_TABLES.map(({ name }) => [name, []]));
  for (const [index, { table, row }] of texts.entries()) {
    if (table === 'revision') heads.push(headOf(JSON.parse(row) as RevisionRow));
    else rows.get(table)?.push(JSON.parse(row) as StoredRow);
    if (index % ROWS_PER_STEP === ROWS_PER_STEP - 1) yield;
  }
  return {
    heads: heads.sort((a, b) => a.number - b.number),
    rows: new Map(FACT_TABLES.map((table) => [table, rows.get(table.name) ?? []])),
  };
}

/**
 * Converts rows to versions of facts, in steps.
 * @throws LedgerError if a row is not a fact: the file was damaged, or changed outside Pledgebook
 */
export function* versionsSteps({ rows }: StoredRevisions): Generator<undefined, readonly FactVersion[]> {
  const versions: FactVersion[] = [];
  for (const [table, stored] of rows) {
    for (const row of stored) {
      versions.push({
        kind: table.kind,
        fact: soundFact(table, row),
        recordedIn: row.recorded_in,
        supersededIn: row.superseded_in,
      } as FactVersion);
      if (versions.length % ROWS_PER_STEP === 0) yield;
    }
  }
  return versions;
}

const soundFact = (table: FactTable, row: StoredRow): object => {
  try {
    return factOf(table, row);
  } catch {
    throw new LedgerError(
      `The ledger is damaged: ${table.name} ${String(row['id'])} of revision ${row.recorded_in} cannot be read. Restore a copy; “npm run verify” says what fits.`,
    );
  }
};

import { LedgerError } from './errors.js';
import type { DatabaseKind, Query } from './read.js';
import { FACT_TABLES } from './tables.js';

const TABLES = ['revision', ...FACT_TABLES.map(({ name }) => name)];

/** Lists what SQLite finds wrong with its file: pages, indexes that do not match their tables, broken references. */
const problemsOfSqlite = async (query: Query): Promise<readonly string[]> => {
  const findings = (await query('PRAGMA integrity_check(20)')) as readonly { readonly integrity_check: string }[];
  const references = (await query('PRAGMA foreign_key_check')) as readonly { readonly table: string }[];
  return [
    // One finding may consist of a heading and a line for each fault of a page.
    ...findings
      .flatMap(({ integrity_check }) => integrity_check.split('\n'))
      .filter((line) => line !== 'ok' && !line.startsWith('***')),
    ...[...new Set(references.map(({ table }) => table))].map(
      (table) => `${table}: rows name a revision that is not there`,
    ),
  ];
};

/**
 * Lists the tables whose index lost rows, by counting over the index and over the table. PostgreSQL's own check is in
 * the extension amcheck, which few servers have installed and only their owners can run. Pages with wrong checksums are
 * found by reading every row, which verification does.
 */
const problemsOfPostgres = async (query: Query): Promise<readonly string[]> => {
  const countStatement = TABLES.map((table) => {
    const column = table === 'revision' ? '"number"' : '"id"';
    return `SELECT '${table}' AS "table", COUNT(${column})::int AS "rows" FROM "${table}" WHERE ${column} IS NOT NULL`;
  }).join(' UNION ALL ');
  const countedWithout = async (plans: readonly string[]): Promise<ReadonlyMap<string, number>> => {
    for (const plan of plans) await query(`SET enable_${plan} = off`);
    const counted = (await query(countStatement)) as readonly { readonly table: string; readonly rows: number }[];
    for (const plan of plans) await query(`RESET enable_${plan}`);
    return new Map(counted.map(({ table, rows }) => [table, rows]));
  };
  const byTable = await countedWithout(['indexscan', 'indexonlyscan', 'bitmapscan']);
  const byIndex = await countedWithout(['seqscan']);
  return TABLES.filter((table) => byTable.get(table) !== byIndex.get(table)).map(
    (table) => `${table}: ${byTable.get(table)} rows, ${byIndex.get(table)} by its index; REINDEX it`,
  );
};

/** Lists what the database finds wrong with its storage of the ledger: indexes and pages, which hashes do not cover. */
export const storageProblems = (query: Query, database: DatabaseKind): Promise<readonly string[]> =>
  database === 'sqlite' ? problemsOfSqlite(query) : problemsOfPostgres(query);

/** @throws LedgerError if SQLite finds its file damaged: a write through a wrong index can lose or duplicate rows */
export const refuseDamaged = async (query: Query): Promise<void> => {
  const [first] = await problemsOfSqlite(query);
  if (first === undefined) return;
  throw new LedgerError(
    `The database finds its own file damaged (${first}); nothing was recorded. Restore a copy; “npm run verify” tells all that is found.`,
  );
};

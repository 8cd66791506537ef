import type { DatabaseKind, Query } from './read.js';
import { FACT_TABLES } from './tables.js';

const TABLES = ['revision', ...FACT_TABLES.map(({ name }) => name)];

/** What SQLite itself finds wrong with its file: pages, indexes that do not fit their tables, broken references. */
const problemsOfSqlite = async (query: Query): Promise<readonly string[]> => {
  const found = (await query('PRAGMA integrity_check(20)')) as readonly { readonly integrity_check: string }[];
  const references = (await query('PRAGMA foreign_key_check')) as readonly { readonly table: string }[];
  return [
    ...found.map(({ integrity_check }) => integrity_check).filter((line) => line !== 'ok'),
    ...[...new Set(references.map(({ table }) => table))].map(
      (table) => `${table}: rows name a revision that is not there`,
    ),
  ];
};

/**
 * PostgreSQL has a check of its own in the extension amcheck, which few servers have installed and only their owners may
 * run. Counting by the index and by the table finds an index that lost rows; reading every row, as verifying does, finds
 * pages whose checksums are wrong.
 */
const problemsOfPostgres = async (query: Query): Promise<readonly string[]> => {
  const countWithout = async (table: string, plans: readonly string[]): Promise<number> => {
    for (const plan of plans) await query(`SET enable_${plan} = off`);
    const column = table === 'revision' ? '"number"' : '"id"';
    const [row] = await query(`SELECT COUNT(${column})::int AS "rows" FROM "${table}" WHERE ${column} IS NOT NULL`);
    for (const plan of plans) await query(`RESET enable_${plan}`);
    return (row as { readonly rows: number } | undefined)?.rows ?? 0;
  };
  const problems: string[] = [];
  for (const table of TABLES) {
    const byTable = await countWithout(table, ['indexscan', 'indexonlyscan', 'bitmapscan']);
    const byIndex = await countWithout(table, ['seqscan']);
    if (byTable !== byIndex) problems.push(`${table}: ${byTable} rows, ${byIndex} by its index; REINDEX it`);
  }
  return problems;
};

/** What the database itself finds wrong with how it stores the ledger: indexes and pages, which hashes do not cover. */
export const storageProblems = (query: Query, database: DatabaseKind): Promise<readonly string[]> =>
  database === 'sqlite' ? problemsOfSqlite(query) : problemsOfPostgres(query);

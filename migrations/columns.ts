// Lets later migrations add and drop columns, on both databases, with the triggers of SQLite that name the columns.
import type { QueryRunner } from 'typeorm';

export const APPEND_ONLY_MESSAGE =
  'The ledger only grows: a row is never deleted, and never changed but for being superseded once.';

export const isPostgres = (runner: QueryRunner): boolean => runner.dataSource.options.type === 'postgres';

interface Addition {
  readonly name: string;
  readonly type: 'text' | 'integer';
  /** The value for existing rows; without a default the column is nullable. */
  readonly default?: number;
}

const definitionOf = ({ name, type, default: value }: Addition): string =>
  `"${name}" ${type}${value === undefined ? '' : ` NOT NULL DEFAULT ${value}`}`;

/** Recreates SQLite's update trigger, which names each column that cannot change; PostgreSQL's compares whole rows. */
export const renewTrigger = async (runner: QueryRunner, table: string): Promise<void> => {
  const columns = (await runner.query(`SELECT "name" FROM pragma_table_info('${table}')`)) as { name: string }[];
  const kept = columns.map(({ name }) => name).filter((name) => name !== 'superseded_in');
  const superseding = table === 'revision' ? '' : 'OR OLD."superseded_in" IS NOT NULL OR NEW."superseded_in" IS NULL';
  await runner.query(
    `CREATE TRIGGER "${table}_stays" BEFORE UPDATE ON "${table}"
     WHEN ${kept.map((column) => `NEW."${column}" IS NOT OLD."${column}"`).join(' OR ')} ${superseding}
     BEGIN SELECT RAISE(ABORT, '${APPEND_ONLY_MESSAGE}'); END`,
  );
};

const alter = async (runner: QueryRunner, table: string, changes: readonly string[]): Promise<void> => {
  if (!isPostgres(runner)) await runner.query(`DROP TRIGGER "${table}_stays"`);
  for (const change of changes) await runner.query(`ALTER TABLE "${table}" ${change}`);
  if (!isPostgres(runner)) await renewTrigger(runner, table);
};

/** Adds columns to a table of the ledger. In existing rows they are null, or have the default. */
export const addColumns = (runner: QueryRunner, table: string, columns: readonly Addition[]): Promise<void> =>
  alter(
    runner,
    table,
    columns.map((column) => `ADD COLUMN ${definitionOf(column)}`),
  );

/** Drops added columns, with their data. */
export const dropColumns = (runner: QueryRunner, table: string, names: readonly string[]): Promise<void> =>
  alter(
    runner,
    table,
    names.map((name) => `DROP COLUMN "${name}"`),
  );

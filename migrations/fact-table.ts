// Creates the table of a kind of fact that was added after the ledger was founded, with triggers that protect its rows.
import { type QueryRunner, Table } from 'typeorm';
import { APPEND_ONLY_MESSAGE, isPostgres, renewTrigger } from './columns.js';

export interface NewColumn {
  readonly name: string;
  readonly type: 'text' | 'integer';
  readonly isNullable: boolean;
}

/** Lists are stored as JSON text. */
export const text = (name: string): NewColumn => ({ name, type: 'text', isNullable: false });
export const optionalText = (name: string): NewColumn => ({ name, type: 'text', isNullable: true });
export const integer = (name: string): NewColumn => ({ name, type: 'integer', isNullable: false });

const sqliteTriggers = (table: string): readonly string[] => [
  // Without it, INSERT OR REPLACE would replace an existing row.
  `CREATE TRIGGER "${table}_grows" BEFORE INSERT ON "${table}"
   WHEN EXISTS (SELECT 1 FROM "${table}" WHERE
     "id" = NEW."id" AND ("recorded_in" = NEW."recorded_in" OR "superseded_in" IS NULL))
   BEGIN SELECT RAISE(ABORT, '${APPEND_ONLY_MESSAGE}'); END`,
  `CREATE TRIGGER "${table}_keeps" BEFORE DELETE ON "${table}"
   BEGIN SELECT RAISE(ABORT, '${APPEND_ONLY_MESSAGE}'); END`,
];

// The first migration created the functions.
const postgresTriggers = (table: string): readonly string[] => [
  `CREATE TRIGGER "${table}_keeps" BEFORE DELETE OR TRUNCATE ON "${table}" FOR EACH STATEMENT EXECUTE FUNCTION ledger_refuses()`,
  `CREATE TRIGGER "${table}_stays" BEFORE UPDATE ON "${table}" FOR EACH ROW EXECUTE FUNCTION ledger_supersedes_once()`,
];

/** Creates the table of a new kind of fact, append-only like all others. `columns` are those besides the id. */
export const createFactTable = async (
  runner: QueryRunner,
  name: string,
  columns: readonly NewColumn[],
): Promise<void> => {
  await runner.createTable(
    new Table({
      name,
      columns: [
        { ...text('id'), isPrimary: true },
        ...columns,
        { ...integer('recorded_in'), isPrimary: true },
        { name: 'superseded_in', type: 'integer', isNullable: true },
      ],
      checks: [{ name: `${name}_superseded_later`, expression: '"superseded_in" > "recorded_in"' }],
      indices: [{ name: `${name}_current`, columnNames: ['id'], isUnique: true, where: '"superseded_in" IS NULL' }],
      foreignKeys: ['recorded_in', 'superseded_in'].map((column) => ({
        name: `${name}_${column}`,
        columnNames: [column],
        referencedTableName: 'revision',
        referencedColumnNames: ['number'],
      })),
    }),
  );
  for (const sql of isPostgres(runner) ? postgresTriggers(name) : sqliteTriggers(name)) await runner.query(sql);
  if (!isPostgres(runner)) await renewTrigger(runner, name);
};

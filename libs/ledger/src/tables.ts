import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import { type ColumnKind, FACT_COLUMNS, FACT_KINDS, type FactKind, columnName } from '#domain';

/** A row as it is stored, without its revision numbers. Hashes are taken over rows. */
export type Row = Readonly<Record<string, string | number | null>>;

export interface FactTable {
  readonly kind: FactKind;
  readonly name: string;
  /** Field of the fact, its column, and how it is kept. */
  readonly columns: readonly { readonly field: string; readonly name: string; readonly kept: ColumnKind }[];
}

export const FACT_TABLES: readonly FactTable[] = FACT_KINDS.map((kind) => ({
  kind,
  name: columnName(kind),
  columns: Object.entries<ColumnKind>(FACT_COLUMNS[kind]).map(([field, kept]) => ({
    field,
    name: columnName(field),
    kept,
  })),
}));

export const rowOf = (table: FactTable, fact: object): Row =>
  Object.fromEntries(
    table.columns.map(({ field, name, kept }) => {
      const value: unknown = Reflect.get(fact, field);
      return [name, kept === 'json' ? JSON.stringify(value) : (value as string | number | null)];
    }),
  );

export const factOf = (table: FactTable, row: Row): object =>
  Object.fromEntries(
    table.columns.map(({ field, name, kept }) => {
      const value = row[name] ?? null;
      return [field, kept === 'json' ? JSON.parse(String(value)) : value];
    }),
  );

const columnOptions = (kept: ColumnKind): EntitySchemaColumnOptions => ({
  type: kept.startsWith('integer') ? 'integer' : 'text',
  nullable: kept.endsWith('?'),
});

const factEntity = (table: FactTable): EntitySchema =>
  new EntitySchema({
    name: table.name,
    tableName: table.name,
    columns: {
      ...Object.fromEntries(
        table.columns.map(({ name, kept }) => [
          name,
          { ...columnOptions(kept), ...(name === 'id' && { primary: true }) },
        ]),
      ),
      recorded_in: { type: 'integer', primary: true },
      superseded_in: { type: 'integer', nullable: true },
    },
    checks: [{ name: `${table.name}_superseded_later`, expression: '"superseded_in" > "recorded_in"' }],
    indices: [{ name: `${table.name}_current`, columns: ['id'], unique: true, where: '"superseded_in" IS NULL' }],
    foreignKeys: ['recorded_in', 'superseded_in'].map((column) => ({
      name: `${table.name}_${column}`,
      target: 'revision',
      columnNames: [column],
      referencedColumnNames: ['number'],
    })),
  });

const revisionEntity = new EntitySchema({
  name: 'revision',
  tableName: 'revision',
  columns: {
    number: { type: 'integer', primary: true },
    recorded_at: { type: 'text' },
    author: { type: 'text' },
    reviewer: { type: 'text', nullable: true },
    message: { type: 'text' },
    parent_hash: { type: 'text', nullable: true },
    hash: { type: 'text' },
    format: { type: 'integer', default: 1 },
  },
  uniques: [
    { name: 'revision_parent_hash', columns: ['parent_hash'] },
    { name: 'revision_hash', columns: ['hash'] },
  ],
  checks: [{ name: 'revision_number', expression: '("number" = 1) = ("parent_hash" IS NULL)' }],
});

export const ENTITIES: readonly EntitySchema[] = [revisionEntity, ...FACT_TABLES.map(factEntity)];

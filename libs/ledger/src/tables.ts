import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import { type ColumnKind, FACT_KINDS, type FactKind, columnName, columnsOf, emptyValue, isKeptAsJson } from '#domain';

/** A stored row without its revision numbers. Hashes are computed over rows. */
export type Row = Readonly<Record<string, string | number | null>>;

export interface FactTable {
  readonly kind: FactKind;
  readonly name: string;
  /** Each field of the fact, with the column that stores it, and how (`kept`). */
  readonly columns: readonly { readonly field: string; readonly name: string; readonly kept: ColumnKind }[];
}

export const FACT_TABLES: readonly FactTable[] = FACT_KINDS.map((kind) => ({
  kind,
  name: columnName(kind),
  columns: columnsOf(kind).map(([field, { kept }]) => ({ field, name: columnName(field), kept })),
}));

/** Whether a value is null or an empty list. Columns added to a table later store null for it, as in older rows. */
const saysNothing = (value: unknown): boolean => value === null || (Array.isArray(value) && value.length === 0);

const stored = (kept: ColumnKind, value: unknown): string | number | null => {
  if (!isKeptAsJson(kept)) return value as string | number | null;
  return kept.endsWith('?') && saysNothing(value) ? null : JSON.stringify(value);
};

const restored = (kept: ColumnKind, value: string | number | null): unknown => {
  if (value === null) return emptyValue(kept);
  return isKeptAsJson(kept) ? JSON.parse(String(value)) : value;
};

export const rowOf = (table: FactTable, fact: object): Row =>
  Object.fromEntries(table.columns.map(({ field, name, kept }) => [name, stored(kept, Reflect.get(fact, field))]));

export const factOf = (table: FactTable, row: Row): object =>
  Object.fromEntries(table.columns.map(({ field, name, kept }) => [field, restored(kept, row[name] ?? null)]));

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

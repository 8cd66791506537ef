import type { FactKind } from './kinds.js';

/**
 * How a column is stored: `text?` and `integer?` may be null; `json` is a list of words or of records. `json?` is a
 * list in a column that was added after the table’s first release (null means an empty list); `record?` is one record
 * or null.
 */
export type ColumnKind = 'text' | 'text?' | 'integer' | 'integer?' | 'json' | 'json?' | 'record?';

declare const VALUE: unique symbol;

export interface ColumnOptions {
  /** The column holds the id of a fact of this kind, or a list of such ids. */
  readonly refersTo?: FactKind;
  /** The column takes one of these words, or a list of them. */
  readonly words?: readonly string[];
  /** The column holds a calendar day: `PAST` for something that has happened, `ANY` where the day may lie ahead. */
  readonly day?: 'PAST' | 'ANY';
  /** The list must hold at least one item. */
  readonly needed?: true;
}

/** A column of a kind of fact. `Value` is the type of the field; it exists only for the compiler. */
export interface Column<Value = unknown> extends ColumnOptions {
  readonly kept: ColumnKind;
  /** The column’s description in the codebook. */
  readonly meaning: string;
  /** The fields of the records, where the column holds records. */
  readonly shape?: Columns;
  readonly [VALUE]?: Value;
}

export type Columns = Readonly<Record<string, Column>>;

/** The record type that a set of columns describes. */
export type RecordOf<Of extends Columns> = {
  readonly [Field in keyof Of]: Of[Field] extends Column<infer Value> ? Value : never;
};

type Maker<Value> = (meaning: string, options?: ColumnOptions) => Column<Value>;

const maker =
  <Value>(kept: ColumnKind): Maker<Value> =>
  (meaning, options = {}) => ({ kept, meaning, ...options });

export const text = maker<string>('text');
export const optionalText = maker<string | null>('text?');
export const integer = maker<number>('integer');
export const optionalInteger = maker<number | null>('integer?');
/** A list of words, separated by `;` in CSV. */
export const list = maker<readonly string[]>('json');
/** A list of words in a column that was added after the table’s first release. */
export const laterList = maker<readonly string[]>('json?');

export const records = <Of extends Columns>(meaning: string, shape: Of): Column<readonly RecordOf<Of>[]> => ({
  kept: 'json',
  meaning,
  shape,
});

/** A list of records in a column that was added after the table’s first release. */
export const laterRecords = <Of extends Columns>(meaning: string, shape: Of): Column<readonly RecordOf<Of>[]> => ({
  kept: 'json?',
  meaning,
  shape,
});

/** One record, such as texts by language. */
export const optionalRecord = <Of extends Columns>(meaning: string, shape: Of): Column<RecordOf<Of> | null> => ({
  kept: 'record?',
  meaning,
  shape,
});

/**
 * Everything particular to one kind of fact. The rest of the program reads this rather than testing the kind’s name.
 */
export interface FactDeclaration<Of extends Columns = Columns> {
  /** The file in a revision’s folder that holds facts of this kind. */
  readonly file: string;
  /** The parent kind, where facts of this kind are nested in its entries (under the plural of this kind’s name). */
  readonly within?: FactKind;
  /** The columns that make up the id, where the file has no id column. */
  readonly idOf?: readonly string[];
  /** What a fact of this kind is called in a sentence. */
  readonly word: string;
  /** The kind’s description in the codebook. */
  readonly description: string;
  /** Position among the news of a revision, from 1; `null` for a kind that readers look up rather than follow. */
  readonly news: number | null;
  readonly columns: Of;
}

export const declareKind = <const Of extends Columns & { readonly id: Column<string> }>(
  declaration: FactDeclaration<Of>,
): FactDeclaration<Of> => declaration;

import type { FactKind } from './kinds.js';

/**
 * How a column is stored: `text?` and `integer?` may be null; `json` is a list, of words or of records. `json?` is a list
 * in a column that came later than its table (null is the empty list), `record?` one record or null.
 */
export type ColumnKind = 'text' | 'text?' | 'integer' | 'integer?' | 'json' | 'json?' | 'record?';

declare const VALUE: unique symbol;

export interface ColumnOptions {
  /** It holds the id of such a fact, or a list of them. */
  readonly refersTo?: FactKind;
  /** It takes one of these words, or a list of them. */
  readonly words?: readonly string[];
  /** It holds a day of the calendar: of what has happened, or one that may lie ahead. */
  readonly day?: 'PAST' | 'ANY';
  /** A list that holds one item at least. */
  readonly needed?: true;
}

/** A column of a kind of fact. `Value` is the type of its field, which exists for the compiler alone. */
export interface Column<Value = unknown> extends ColumnOptions {
  readonly kept: ColumnKind;
  /** What it means, in a sentence of the codebook. */
  readonly meaning: string;
  /** The fields of its records. */
  readonly shape?: Columns;
  readonly [VALUE]?: Value;
}

export type Columns = Readonly<Record<string, Column>>;

/** The record that such columns hold. */
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
/** Words; with `;` between them in CSV. */
export const list = maker<readonly string[]>('json');
/** Words in a column that was added to a table after its first release. */
export const laterList = maker<readonly string[]>('json?');

export const records = <Of extends Columns>(meaning: string, shape: Of): Column<readonly RecordOf<Of>[]> => ({
  kept: 'json',
  meaning,
  shape,
});

/** Records in a column that was added to a table after its first release. */
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

/** A kind of fact, all that is particular to it. The rest of the program asks this, not the kind's name. */
export interface FactDeclaration<Of extends Columns = Columns> {
  /** The file of a revision's folder that holds such facts. */
  readonly file: string;
  /** The kind in whose entries they stand, where they have no file of their own; under the plural of their own name. */
  readonly within?: FactKind;
  /** The columns that make its id, where the file has no column for it. */
  readonly idOf?: readonly string[];
  /** What one is called in a sentence. */
  readonly word: string;
  /** What they are, for the codebook. */
  readonly description: string;
  /** Its place among the news that a revision brings, from 1; `null`: looked up rather than followed. */
  readonly news: number | null;
  readonly columns: Of;
}

export const declareKind = <const Of extends Columns & { readonly id: Column<string> }>(
  declaration: FactDeclaration<Of>,
): FactDeclaration<Of> => declaration;

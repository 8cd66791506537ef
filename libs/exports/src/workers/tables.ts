import {
  FACTS,
  FACT_KINDS,
  type Column as FactColumn,
  type FactKind,
  type Facts,
  columnName,
  columnsOf,
} from '#domain';

export type Value = string | number | null;

export interface Column {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'date';
  readonly meaning: string;
  readonly required: boolean;
  /** The only values that the column takes. */
  readonly words: readonly string[] | null;
  /** The table whose key the column holds. */
  readonly refersTo: string | null;
}

/** A table of facts of one kind, or of the items of a list in them, sorted by the key alone. */
export interface Table {
  readonly name: string;
  readonly description: string;
  readonly columns: readonly Column[];
  readonly key: readonly string[];
  readonly rows: readonly (readonly Value[])[];
}

/** Returns the table of a kind, named like its file; a kind nested in the entries of another has a separate table. */
const tableOf = (kind: FactKind): string =>
  FACTS[kind].within ? `${columnName(kind).replaceAll('_', '-')}s` : FACTS[kind].file.replace(/\.\w+$/, '');

const columnOf = (field: string, { kept, meaning, day, words, refersTo }: FactColumn): Column => ({
  name: columnName(field),
  type: kept.startsWith('integer') ? 'integer' : day ? 'date' : 'string',
  meaning,
  required: !kept.endsWith('?'),
  words: words ?? null,
  refersTo: refersTo ? tableOf(refersTo) : null,
});

/** Returns the columns for an item of a list: the fields of a record, or the word itself. */
const partColumns = (field: string, column: FactColumn): readonly Column[] => {
  if (column.shape) {
    return Object.entries(column.shape).map(([name, part]) => ({
      ...columnOf(name, part),
      meaning: `${part.meaning} ${column.meaning}`,
    }));
  }
  const name = column.refersTo ? columnName(column.refersTo) : columnName(field).replace(/s$/, '');
  return [{ ...columnOf(field, { ...column, kept: 'text' }), name }];
};

const compareValues = (a: Value, b: Value): number => (a === b ? 0 : (a ?? '') < (b ?? '') ? -1 : 1);
const sorted = (rows: readonly (readonly Value[])[], keys: number): readonly (readonly Value[])[] =>
  [...rows].sort((a, b) => {
    for (let index = 0; index < keys; index += 1) {
      const order = compareValues(a[index] ?? null, b[index] ?? null);
      if (order !== 0) return order;
    }
    return 0;
  });

const PLACE: Column = {
  name: 'position',
  type: 'integer',
  meaning: 'Place in the list, from 1.',
  required: true,
  words: null,
  refersTo: null,
};

/** Converts a value to a cell: a record, or a list in a record, becomes JSON. */
const cell = (value: unknown): Value =>
  typeof value === 'object' && value !== null ? JSON.stringify(value) : ((value ?? null) as Value);

/** Returns the table of a list that facts contain, one row per item. */
const tableOfList = (kind: FactKind, field: string, column: FactColumn, facts: readonly object[]): Table => {
  const name = tableOf(kind);
  const owner: Column = { ...PLACE, name: columnName(kind), type: 'string', meaning: `Id in ${name}.`, refersTo: name };
  const fields = Object.keys(column.shape ?? {});
  const cells = (part: unknown): readonly Value[] =>
    column.shape ? fields.map((fieldName) => cell(Reflect.get(part as object, fieldName))) : [cell(part)];
  const parts = facts.flatMap((fact) =>
    (Reflect.get(fact, field) as readonly unknown[]).map((part, index) => [
      String(Reflect.get(fact, 'id')),
      index + 1,
      ...cells(part),
    ]),
  );
  return {
    name: `${name}-${columnName(field).replaceAll('_', '-')}`,
    description: `The lists “${columnName(field)}” of ${name}, part by part.`,
    columns: [owner, PLACE, ...partColumns(field, column)],
    key: [owner.name, PLACE.name],
    rows: sorted(parts, 2),
  };
};

/** Returns the table of a kind's facts, and one for each list in them. */
const tablesOfKind = (kind: FactKind, facts: readonly object[]): readonly Table[] => {
  const { description, idOf } = FACTS[kind];
  const isList = ({ kept }: FactColumn): boolean => kept.startsWith('json');
  // An id that is composed of other columns is not a column: these columns are the key.
  const scalarColumns = columnsOf(kind).filter(([field, column]) => !isList(column) && !(idOf && field === 'id'));
  const key = idOf ?? ['id'];
  return [
    {
      name: tableOf(kind),
      description,
      columns: scalarColumns.map(([field, column]) => columnOf(field, column)),
      key,
      rows: sorted(
        facts.map((fact) => scalarColumns.map(([field]) => cell(Reflect.get(fact, field)))),
        key.length,
      ),
    },
    ...columnsOf(kind)
      .filter(([, column]) => isList(column))
      .map(([field, column]) => tableOfList(kind, field, column, facts)),
  ];
};

/** Returns all facts of a revision as tables in which each cell holds one value. */
export const tablesOf = (facts: Facts): readonly Table[] =>
  FACT_KINDS.flatMap((kind) => tablesOfKind(kind, facts[kind]));

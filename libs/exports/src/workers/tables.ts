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
  /** The words that it takes. */
  readonly words: readonly string[] | null;
  /** The table whose key it holds. */
  readonly refersTo: string | null;
}

/** Facts of one kind, or the parts of a list that they hold, in an order that nothing but their keys decides. */
export interface Table {
  readonly name: string;
  readonly description: string;
  readonly columns: readonly Column[];
  readonly key: readonly string[];
  readonly rows: readonly (readonly Value[])[];
}

/** The file of a kind is its table; what stands within the entries of another has a table beside it. */
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

/** The columns that one part of a list takes: the fields of a record, or the word itself. */
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

/** What a cell of a file can hold: a record, or a list within a record, as JSON. */
const cell = (value: unknown): Value =>
  typeof value === 'object' && value !== null ? JSON.stringify(value) : ((value ?? null) as Value);

/** The table of a list that facts hold, part by part. */
const tableOfList = (kind: FactKind, field: string, column: FactColumn, facts: readonly object[]): Table => {
  const name = tableOf(kind);
  const owner: Column = { ...PLACE, name: columnName(kind), type: 'string', meaning: `Id in ${name}.`, refersTo: name };
  const fields = Object.keys(column.shape ?? {});
  const cells = (part: unknown): readonly Value[] =>
    column.shape ? fields.map((each) => cell(Reflect.get(part as object, each))) : [cell(part)];
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

/** A table of a kind's facts, and one for each list that they hold. */
const tablesOfKind = (kind: FactKind, facts: readonly object[]): readonly Table[] => {
  const { description, idOf } = FACTS[kind];
  const isList = ({ kept }: FactColumn): boolean => kept.startsWith('json');
  // An id that is made of other columns is their key, and no column of its own.
  const own = columnsOf(kind).filter(([field, column]) => !isList(column) && !(idOf && field === 'id'));
  const key = idOf ?? ['id'];
  return [
    {
      name: tableOf(kind),
      description,
      columns: own.map(([field, column]) => columnOf(field, column)),
      key,
      rows: sorted(
        facts.map((fact) => own.map(([field]) => cell(Reflect.get(fact, field)))),
        key.length,
      ),
    },
    ...columnsOf(kind)
      .filter(([, column]) => isList(column))
      .map(([field, column]) => tableOfList(kind, field, column, facts)),
  ];
};

/** All facts of a revision as tables in which each cell holds one thing. */
export const tablesOf = (facts: Facts): readonly Table[] =>
  FACT_KINDS.flatMap((kind) => tablesOfKind(kind, facts[kind]));

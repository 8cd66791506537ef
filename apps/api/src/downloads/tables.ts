import {
  type ColumnKind,
  DAYS,
  FACT_COLUMNS,
  FACT_KINDS,
  type FactKind,
  type Facts,
  type ParticipantFact,
  REFERENCES,
  VOCABULARY,
  columnName,
} from '#domain';
import { FACT_FILES } from '#import';
import { sectionOf } from '../../../briefing/src/downloads/codebook.js';

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

const headingOf = (kind: FactKind): string => (kind === 'question' ? 'events.yml: questions' : FACT_FILES[kind]);
const tableOf = (kind: FactKind): string =>
  kind === 'question' ? 'questions' : FACT_FILES[kind].replace(/\.\w+$/, '');

const PARTICIPANT = ['name', 'role', 'organisation', 'state'] as const satisfies readonly (keyof ParticipantFact)[];
const PARTICIPANTS: readonly string[] = ['organisers', 'moderators', 'panelists'];

const columnOf = (kind: FactKind, field: string, kept: ColumnKind, name = columnName(field)): Column => {
  const { meanings } = sectionOf(headingOf(kind));
  const days: readonly string[] = DAYS[kind] ?? [];
  const target = (REFERENCES[kind] as Readonly<Record<string, FactKind>> | undefined)?.[field];
  return {
    name,
    type: kept.startsWith('integer') ? 'integer' : days.includes(field) ? 'date' : 'string',
    meaning: meanings.get(columnName(field)) ?? meanings.get(field) ?? '',
    required: !kept.endsWith('?'),
    words: (VOCABULARY[kind] as Readonly<Record<string, readonly string[]>> | undefined)?.[field] ?? null,
    refersTo: target ? tableOf(target) : null,
  };
};

/** The columns that one part of a list takes. */
const partColumns = (kind: FactKind, field: string): readonly Column[] => {
  const { meaning, ...column } = columnOf(kind, field, 'text');
  if (PARTICIPANTS.includes(field)) {
    return PARTICIPANT.map((name) => ({
      ...column,
      name,
      meaning: `The ${name}. ${meaning}`,
      required: name === 'name',
      refersTo: name === 'state' ? column.refersTo : null,
    }));
  }
  const target = (REFERENCES[kind] as Readonly<Record<string, FactKind>> | undefined)?.[field];
  return [{ ...column, name: target ? columnName(target) : field.replace(/s$/, ''), meaning }];
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

/** A table of a kind's facts, and one for each list that they hold. */
const tablesOfKind = (kind: FactKind, facts: readonly object[]): readonly Table[] => {
  const name = tableOf(kind);
  const { description } = sectionOf(headingOf(kind));
  const fields = Object.entries<ColumnKind>(FACT_COLUMNS[kind]);
  // A vote's id is made of the two that are its key.
  const key = kind === 'vote' ? ['draft', 'state'] : ['id'];
  const own = fields.filter(([field, kept]) => kept !== 'json' && !(kind === 'vote' && field === 'id'));
  const lists = fields.filter(([, kept]) => kept === 'json').map(([field]) => field);
  const parent: Column = {
    name: columnName(kind),
    type: 'string',
    meaning: `Id in ${name}.`,
    required: true,
    words: null,
    refersTo: name,
  };
  const place: Column = {
    name: 'position',
    type: 'integer',
    meaning: 'Place in the list, from 1.',
    required: true,
    words: null,
    refersTo: null,
  };
  return [
    {
      name,
      description,
      columns: own.map(([field, kept]) => columnOf(kind, field, kept)),
      key,
      rows: sorted(
        facts.map((fact) => own.map(([field]) => Reflect.get(fact, field) as Value)),
        key.length,
      ),
    },
    ...lists.map((field): Table => {
      const columns = partColumns(kind, field);
      const cells = (part: unknown): readonly Value[] =>
        typeof part === 'object' && part !== null
          ? columns.map((column) => (Reflect.get(part, column.name) ?? null) as Value)
          : [part as Value];
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
        columns: [parent, place, ...columns],
        key: [parent.name, place.name],
        rows: sorted(parts, 2),
      };
    }),
  ];
};

/** All facts of a revision as tables in which each cell holds one thing. */
export const tablesOf = (facts: Facts): readonly Table[] =>
  FACT_KINDS.flatMap((kind) => tablesOfKind(kind, facts[kind]));

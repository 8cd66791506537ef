import { z } from 'zod';
import {
  type Column,
  type Columns,
  type EntryShape,
  FACTS,
  type FactKind,
  type Problem,
  columnsOf,
  problem,
} from '#domain';
import { hiddenIn } from './file-problem.js';

/** Writes a problem as the message of a zod issue, which can carry only text. */
export const asIssue = (found: Problem): string => JSON.stringify(found);

/** Reads the problem from the message of an issue. */
export const problemOfIssue = (message: string): Problem => JSON.parse(message) as Problem;

/** Returns zod's `error` option for an entry that has another shape, or is missing. */
export const shaped = (wanted: EntryShape, more: Omit<Problem<'ENTRY_SHAPE'>['details'], 'wanted'> = {}) => ({
  error: ({ input }: { readonly input?: unknown }) =>
    asIssue(problem(input === undefined ? 'ENTRY_MISSING' : 'ENTRY_SHAPE', { wanted, ...more })),
});

const textOf = (isName: boolean) =>
  z
    .string(shaped('TEXT'))
    .trim()
    .min(1, asIssue(problem('ENTRY_EMPTY', {})))
    .superRefine((value, context) => {
      const hidden = hiddenIn(value, isName);
      if (hidden !== null) context.addIssue({ code: 'custom', message: asIssue(hidden) });
    });
export const text = textOf(false);
const nameOfState = textOf(true);
const optional = (one: typeof text) => one.nullish().transform((value) => value ?? null);
export const optionalText = optional(text);
const integer = z.int(shaped('INTEGER'));
const texts = (one: typeof text) => z.array(one, shaped('TEXTS'));

const orEmpty = (list: z.ZodType<readonly unknown[]>): z.ZodType => list.nullish().transform((value) => value ?? []);

/** Returns the schema of a record with the fields of a shape, such as a person or the texts of a language. */
const record = (shape: Columns): z.ZodType => {
  const named = shaped('RECORD', { fields: [Object.keys(shape)[0] ?? 'name'] });
  return z.strictObject(Object.fromEntries(Object.entries(shape).map(([name, part]) => [name, entry(part)])), named);
};

/** Returns the schema of an entry for a column. */
const entry = ({ kept, shape, needed, refersTo }: Column): z.ZodType => {
  const one = refersTo === 'state' ? nameOfState : text;
  switch (kept) {
    case 'text':
      return one;
    case 'text?':
      return optional(one);
    case 'integer':
      return integer;
    case 'integer?':
      return integer.nullish().transform((value) => value ?? null);
    case 'record?':
      return record(shape ?? {})
        .nullish()
        .transform((value) => value ?? null);
    case 'json':
    case 'json?':
      if (shape) return orEmpty(z.array(record(shape), shaped('ENTRIES')));
      return needed ? texts(one) : orEmpty(texts(one));
  }
};

/** Fields that a nested entry can leave out, since they follow from its place in the file. */
const FROM_PLACE: readonly string[] = ['number', 'sources'];

/** Returns the schema of a list of a kind's facts in YAML, with the facts that are nested in their entries. */
export const listOf = (kind: FactKind, inner?: FactKind): z.ZodType<readonly Readonly<Record<string, unknown>>[]> => {
  const { word, within } = FACTS[kind];
  // A nested entry does not name the entry that contains it.
  const fields = columnsOf(kind).filter(([field]) => field !== within);
  const [first = 'id', second = 'name'] = fields.filter(([, { kept }]) => !kept.endsWith('?')).map(([name]) => name);
  const shape = Object.fromEntries(
    fields.map(([field, column]) => [
      field,
      within && FROM_PLACE.includes(field) ? entry(column).optional() : entry(column),
    ]),
  );
  const parts = inner ? { [`${inner}s`]: listOf(inner) } : {};
  const one = z.strictObject({ ...shape, ...parts }, shaped('FACT', { word, fields: [first, second] }));
  return z.array(one, shaped('FACTS', { word })) as z.ZodType<readonly Readonly<Record<string, unknown>>[]>;
};

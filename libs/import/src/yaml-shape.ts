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

/** A problem as the message of an issue: zod carries nothing but text from a shape to whoever reads its issues. */
export const asIssue = (found: Problem): string => JSON.stringify(found);

/** The problem that an issue of these shapes carries. */
export const problemOfIssue = (message: string): Problem => JSON.parse(message) as Problem;

/** What is wrong with an entry of another shape, or with one that is not there. */
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

/** A record with the fields of a shape, such as a person or the texts of a language. */
const record = (shape: Columns): z.ZodType => {
  const named = shaped('RECORD', { fields: [Object.keys(shape)[0] ?? 'name'] });
  return z.strictObject(Object.fromEntries(Object.entries(shape).map(([name, part]) => [name, entry(part)])), named);
};

/** What an entry takes, by its column. */
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

/** What an entry within another need not say, since it follows from its place in the file. */
const FROM_PLACE: readonly string[] = ['number', 'sources'];

/** The list of a kind's facts in YAML, with those that stand within their entries. */
export const listOf = (kind: FactKind, inner?: FactKind): z.ZodType<readonly Readonly<Record<string, unknown>>[]> => {
  const { word, within } = FACTS[kind];
  // An entry within another does not name it.
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

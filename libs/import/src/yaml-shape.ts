import { z } from 'zod';
import { type Column, type Columns, FACTS, type FactKind, columnsOf } from '#domain';
import { hiddenIn } from './file-problem.js';

/** What is said of an entry of another shape, and of one that is not there. */
export const words = (wrong: string, right: string) => ({
  error: ({ input }: { readonly input?: unknown }) => `${input === undefined ? 'it is missing' : wrong}; ${right}`,
});

const textOf = (isName: boolean) =>
  z
    .string(words('this is no text', 'write one, with numbers and days in quotation marks'))
    .trim()
    .min(1, 'it is empty; it must say something')
    .superRefine((value, context) => {
      const message = hiddenIn(value, isName);
      if (message !== null) context.addIssue({ code: 'custom', message });
    });
export const text = textOf(false);
const nameOfState = textOf(true);
const optional = (one: typeof text) => one.nullish().transform((value) => value ?? null);
export const optionalText = optional(text);
const integer = z.int(words('this is no whole number', 'write digits only'));
const texts = (one: typeof text) => z.array(one, words('this is no list', 'write one: [one, two]'));

const orEmpty = (list: z.ZodType<readonly unknown[]>): z.ZodType => list.nullish().transform((value) => value ?? []);

/** A record with the fields of a shape, such as a person or the texts of a language. */
const record = (shape: Columns): z.ZodType => {
  const first = Object.keys(shape)[0] ?? 'name';
  const named = words('this is no entry of its list', `write one with its ${first}: { ${first}: … }`);
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
      if (shape) return orEmpty(z.array(record(shape), words('this is no list', 'write one of entries')));
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
  const one = z.strictObject(
    { ...shape, ...parts },
    words(`this is no ${word}`, `write its entries: “${first}: …”, “${second}: …”`),
  );
  return z.array(one, words('this is no list', `write one of ${word}s, each beginning with “- id: …”`)) as z.ZodType<
    readonly Readonly<Record<string, unknown>>[]
  >;
};

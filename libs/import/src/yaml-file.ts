import { LineCounter, isNode, parseDocument } from 'yaml';
import { z } from 'zod';
import type { FACT_COLUMNS } from '#domain';
import type { FileContent, Written } from './csv-file.js';
import { CONTROLS, type FileProblem, hasControls } from './file-problem.js';

/** What is said of an entry of another shape, and of one that is not there. */
const words = (wrong: string, right: string) => ({
  error: ({ input }: { readonly input?: unknown }) => `${input === undefined ? 'it is missing' : wrong}; ${right}`,
});
const text = z
  .string(words('this is no text', 'write one, with numbers and days in quotation marks'))
  .trim()
  .min(1, 'it is empty; it must say something')
  .refine((value) => !hasControls(value), CONTROLS.replace(/\.$/, ''));
const optional = text.nullish().transform((value) => value ?? null);
const texts = z.array(text, words('this is no list', 'write one: [one, two]'));
const optionalTexts = texts.nullish().transform((list) => list ?? []);

const participant = z.strictObject(
  { name: text, role: optional, organisation: optional, state: optional },
  words('this is no person or body', 'write one with its name: { name: … }'),
);
const participants = z
  .array(participant, words('this is no list', 'write one of people or bodies, each with a name'))
  .nullish()
  .transform((list) => list ?? []);

const INITIATIVE = z.strictObject(
  {
    id: text,
    name: text,
    fullTitle: optional,
    kind: text,
    endorsable: text,
    addressedTo: optional,
    crimes: optionalTexts,
    pledges: optional,
    ledByGroup: optional,
    ledByStates: optionalTexts,
    ledByOrganisation: optional,
    openedOn: optional,
    openedOnNote: optional,
    launchedOn: optional,
    adoptedOn: optional,
    document: optional,
    documentDate: optional,
    trigger: optional,
    sources: texts,
  } satisfies Record<keyof (typeof FACT_COLUMNS)['initiative'], z.ZodType>,
  words('this is no initiative', 'write its entries: “id: …”, “name: …”'),
);
const INITIATIVES = z.array(
  INITIATIVE,
  words('this is no list', 'write one of initiatives, each beginning with “- id: …”'),
);

const EVENT = z.strictObject(
  {
    id: text,
    title: text,
    kind: text,
    occasion: optional,
    date: text,
    startsAt: text,
    endsAt: text,
    timeZone: text,
    location: text,
    format: optional,
    organisers: participants,
    moderators: participants,
    panelists: participants,
    publishedCounts: optionalTexts,
    sources: texts,
    questions: z.array(
      z.strictObject(
        { id: text, parts: texts },
        words('this is no question', 'write its entries: “id: …”, “parts: …”'),
      ),
      words('this is no list', 'write one of questions, each beginning with “- id: …”'),
    ),
  } satisfies Record<keyof (typeof FACT_COLUMNS)['event'] | 'questions', z.ZodType>,
  words('this is no event', 'write its entries: “id: …”, “title: …”'),
);
const EVENTS = z.array(EVENT, words('this is no list', 'write one of events, each beginning with “- id: …”'));

const REVISION = z.strictObject(
  {
    recordedAt: z.iso.datetime(words('this is no moment', 'write one in UTC, such as 2026-11-24T00:00:00.000Z')),
    author: text,
    message: text,
  },
  words('this is no head of a revision', 'write recordedAt, author and message'),
);

type Path = readonly (string | number)[];

interface Parsed<T> {
  readonly value: T | null;
  readonly lineOf: (path: Path) => number;
  readonly problems: readonly FileProblem[];
}

const parsed = <Schema extends z.ZodType>(file: string, content: string, schema: Schema): Parsed<z.output<Schema>> => {
  const lines = new LineCounter();
  const document = parseDocument(content, { lineCounter: lines });
  const lineOf = (path: Path): number => {
    for (let length = path.length; length >= 0; length -= 1) {
      const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return 1;
  };
  const unreadable = (line: number, message: string): Parsed<z.output<Schema>> => ({
    value: null,
    lineOf,
    problems: [{ file, line, column: 'YAML', message: `this is not how YAML is written: ${message}.` }],
  });
  // What comes after the first error mostly follows from it.
  const [error] = document.errors;
  if (error) return unreadable(lines.linePos(error.pos[0]).line, error.message.replace(/ at line \d[^]*/, ''));
  let value: unknown;
  try {
    value = document.toJS();
  } catch (reason) {
    return unreadable(1, reason instanceof Error ? reason.message : String(reason));
  }
  const result = schema.safeParse(value);
  if (result.success) return { value: result.data, lineOf, problems: [] };
  const problems = result.error.issues.flatMap((issue) => {
    const path = issue.path.filter((step) => typeof step !== 'symbol');
    const problem = (place: Path, message: string): FileProblem => ({
      file,
      line: lineOf(place),
      column: place.filter((step) => typeof step === 'string').join('.') || 'file',
      message: `${message.replace(/\.$/, '')}.`,
    });
    return issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => problem([...path, key], 'there is no such entry; remove it or mend its name'))
      : [problem(path, issue.message)];
  });
  return { value: null, lineOf, problems };
};

const written = (fact: Written['fact'], line: number, lineOf: (field: string) => number): Written => ({
  fact,
  line,
  lineOf,
});

/** `initiatives.yml`: a list of initiatives. */
export const readInitiatives = (file: string, content: string): FileContent => {
  const { value, lineOf, problems } = parsed(file, content, INITIATIVES);
  const facts = (value ?? []).map((fact, index) => written(fact, lineOf([index]), (field) => lineOf([index, field])));
  return { facts, problems, complete: value !== null };
};

/** `events.yml`: a list of events, each with its questions in their order. */
export const readEvents = (
  file: string,
  content: string,
): { readonly events: FileContent; readonly questions: FileContent } => {
  const { value, lineOf, problems } = parsed(file, content, EVENTS);
  const events = (value ?? []).map(({ questions: _questions, ...fact }, index) =>
    written(fact, lineOf([index]), (field) => lineOf([index, field])),
  );
  const questions = (value ?? []).flatMap((event, index) =>
    event.questions.map(({ id, parts }, place) => {
      const line = lineOf([index, 'questions', place]);
      return written({ id, event: event.id, number: place + 1, parts, sources: event.sources }, line, () => line);
    }),
  );
  const complete = value !== null;
  return { events: { facts: events, problems, complete }, questions: { facts: questions, problems: [], complete } };
};

export type RevisionHead = z.output<typeof REVISION>;

/** `revision.yml`: who recorded the files when, and why. */
export const readRevisionHead = (
  file: string,
  content: string,
): { readonly head: RevisionHead | null; readonly problems: readonly FileProblem[] } => {
  const { value, problems } = parsed(file, content, REVISION);
  return { head: value, problems };
};

import { LineCounter, isNode, parseDocument } from 'yaml';
import { z } from 'zod';
import type { FACT_COLUMNS } from '#domain';
import type { FileContent, Written } from './csv-file.js';
import type { FileProblem } from './file-problem.js';

const words = (message: string) => ({ error: message });
const text = z
  .string(words('write a text; put numbers and days in quotation marks'))
  .trim()
  .min(1, 'it is empty; it must say something');
const optional = text.nullish().transform((value) => value ?? null);
const texts = z.array(text, words('write a list: [one, two]'));
const optionalTexts = texts.nullish().transform((list) => list ?? []);

const participant = z.strictObject({ name: text, role: optional, organisation: optional, state: optional });
const participants = z
  .array(participant, words('write a list of people or bodies, each with a name'))
  .nullish()
  .transform((list) => list ?? []);

const INITIATIVE = z.strictObject({
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
} satisfies Record<keyof (typeof FACT_COLUMNS)['initiative'], z.ZodType>);

const EVENT = z.strictObject({
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
  questions: z.array(z.strictObject({ id: text, parts: texts })),
} satisfies Record<keyof (typeof FACT_COLUMNS)['event'] | 'questions', z.ZodType>);

const REVISION = z.strictObject({
  recordedAt: z.iso.datetime(words('write the moment in UTC, such as 2026-11-24T00:00:00.000Z')),
  author: text,
  message: text,
});

type Path = readonly (string | number)[];

interface Parsed<T> {
  readonly value: T | null;
  readonly lineOf: (path: Path) => number;
  readonly problems: readonly FileProblem[];
}

const sentence = (issue: z.core.$ZodIssue): string =>
  issue.code === 'unrecognized_keys'
    ? `no such entry: ${issue.keys.join(', ')}; remove it or mend its name.`
    : `${issue.message.replace(/\.$/, '')}.`;

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
  if (document.errors.length > 0) {
    const problems = document.errors.map(({ pos, message }) => ({
      file,
      line: lines.linePos(pos[0]).line,
      column: 'YAML',
      message: message.split('\n')[0] ?? message,
    }));
    return { value: null, lineOf, problems };
  }
  const result = schema.safeParse(document.toJS());
  if (result.success) return { value: result.data, lineOf, problems: [] };
  const problems = result.error.issues.map((issue) => {
    const path = issue.path.filter((step): step is string | number => typeof step !== 'symbol');
    return {
      file,
      line: lineOf(path),
      column: path.filter((step) => typeof step === 'string').join('.') || 'file',
      message: sentence(issue),
    };
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
  const { value, lineOf, problems } = parsed(file, content, z.array(INITIATIVE));
  const facts = (value ?? []).map((fact, index) => written(fact, lineOf([index]), (field) => lineOf([index, field])));
  return { facts, problems };
};

/** `events.yml`: a list of events, each with its questions in their order. */
export const readEvents = (
  file: string,
  content: string,
): { readonly events: FileContent; readonly questions: FileContent } => {
  const { value, lineOf, problems } = parsed(file, content, z.array(EVENT));
  const events = (value ?? []).map(({ questions: _questions, ...fact }, index) =>
    written(fact, lineOf([index]), (field) => lineOf([index, field])),
  );
  const questions = (value ?? []).flatMap((event, index) =>
    event.questions.map(({ id, parts }, place) => {
      const line = lineOf([index, 'questions', place]);
      return written({ id, event: event.id, number: place + 1, parts, sources: event.sources }, line, () => line);
    }),
  );
  return { events: { facts: events, problems }, questions: { facts: questions, problems: [] } };
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

import { LineCounter, isNode, parseDocument } from 'yaml';
import { z } from 'zod';
import { type FactKind, type Problem, problem } from '#domain';
import type { FileContent, Written } from './csv-file.js';
import type { FileProblem } from './file-problem.js';
import { asIssue, listOf, optionalText, problemOfIssue, shaped, text } from './yaml-shape.js';

const REVISION = z.strictObject(
  {
    number: z.int().positive().optional(),
    recordedAt: z.iso.datetime(shaped('MOMENT')).optional(),
    author: text,
    reviewer: optionalText,
    message: text,
    format: z.int().positive().optional(),
    hash: z
      .string()
      .regex(/^[0-9a-f]{64}$/, asIssue(problem('BAD_HASH', {})))
      .optional(),
  },
  shaped('HEAD'),
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
  const unreadable = (line: number, reason: string): Parsed<z.output<Schema>> => ({
    value: null,
    lineOf,
    problems: [{ file, line, column: 'YAML', ...problem('BAD_YAML', { reason }) }],
  });
  // Later errors mostly follow from the first one.
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
    const at = (place: Path, what: Problem): FileProblem => ({
      file,
      line: lineOf(place),
      column: place.filter((step) => typeof step === 'string').join('.') || 'file',
      ...what,
    });
    return issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => at([...path, key], problem('UNKNOWN_ENTRY', {})))
      : [at(path, problemOfIssue(issue.message))];
  });
  return { value: null, lineOf, problems };
};

const definedIn = (entry: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined));

/** Reads a list of facts of one kind, and the facts that are nested in their entries, in order. */
export const readYaml = (
  file: string,
  content: string,
  kind: FactKind,
  inner?: FactKind,
): { readonly outer: FileContent; readonly inner: FileContent } => {
  const { value, lineOf, problems } = parsed(file, content, listOf(kind, inner));
  const entries = value ?? [];
  const innerName = inner ? `${inner}s` : null;
  const outerFacts = entries.map((entry, index): Written => {
    const fact = Object.fromEntries(Object.entries(entry).filter(([name]) => name !== innerName));
    return { fact, given: null, line: lineOf([index]), lineOf: (field) => lineOf([index, field]) };
  });
  const innerFacts = entries.flatMap((entry, index) => {
    const parts = innerName ? ((entry[innerName] ?? []) as readonly Readonly<Record<string, unknown>>[]) : [];
    return parts.map((part, place): Written => {
      const line = lineOf([index, innerName ?? '', place]);
      const fact = { number: place + 1, sources: entry['sources'], ...definedIn(part), [kind]: entry['id'] };
      return { fact, given: null, line, lineOf: () => line };
    });
  });
  const complete = value !== null;
  return {
    outer: { facts: outerFacts, problems, complete },
    inner: { facts: innerFacts, problems: [], complete },
  };
};

export type RevisionHead = z.output<typeof REVISION>;

/** Reads `revision.yml`: who recorded the files, when and why. */
export const readRevisionHead = (
  file: string,
  content: string,
): { readonly head: RevisionHead | null; readonly problems: readonly FileProblem[] } => {
  const { value, problems } = parsed(file, content, REVISION);
  return { head: value, problems };
};

import { type Column, FACTS, type FactKind, type Problem, columnName, columnsOf, emptyValue, problem } from '#domain';
import type { Written } from './csv-file.js';
import type { FileProblem } from './file-problem.js';
import type { Resolution } from './state-resolver.js';

export const isCsv = (kind: FactKind): boolean => FACTS[kind].file.endsWith('.csv');

/** Returns a field's name in its file: `recorded_on` in CSV, `recordedOn` in YAML. */
export const columnInFile = (kind: FactKind, field: string): string => (isCsv(kind) ? columnName(field) : field);

/** Replaces names of States by their codes wherever a column refers to States. */
const withCodes = (value: unknown, column: Column, codeOf: (text: string) => string): unknown => {
  const { refersTo, shape } = column;
  if (Array.isArray(value)) return value.map((item: unknown) => withCodes(item, column, codeOf));
  if (typeof value === 'string') return refersTo === 'state' ? codeOf(value) : value;
  if (typeof value !== 'object' || value === null || !shape) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]: [string, unknown]) => {
      const inner = shape[name];
      return [name, inner ? withCodes(part, inner, codeOf) : part];
    }),
  );
};

/**
 * Returns a fact as it is recorded: columns that the file leaves out stay as they were, names of States become codes,
 * and an id that no column holds is composed.
 */
export const resolveFact = (
  kind: FactKind,
  { fact, given, line, lineOf }: Written,
  resolve: (text: string) => Resolution,
  known: ReadonlyMap<string, object>,
): { readonly fact: object; readonly problems: readonly FileProblem[] } => {
  const { file, idOf } = FACTS[kind];
  const problems: FileProblem[] = [];
  const report = (place: number, field: string, what: Problem): void => {
    problems.push({ file, line: place, column: columnInFile(kind, field), ...what });
  };
  const next: Record<string, unknown> = {};
  for (const [field, column] of columnsOf(kind)) {
    next[field] = withCodes(fact[field], column, (text) => {
      const result = resolve(text);
      if ('code' in result) return result.code;
      report(lineOf(field), field, result.problem);
      return text;
    });
  }
  if (idOf) next['id'] = idOf.map((field) => String(next[field])).join('/');
  if (given === null) return { fact: next, problems };
  const before = known.get(String(next['id']));
  for (const [field, { kept }] of columnsOf(kind)) {
    if (given.has(field) || (idOf && field === 'id')) continue;
    next[field] = before ? Reflect.get(before, field) : emptyValue(kept);
    if (!before && !kept.endsWith('?') && kept !== 'json') {
      report(line, field, problem('NEW_FACT_WITHOUT_COLUMN', { id: String(next['id']) }));
    }
  }
  return { fact: next, problems };
};

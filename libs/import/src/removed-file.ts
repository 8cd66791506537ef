import { parse } from 'csv-parse/sync';
import { FACT_KINDS, type FactKind, type Problem, problem } from '#domain';
import type { FileProblem } from './file-problem.js';

/** The file that lists the facts that a revision removes without a successor. */
export const REMOVED_FILE = 'removed.csv';

export const REMOVED_COLUMNS = ['kind', 'id', 'why'] as const;

export interface Removal {
  readonly kind: FactKind;
  readonly id: string;
  readonly line: number;
}

/** Reads `removed.csv`: the kind and the id of each fact that no longer holds, and why. */
export const readRemoved = (
  content: string,
): { readonly removals: readonly Removal[]; readonly problems: readonly FileProblem[] } => {
  const problems: FileProblem[] = [];
  const report = (line: number, column: string, what: Problem): void => {
    problems.push({ file: REMOVED_FILE, line, column, ...what });
  };
  let rows: readonly { readonly record: readonly string[]; readonly info: { readonly lines: number } }[];
  try {
    rows = parse(content, {
      bom: true,
      info: true,
      trim: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as never;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    report(1, 'row', problem('BAD_CSV', { reason }));
    return { removals: [], problems };
  }
  if (rows[0]?.record.join() !== REMOVED_COLUMNS.join()) {
    report(1, 'file', problem('REMOVED_HEADER', { columns: REMOVED_COLUMNS }));
    return { removals: [], problems };
  }
  const removals = rows.slice(1).flatMap(({ record: [named = '', id = '', why = ''], info: { lines } }) => {
    const kind = FACT_KINDS.find((candidate) => candidate === named);
    if (!kind) report(lines, 'kind', problem('UNKNOWN_KIND', { kind: named, kinds: FACT_KINDS }));
    if (id === '') report(lines, 'id', problem('REMOVED_WITHOUT_ID', {}));
    if (why === '') report(lines, 'why', problem('REMOVED_WITHOUT_REASON', {}));
    return kind && id !== '' ? [{ kind, id, line: lines }] : [];
  });
  return { removals, problems };
};

import { parse } from 'csv-parse/sync';
import { FACT_KINDS, type FactKind } from '#domain';
import type { FileProblem } from './file-problem.js';

/** What a revision takes back without putting another in its place. */
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
  const say = (line: number, column: string, message: string): void => {
    problems.push({ file: REMOVED_FILE, line, column, message });
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
    say(1, 'row', error instanceof Error ? error.message : String(error));
    return { removals: [], problems };
  }
  if (rows[0]?.record.join() !== REMOVED_COLUMNS.join()) {
    say(1, 'file', `begin it with the header ${REMOVED_COLUMNS.join(',')}`);
    return { removals: [], problems };
  }
  const removals = rows.slice(1).flatMap(({ record: [named = '', id = '', why = ''], info: { lines } }) => {
    const kind = FACT_KINDS.find((candidate) => candidate === named);
    if (!kind) say(lines, 'kind', `“${named}” is no kind of fact; write one of ${FACT_KINDS.join(', ')}.`);
    if (id === '') say(lines, 'id', 'the cell is empty; write the id of the fact.');
    if (why === '') say(lines, 'why', 'the cell is empty; say why the fact no longer holds.');
    return kind && id !== '' ? [{ kind, id, line: lines }] : [];
  });
  return { removals, problems };
};

import { type Problem, problem } from '#domain';
import type { FileProblem } from './file-problem.js';
import { nearName } from './near-name.js';

const SEPARATORS = [
  [';', 'SEMICOLON'],
  ['\t', 'TAB'],
  ['|', 'BAR'],
] as const;

/**
 * Returns the problem of a file's first line as a whole: a separator other than the comma, or a line that declares the
 * separator (`sep=;`). `null` if there is none.
 */
export const separatorProblem = (text: string, expected: readonly string[]): Problem | null => {
  const first =
    /^[^\r\n]*/
      .exec(text)?.[0]
      .replace(/^\ufeff/, '')
      .trim() ?? '';
  if (/^"?sep=.?"?$/i.test(first)) return problem('SEPARATOR_LINE', { line: first });
  if (first.includes(',')) return null;
  for (const [character, separator] of SEPARATORS) {
    const cells = first.split(character).map((cell) => cell.replace(/^"|"$/g, ''));
    if (cells.length > 1 && cells.some((cell) => nearName(cell, expected) !== undefined)) {
      return problem('OTHER_SEPARATOR', { separator });
    }
  }
  return null;
};

/** Returns the names in a header, without blanks around them and the empty cells of spreadsheets at the right. */
export const headerOf = (cells: readonly string[]): readonly string[] => {
  const names = cells.map((cell) => cell.replace(/\ufeff/g, '').trim());
  return names.slice(0, names.findLastIndex((name) => name !== '') + 1);
};

/** Lists the problems of the names in a header. Misspelled names are reported together as one problem. */
export const headerProblems = (
  file: string,
  header: readonly string[],
  expected: readonly string[],
  required: readonly string[],
): readonly FileProblem[] => {
  const missing = expected.filter((name) => !header.includes(name));
  const near = header.flatMap((name): readonly (readonly [string, string])[] => {
    const meant = expected.includes(name) ? undefined : nearName(name, missing);
    return meant === undefined ? [] : [[name, meant]];
  });
  const written = near.map(([name]) => name);
  const meant = near.map(([, name]) => name);
  const at = (column: string, what: Problem): FileProblem => ({ file, line: 1, column, ...what });
  return [
    ...(near.length > 0 ? [at('row', problem('COLUMNS_MISSPELLED', { written, meant }))] : []),
    ...required
      .filter((name) => !header.includes(name) && !meant.includes(name))
      .map((name) => at(name, problem('COLUMN_MISSING', {}))),
    ...header
      .filter((name, index) => header.indexOf(name) !== index)
      .map((name) => at(name, problem('COLUMN_TWICE', {}))),
    ...header.flatMap((name, index) => {
      if (expected.includes(name) || written.includes(name)) return [];
      return name === ''
        ? [at('row', problem('COLUMN_WITHOUT_NAME', { place: index + 1 }))]
        : [at(name, problem('UNKNOWN_COLUMN', { columns: expected }))];
    }),
  ];
};

import type { FileProblem } from './file-problem.js';
import { nearName } from './near-name.js';

const SEPARATORS = [
  [';', 'semicolons'],
  ['\t', 'tabs'],
  ['|', 'bars'],
] as const;

/**
 * What is wrong with the first line of a file as a whole, in one sentence: another separator than the comma, or a line that
 * names one.
 */
export const separatorProblem = (text: string, wanted: readonly string[]): string | null => {
  const first =
    /^[^\r\n]*/
      .exec(text)?.[0]
      .replace(/^\ufeff/, '')
      .trim() ?? '';
  if (/^"?sep=.?"?$/i.test(first)) {
    return `the first line is “${first}”, which only some spreadsheets read; remove it, and divide the cells by commas.`;
  }
  if (first.includes(',')) return null;
  for (const [separator, word] of SEPARATORS) {
    const cells = first.split(separator).map((cell) => cell.replace(/^"|"$/g, ''));
    if (cells.length > 1 && cells.some((cell) => nearName(cell, wanted) !== undefined)) {
      return `the cells are divided by ${word}; divide them by commas (“CSV UTF-8 (comma delimited)” in spreadsheets).`;
    }
  }
  return null;
};

/** The names of a header; blanks around them and empty ones at the right, which spreadsheets leave, are passed over. */
export const headerOf = (cells: readonly string[]): readonly string[] => {
  const names = cells.map((cell) => cell.replace(/\ufeff/g, '').trim());
  return names.slice(0, names.findLastIndex((name) => name !== '') + 1);
};

const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ');

/** What is wrong with the names of a header. Those that are nearly right are told together, in one line. */
export const headerProblems = (
  file: string,
  header: readonly string[],
  wanted: readonly string[],
  needed: readonly string[],
): readonly FileProblem[] => {
  const missing = wanted.filter((name) => !header.includes(name));
  const near = header.flatMap((name): readonly (readonly [string, string])[] => {
    const meant = wanted.includes(name) ? undefined : nearName(name, missing);
    return meant === undefined ? [] : [[name, meant]];
  });
  const written = near.map(([name]) => name);
  const meant = near.map(([, name]) => name);
  const problem = (column: string, message: string): FileProblem => ({ file, line: 1, column, message });
  return [
    ...(near.length > 0 ? [problem('row', `the header has ${quoted(written)}; write ${meant.join(', ')}.`)] : []),
    ...needed
      .filter((name) => !header.includes(name) && !meant.includes(name))
      .map((name) => problem(name, 'the header has no such column; add it.')),
    ...header
      .filter((name, index) => header.indexOf(name) !== index)
      .map((name) => problem(name, 'the header has this column twice; keep one.')),
    ...header.flatMap((name, index) => {
      if (wanted.includes(name) || written.includes(name)) return [];
      return name === ''
        ? [problem('row', `the ${index + 1}th column has no name; name it or take it out.`)]
        : [problem(name, `no such column; the columns are ${wanted.join(', ')}.`)];
    }),
  ];
};

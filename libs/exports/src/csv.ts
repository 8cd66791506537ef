import { type Input, type Options, stringify } from 'csv-stringify/sync';

/**
 * Writes rows as CSV (RFC 4180). Lines end in CR LF, and a cell with either of the two is quoted: the library quotes
 * only cells with both, and a line break in a cell would split the row. Cells with `#` are quoted, too: programs that
 * take `#` for a comment would cut them.
 */
export const csvOf = (rows: Input, options: Omit<Options, 'record_delimiter' | 'quoted_match'> = {}): string =>
  stringify(rows, { ...options, record_delimiter: 'windows', quoted_match: /[#\r\n]/ });

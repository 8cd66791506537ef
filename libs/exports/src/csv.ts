import { type Input, type Options, stringify } from 'csv-stringify/sync';

/**
 * Rows as CSV (RFC 4180). Lines end in CR LF, and a cell that holds either of the two is quoted: the library quotes only those
 * that hold both, and a line break inside a cell would make two rows of one. Readers that skip lines with `#` would cut cells.
 */
export const csvOf = (rows: Input, options: Omit<Options, 'record_delimiter' | 'quoted_match'> = {}): string =>
  stringify(rows, { ...options, record_delimiter: 'windows', quoted_match: /[#\r\n]/ });

import type { Steps } from '#domain';
import { citationText } from '../citation.js';
import type { PageContext } from '../page-context.js';
import type { FileCell, TableFile } from './table-file.js';
import { clauses } from '../language.js';

const isIn = (type: string, cell: string | number | boolean): boolean =>
  type === 'integer'
    ? Number.isInteger(cell)
    : type === 'number'
      ? typeof cell === 'number'
      : type === 'boolean'
        ? typeof cell === 'boolean'
        : typeof cell === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(cell);

/** Infers the type that fits all cells of a column; `string` for a column without values. */
const typeOf = (cells: readonly FileCell[]): string => {
  const values = cells.flatMap((cell) => (cell === null || cell === '' || typeof cell === 'object' ? [] : [cell]));
  const types = values.length === 0 ? [] : ['integer', 'number', 'boolean', 'date'];
  return types.find((type) => values.every((cell) => isIn(type, cell))) ?? 'string';
};

/** Percent-encodes a column name except for letters, digits, `_` and `.`. */
const nameOf = (key: string): string => key.replace(/[^\w.]/g, (sign) => encodeURIComponent(sign).replace('-', '%2D'));

/** Returns the address of a CSV file from that of its description; `descriptionOf` does the reverse. */
export const describedAt = (address: string): string => address.replace(/\.meta\.json(?=\?|$)/, '.csv');
export const descriptionOf = (address: string): string => address.replace(/\.csv(?=\?|$)/, '.meta.json');

/**
 * Describes a CSV file, column by column, and how to cite it, as CSV on the Web
 * (W3C, Metadata Vocabulary for Tabular Data).
 * @param address the permanent address of this description
 * @param sources labels of the file’s sources
 */
export function* csvOnTheWeb(
  { title, note, columns, rows }: TableFile,
  address: string,
  sources: readonly string[],
  { request, revision, t }: PageContext,
): Steps<string> {
  const url = describedAt(address);
  const { number, hash, asOf } = revision;
  const described = [];
  for (const [index, { key, label, meaning }] of columns.entries()) {
    const cells = rows.map((row) => row[index] ?? null);
    described.push({
      name: nameOf(key),
      titles: label,
      ...(meaning && { 'dc:description': meaning }),
      datatype: typeOf(cells),
      ...(cells.some((cell) => typeof cell === 'object' && cell !== null) && { separator: ';' }),
    });
    yield;
  }
  const metadata = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': request.language }],
    url,
    'dc:title': title,
    ...(note !== '' && { 'dc:description': note }),
    'dc:creator': 'Pledgebook',
    'dc:date': request.on,
    'dc:hasVersion': clauses(request.language, [t.revision(number), `SHA-256 ${hash}`]),
    'dc:bibliographicCitation': citationText({
      kind: 'file',
      title,
      address: url,
      on: request.on,
      revision: { number, hash, recordedAt: asOf },
      language: request.language,
    }),
    'dc:rights': t.licence,
    'dc:license': { '@id': 'https://creativecommons.org/licenses/by/4.0/' },
    'dc:source': sources,
    dialect: { encoding: 'utf-8', delimiter: ',', header: true, lineTerminators: ['\r\n', '\n'] },
    tableSchema: { columns: described },
  };
  return `${JSON.stringify(metadata, null, 1)}\n`;
}

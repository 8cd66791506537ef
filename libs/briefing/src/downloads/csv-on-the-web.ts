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

/** The type that all cells of a column are of; texts where there are none. */
const typeOf = (cells: readonly FileCell[]): string => {
  const given = cells.flatMap((cell) => (cell === null || cell === '' || typeof cell === 'object' ? [] : [cell]));
  const types = given.length === 0 ? [] : ['integer', 'number', 'boolean', 'date'];
  return types.find((type) => given.every((cell) => isIn(type, cell))) ?? 'string';
};

/** Names of columns may hold letters, digits, `_` and `.`; anything else is percent-encoded. */
const nameOf = (key: string): string => key.replace(/[^\w.]/g, (sign) => encodeURIComponent(sign).replace('-', '%2D'));

/** The address of a CSV file from that of its description, and the other way round. */
export const describedAt = (address: string): string => address.replace(/\.meta\.json(?=\?|$)/, '.csv');
export const descriptionOf = (address: string): string => address.replace(/\.csv(?=\?|$)/, '.meta.json');

/**
 * What a CSV file is, column by column, and how to cite it: CSV on the Web (W3C, Metadata Vocabulary for Tabular Data).
 * @param address where exactly this description is had again
 * @param sources labels of the sources that the file rests on
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
  const about = {
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
  return `${JSON.stringify(about, null, 1)}\n`;
}

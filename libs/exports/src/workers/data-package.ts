import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify as yaml } from 'yaml';
import { recordedOn } from '#domain';
import { type CitedRevision, LICENCE, citationOf } from '../citation.js';
import { csvOf } from '../csv.js';
import { zipped } from '../zip.js';
import type { Column, Table } from './tables.js';

const read = (file: string): string => readFileSync(join(process.cwd(), file), 'utf8');

/** The metadata of the project in `CITATION.cff`. */
export const CITATION = parse(read('CITATION.cff')) as {
  readonly title: string;
  readonly abstract: string;
  readonly keywords: readonly string[];
};

const bytesOf = (text: string): Buffer => Buffer.from(text, 'utf8');
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Writes a table as CSV, letter for letter: an apostrophe before what looks like a formula would change the fact. */
const csv = ({ columns, rows }: Table): string => csvOf([columns.map(({ name }) => name), ...rows]);

const fieldOf = ({ name, type, meaning, required, words }: Column): object => ({
  name,
  type,
  description: meaning,
  constraints: { ...(required && { required }), ...(words && { enum: words }) },
});

const resourceOf = (table: Table, path: string, bytes: Buffer): object => ({
  profile: 'tabular-data-resource',
  name: table.name,
  path,
  description: table.description,
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  bytes: bytes.length,
  hash: `sha256:${sha256(bytes)}`,
  schema: {
    fields: table.columns.map(fieldOf),
    primaryKey: table.key,
    foreignKeys: table.columns.flatMap(({ name, refersTo }) =>
      // In the specification, a reference to the same table has an empty name.
      refersTo
        ? [{ fields: name, reference: { resource: refersTo === table.name ? '' : refersTo, fields: 'id' } }]
        : [],
    ),
    missingValues: [''],
  },
});

/** Describes the tables as CSV on the Web does, in the file that its tools look for. */
const csvOnTheWebOf = (
  revision: CitedRevision,
  tables: readonly { readonly table: Table; readonly path: string }[],
): object => ({
  '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
  'dc:title': CITATION.title,
  'dc:description': CITATION.abstract.trim(),
  'dc:bibliographicCitation': citationOf(revision),
  'dc:rights': LICENCE,
  'dc:license': { '@id': 'https://creativecommons.org/licenses/by/4.0/' },
  dialect: { encoding: 'utf-8', delimiter: ',', header: true, lineTerminators: ['\r\n', '\n'] },
  tables: tables.map(({ table: { description, columns, key }, path }) => ({
    url: path,
    'dc:description': description,
    tableSchema: {
      columns: columns.map(({ name, type, meaning, required }) => ({
        name,
        titles: name,
        'dc:description': meaning,
        datatype: type,
        ...(required && { required }),
      })),
      primaryKey: key,
      foreignKeys: columns.flatMap(({ name, refersTo }) =>
        refersTo
          ? [{ columnReference: name, reference: { resource: `data/${refersTo}.csv`, columnReference: 'id' } }]
          : [],
      ),
    },
  })),
});

const codebookOf = (tables: readonly Table[]): string =>
  [
    '# Codebook',
    'Each table of this package, column by column. An empty cell means that nothing is known, except where a column says otherwise.',
    ...tables.flatMap(({ name, description, columns }) => [
      `## ${name}`,
      description,
      [
        '| column | type | meaning |',
        '| --- | --- | --- |',
        ...columns.map((column) => `| \`${column.name}\` | ${column.type} | ${column.meaning} |`),
      ].join('\n'),
    ]),
  ].join('\n\n');

const readmeOf = (revision: CitedRevision, version: string): string =>
  [
    `# ${CITATION.title}`,
    CITATION.abstract.trim(),
    [
      `- Revision ${version} of ${recordedOn(revision)}, recorded ${revision.recordedAt}, SHA-256 ${revision.hash}`,
      `- Address: /downloads/pledgebook-r${version}.zip of any Pledgebook that holds this revision; the same tables as SQLite: /downloads/pledgebook-r${version}.sqlite`,
      `- Cite: ${citationOf(revision)}`,
      `- Licence: ${LICENCE}`,
      '- Sources: the table `sources`; each fact names its own',
    ].join('\n'),
    'A [Frictionless Data Package](https://specs.frictionlessdata.io/data-package/): `datapackage.json` gives types, keys and references (`csv-metadata.json` the same as CSV on the Web), `codebook.md` the meaning of each column. CSV is UTF-8 and holds the facts letter for letter: a spreadsheet may read a text that begins with `=`, `+`, `-` or `@` as a formula. `sha256sum -c SHA256SUMS` checks every file. These are facts, not statuses: where a State stands on a day is worked out from `acts`; Pledgebook gives it at /downloads/states.csv.',
  ].join('\n\n');

/** Writes all facts of a revision as a Frictionless Data Package in a ZIP: the same bytes for the same revision. */
export const dataPackage = (revision: CitedRevision, tables: readonly Table[]): Buffer => {
  const { number, hash, recordedAt } = revision;
  const data = tables.map((table) => ({ table, path: `data/${table.name}.csv`, bytes: bytesOf(csv(table)) }));
  const descriptor = {
    profile: 'tabular-data-package',
    name: 'pledgebook',
    id: hash,
    title: CITATION.title,
    description: CITATION.abstract.trim(),
    version: `${number}.0.0`,
    created: recordedAt,
    revision: { number, hash, recordedAt },
    citation: citationOf(revision),
    keywords: CITATION.keywords,
    licenses: [
      {
        name: 'CC-BY-4.0',
        path: 'https://creativecommons.org/licenses/by/4.0/',
        title: 'Creative Commons Attribution 4.0 International',
      },
    ],
    credits: LICENCE,
    contributors: [{ title: 'Pledgebook', role: 'author' }],
    resources: data.map(({ table, path, bytes }) => resourceOf(table, path, bytes)),
  };
  const citation = { ...CITATION, version: `revision ${number}`, 'date-released': recordedOn(revision) };
  const files: Readonly<Record<string, Buffer>> = {
    'datapackage.json': bytesOf(`${JSON.stringify(descriptor, null, 2)}\n`),
    'csv-metadata.json': bytesOf(`${JSON.stringify(csvOnTheWebOf(revision, data), null, 2)}\n`),
    'README.md': bytesOf(`${readmeOf(revision, String(number))}\n`),
    'codebook.md': bytesOf(`${codebookOf(tables)}\n`),
    'CITATION.cff': bytesOf(yaml(citation)),
    LICENSE: bytesOf(read('LICENSE')),
    ...Object.fromEntries(data.map(({ path, bytes }) => [path, bytes])),
  };
  const sums = Object.entries(files).map(([name, bytes]) => `${sha256(bytes)}  ${name}\n`);
  return zipped({ ...files, SHA256SUMS: bytesOf(sums.join('')) });
};

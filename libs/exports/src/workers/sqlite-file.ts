import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { recordedOn } from '#domain';
import { type CitedRevision, LICENCE, citationOf } from '../citation.js';
import { CITATION } from './data-package.js';
import type { Column, Table, Value } from './tables.js';

const quoted = (name: string): string => `"${name.replaceAll('-', '_')}"`;
const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const columnOf = ({ name, type, required, words, refersTo }: Column): string =>
  [
    quoted(name),
    type === 'integer' ? 'INTEGER' : 'TEXT',
    ...(required ? ['NOT NULL'] : []),
    ...(words ? [`CHECK (${quoted(name)} IN (${words.map(literal).join(', ')}))`] : []),
    ...(refersTo ? [`REFERENCES ${quoted(refersTo)} ("id")`] : []),
  ].join(' ');

/** Writes the definition of a table. SQLite stores its text, so `.schema` shows what each column means. */
const definitionOf = ({ name, description, columns, key }: Table): string =>
  [
    `CREATE TABLE ${quoted(name)} ( -- ${description}`,
    ...columns.map((column) => `  ${columnOf(column)}, -- ${column.meaning}`),
    `  PRIMARY KEY (${key.map(quoted).join(', ')})`,
    ')',
  ].join('\n');

/** Returns a table that says what the file is, as every file of the service does. */
const aboutOf = (revision: CitedRevision): Table => ({
  name: 'about',
  description: 'What this file is.',
  columns: (['name', 'value'] as const).map((name) => ({
    name,
    type: 'string',
    meaning: name === 'name' ? 'What is told.' : 'What it is.',
    required: true,
    words: null,
    refersTo: null,
  })),
  key: ['name'],
  rows: Object.entries({
    title: CITATION.title,
    description: CITATION.abstract.trim(),
    on: recordedOn(revision),
    revision: String(revision.number),
    recorded_at: revision.recordedAt,
    sha256: revision.hash,
    sources: 'The table “sources”; each fact names its own.',
    address: `/downloads/pledgebook-r${revision.number}.sqlite`,
    citation: citationOf(revision),
    licence: LICENCE,
  }),
});

/** Rows per statement: SQLite takes 32,766 values. */
const ROWS_PER_STATEMENT = 500;

const fill = (database: Database.Database, { name, columns, rows }: Table): void => {
  const row = `(${columns.map(() => '?').join(', ')})`;
  for (let start = 0; start < rows.length; start += ROWS_PER_STATEMENT) {
    const batch = rows.slice(start, start + ROWS_PER_STATEMENT);
    const values: readonly Value[] = batch.flat();
    database.prepare(`INSERT INTO ${quoted(name)} VALUES ${batch.map(() => row).join(', ')}`).run(...values);
  }
};

/** Writes all facts of a revision as one SQLite file: the same bytes for the same revision. */
export const sqliteFile = (revision: CitedRevision, tables: readonly Table[]): Buffer => {
  const folder = mkdtempSync(join(tmpdir(), 'pledgebook-'));
  try {
    const file = join(folder, 'pledgebook.sqlite');
    const database = new Database(file);
    // The file is read once and removed, so it needs no journal.
    database.pragma('journal_mode = OFF');
    database.pragma('synchronous = OFF');
    database.exec('BEGIN');
    for (const table of [aboutOf(revision), ...tables]) {
      database.exec(definitionOf(table));
      fill(database, table);
    }
    database.exec('COMMIT');
    database.close();
    return readFileSync(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

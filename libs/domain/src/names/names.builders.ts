import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { NamedState } from './name-index.js';

const rows = (file: string): readonly Record<string, string>[] =>
  parse(readFileSync(new URL(`../../../../seeds/0001-first-edition/${file}`, import.meta.url), 'utf8'), {
    columns: true,
    bom: true,
  });

/** Returns all States of the seeds with their names, in the form that a dataset has. */
export const recordedStates = (): readonly NamedState[] => {
  const others = rows('state-names.csv');
  const languages = ['en', 'fr', 'es', 'ar', 'zh', 'ru'];
  return rows('states.csv').map((row) => ({
    code: row['id'] ?? '',
    iso2: row['iso2'] === '' ? null : (row['iso2'] ?? null),
    former: row['membership'] === 'FORMER',
    names: [
      ...languages.map((language) => ({ name: row[`name_${language}`] ?? '', kind: 'UN_NAME' as const, note: null })),
      ...languages.map((language) => ({
        name: row[`display_${language}`] ?? '',
        kind: 'DISPLAY' as const,
        note: null,
      })),
      ...others
        .filter((other) => other['state'] === row['id'])
        .map((other) => ({
          name: other['name'] ?? '',
          kind: other['kind'] === 'FORMER' ? ('FORMER' as const) : ('ALTERNATIVE' as const),
          note: other['note'] === '' ? null : (other['note'] ?? null),
        })),
    ].filter(({ name }) => name !== ''),
  }));
};

import { labelsOf } from '../named-sources.js';
import type { PageContext } from '../page-context.js';
import type { FileCell } from './table-file.js';

/** Whether a column contains ids of sources. */
export const isOfSources = (key: string): boolean => key.endsWith('sources');

/** Returns the name of the column with the labels of those sources. */
const labelColumn = (key: string): string => key.replace(/sources$/, 'source_labels');

/** Adds the names of label columns to names of columns. */
export const labelledNames = (keys: readonly string[]): readonly string[] =>
  keys.flatMap((key) => (isOfSources(key) ? [key, labelColumn(key)] : [key]));

/** Returns the labels for the ids in a cell, in the same order. */
const labelsIn = (cell: FileCell | undefined, { revision }: PageContext): readonly string[] =>
  labelsOf(revision.sources, Array.isArray(cell) ? cell.map(String) : []);

/** Adds to each column of source ids, which are keys, a column of labels, which people read. */
export const withLabels = <Row>(
  columns: Readonly<Record<string, (row: Row) => FileCell>>,
  context: PageContext,
): readonly { readonly key: string; readonly cellOf: (row: Row) => FileCell }[] =>
  Object.entries(columns).flatMap(([key, cellOf]) => {
    const column = { key, cellOf };
    if (!isOfSources(key)) return [column];
    return [column, { key: labelColumn(key), cellOf: (row: Row) => labelsIn(cellOf(row), context) }];
  });

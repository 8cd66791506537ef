import { labelsOf } from '../named-sources.js';
import type { PageContext } from '../page-context.js';
import type { FileCell } from './table-file.js';

/** Does a column hold ids of sources? */
export const isOfSources = (key: string): boolean => key.endsWith('sources');

/** The column that holds the labels of those sources. */
const labelColumn = (key: string): string => key.replace(/sources$/, 'source_labels');

/** The names of columns with those of labels among them. */
export const labelledNames = (keys: readonly string[]): readonly string[] =>
  keys.flatMap((key) => (isOfSources(key) ? [key, labelColumn(key)] : [key]));

/** What readers see of the ids in a cell, in their order. */
const labelsIn = (cell: FileCell | undefined, { revision }: PageContext): readonly string[] =>
  labelsOf(revision.sources, Array.isArray(cell) ? cell.map(String) : []);

/** The columns of a list: beside ids of sources, which are keys, stand the labels, which people read. */
export const withLabels = <Row>(
  columns: Readonly<Record<string, (row: Row) => FileCell>>,
  context: PageContext,
): readonly { readonly key: string; readonly cellOf: (row: Row) => FileCell }[] =>
  Object.entries(columns).flatMap(([key, cellOf]) => {
    const column = { key, cellOf };
    if (!isOfSources(key)) return [column];
    return [column, { key: labelColumn(key), cellOf: (row: Row) => labelsIn(cellOf(row), context) }];
  });

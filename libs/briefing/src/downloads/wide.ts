import type { FileCell, TableFile } from './table-file.js';

/**
 * Pivots a file from one row per thing and initiative to one row per thing: the columns about an initiative are
 * repeated for each initiative, with its slug as prefix. For programs that read the former files, and for spreadsheets.
 * @param perInitiative the columns about one initiative, including `initiative`
 */
export const wide = (long: TableFile, perInitiative: readonly string[]): TableFile => {
  const indexOf = (name: string): number => long.columns.findIndex(({ key }) => key === name);
  const pivoted = perInitiative.filter((key) => key !== 'initiative').map(indexOf);
  const common = long.columns.flatMap(({ key }, index) => (perInitiative.includes(key) ? [] : [index]));
  const slugOf = (row: readonly FileCell[]): string => String(row[indexOf('initiative')] ?? '');
  const slugs = [...new Set(long.rows.map(slugOf))];
  const things = new Map<string, (readonly FileCell[])[]>();
  for (const row of long.rows) {
    const thing = JSON.stringify(common.map((index) => row[index]));
    things.set(thing, [...(things.get(thing) ?? []), row]);
  }
  const column = (index: number) => long.columns[index] ?? { key: '', label: '' };
  return {
    ...long,
    name: `${long.name}-wide`,
    columns: [
      ...common.map(column),
      ...slugs.flatMap((slug) =>
        pivoted.map((index) => {
          const { key, label, ...rest } = column(index);
          return { ...rest, key: `${slug}_${key}`, label: `${slug}_${label}` };
        }),
      ),
    ],
    rows: [...things.values()].map((rows) => [
      ...common.map((index) => rows[0]?.[index] ?? null),
      ...slugs.flatMap((slug) => {
        const row = rows.find((candidate) => slugOf(candidate) === slug);
        return pivoted.map((index) => row?.[index] ?? null);
      }),
    ]),
  };
};

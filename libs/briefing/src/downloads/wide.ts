import type { FileCell, TableFile } from './table-file.js';

/**
 * The same file with one row a thing instead of one a thing and initiative: the columns of an initiative come once for
 * each, with its slug before their name. For readers of files that were written before, and for spreadsheets.
 * @param perInitiative the columns that are of one initiative, `initiative` among them
 */
export const wide = (long: TableFile, perInitiative: readonly string[]): TableFile => {
  const indexOf = (name: string): number => long.columns.findIndex(({ key }) => key === name);
  const own = perInitiative.filter((key) => key !== 'initiative').map(indexOf);
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
        own.map((index) => {
          const { key, label, ...rest } = column(index);
          return { ...rest, key: `${slug}_${key}`, label: `${slug}_${label}` };
        }),
      ),
    ],
    rows: [...things.values()].map((rows) => [
      ...common.map((index) => rows[0]?.[index] ?? null),
      ...slugs.flatMap((slug) => {
        const row = rows.find((each) => slugOf(each) === slug);
        return own.map((index) => row?.[index] ?? null);
      }),
    ]),
  };
};

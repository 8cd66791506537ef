/** A cell as it is drawn: a number, a text, a day `YYYY-MM-DD`, or nothing. */
export type Cell = string | number | null;

/** The numbers of one figure: what the page shows as a table, what a file holds, and what a chart is drawn from. */
export interface ChartTable {
  readonly columns: readonly { readonly key: string; readonly label: string }[];
  readonly rows: readonly (readonly Cell[])[];
  /** The places of the initiatives that it is about, from 1, in the order in which its rows name them; the first place if left out. */
  readonly places?: readonly number[];
  /** Days as the reader writes them, by `YYYY-MM-DD`; those that are missing stand as they are. */
  readonly days?: Readonly<Record<string, string>>;
  /** `rtl` where its words are read from right to left: the chart is mirrored. */
  readonly direction?: 'rtl';
  /** How its reader writes numbers, for `Intl`; as the machine does if left out. */
  readonly locale?: string;
  /** What its reader puts between a term and what is said of it, with the spaces: ` : ` in French, `：` in Chinese. */
  readonly colon?: string;
}

/** The cells of a column, by its key. @throws RangeError where the table has no such column */
export const columnOf = (table: ChartTable, key: string): readonly Cell[] => {
  const index = table.columns.findIndex((column) => column.key === key);
  if (index < 0) throw new RangeError(`The table has no column “${key}”.`);
  return table.rows.map((row) => row[index] ?? null);
};

/** The label of a column, by its key. */
export const labelOf = (table: ChartTable, key: string): string =>
  table.columns.find((column) => column.key === key)?.label ?? key;

const DAY = 86_400_000;

/** A day as a point on a line of years: 2016-07-01 is about 2016.5. */
export const yearPoint = (day: string): number => {
  const year = Number(day.slice(0, 4));
  const start = Date.UTC(year, 0, 1);
  return year + (Date.parse(`${day}T00:00:00Z`) - start) / (Date.UTC(year + 1, 0, 1) - start);
};

/** The day of such a point. */
export const dayAt = (point: number): string => {
  const year = Math.floor(point);
  const [start, end] = [Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)];
  return new Date(Math.round((start + (point - year) * (end - start)) / DAY) * DAY).toISOString().slice(0, 10);
};

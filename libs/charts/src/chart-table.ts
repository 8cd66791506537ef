/** A cell of a figure: a number, a text, a day `YYYY-MM-DD`, or nothing. */
export type Cell = string | number | null;

/** The numbers of one figure: the page shows them as a table, a file contains them, and a chart is drawn from them. */
export interface ChartTable {
  readonly columns: readonly { readonly key: string; readonly label: string }[];
  readonly rows: readonly (readonly Cell[])[];
  /** The places of the initiatives, from 1, in the order in which the rows name them; by default the first place. */
  readonly places?: readonly number[];
  /** Days as the reader writes them, by `YYYY-MM-DD`; missing days are shown as they are. */
  readonly days?: Readonly<Record<string, string>>;
  /** `rtl` if the words are read from right to left: the chart is mirrored. */
  readonly direction?: 'rtl';
  /** The reader's locale for numbers, as `Intl` takes it; by default that of the machine. */
  readonly locale?: string;
  /** The reader's colon between a label and its value, with the spaces: ` : ` in French, `：` in Chinese. */
  readonly colon?: string;
}

/** Returns the cells of a column, by its key. @throws RangeError if the table has no such column */
export const columnOf = (table: ChartTable, key: string): readonly Cell[] => {
  const index = table.columns.findIndex((column) => column.key === key);
  if (index < 0) throw new RangeError(`The table has no column “${key}”.`);
  return table.rows.map((row) => row[index] ?? null);
};

/** Returns the label of a column, by its key; the key if the table has no such column. */
export const labelOf = (table: ChartTable, key: string): string =>
  table.columns.find((column) => column.key === key)?.label ?? key;

const DAY = 86_400_000;

/** Converts a day to a point on an axis of years: 2016-07-01 is about 2016.5. */
export const yearPoint = (day: string): number => {
  const year = Number(day.slice(0, 4));
  const start = Date.UTC(year, 0, 1);
  return year + (Date.parse(`${day}T00:00:00Z`) - start) / (Date.UTC(year + 1, 0, 1) - start);
};

/** Converts a point on an axis of years to its day. */
export const dayAt = (point: number): string => {
  const year = Math.floor(point);
  const [start, end] = [Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)];
  return new Date(Math.round((start + (point - year) * (end - start)) / DAY) * DAY).toISOString().slice(0, 10);
};

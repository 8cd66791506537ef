/** A list in a cell is written with `;` between its parts, as in the files of the facts. */
export type FileCell = string | number | boolean | null | readonly string[];

/** What a file holds: a table, and what it rests on. */
export interface TableFile {
  readonly name: string;
  readonly title: string;
  /** What one must know to read it rightly; empty for nothing. */
  readonly note: string;
  readonly columns: readonly { readonly key: string; readonly label: string; readonly meaning?: string }[];
  readonly rows: readonly (readonly FileCell[])[];
  /** Ids of sources. */
  readonly sources: readonly string[];
}

/** A cell of a file. Lists are joined by `;`, as in the files of the facts. */
export type FileCell = string | number | boolean | null | readonly string[];

/** The content of a file: a table and its sources. */
export interface TableFile {
  readonly name: string;
  readonly title: string;
  /** What readers must know to interpret the table; empty for nothing. */
  readonly note: string;
  readonly columns: readonly { readonly key: string; readonly label: string; readonly meaning?: string }[];
  readonly rows: readonly (readonly FileCell[])[];
  /** Ids of sources. */
  readonly sources: readonly string[];
}

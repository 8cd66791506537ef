export type WorkbookCell = string | number | boolean | null;

/** A workbook of two sheets: the rows, and a description of them. */
export interface Workbook {
  readonly labels: readonly string[];
  readonly rows: readonly (readonly WorkbookCell[])[];
  readonly about: readonly (readonly [label: string, value: string | number])[];
}

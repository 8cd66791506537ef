/** What is quick to write: CSV, small archives and citations. Files that take long are exported from `workers/`. */
export * from './citation.js';
export * from './csv.js';
export type { Workbook } from './workbook.js';
export * from './zip.js';

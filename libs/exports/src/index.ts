/** What is written at once: CSV, small archives, and how a revision is cited. Files that take long have a door of their own, `workers/`. */
export * from './citation.js';
export * from './csv.js';
export type { Workbook } from './workbook.js';
export * from './zip.js';

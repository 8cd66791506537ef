/** Files that take long to write. A worker process loads this door, so that the service needs no memory for it. */
export { dataPackage } from './data-package.js';
export { sqliteFile } from './sqlite-file.js';
export { tablesOf } from './tables.js';
export { writeWorkbook } from './workbook.js';

/** Files that take long to write. Worker processes load this entry point, so that it takes no memory in the service. */
export { dataPackage } from './data-package.js';
export { sqliteFile } from './sqlite-file.js';
export { tablesOf } from './tables.js';
export { writeWorkbook } from './workbook.js';

export { writeWorkbook as run } from '../../../../briefing/src/downloads/workbook.js';

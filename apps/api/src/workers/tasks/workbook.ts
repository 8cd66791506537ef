export { writeWorkbook as run } from '../../../../../libs/briefing/src/downloads/workbook.js';

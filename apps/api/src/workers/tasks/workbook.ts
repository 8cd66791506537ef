export { writeWorkbook as run } from '#exports/workers';

import { unzipSync } from 'fflate';
import writeXlsxFile from 'write-excel-file/node';
import type { Workbook, WorkbookCell } from '../workbook.js';
import { zipped } from '../zip.js';

const MAX_CELL_LENGTH = 32_767;
/** Makes a cell of type text, whatever the text begins with, without characters that XML and Excel cannot hold. */
const textCell = (text: string) => ({
  // eslint-disable-next-line no-control-regex -- these are what is taken out
  value: text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '').slice(0, MAX_CELL_LENGTH),
  type: String,
});
const cellOf = (value: WorkbookCell) => (typeof value === 'string' ? (value === '' ? null : textCell(value)) : value);
const heading = (text: string) => ({ ...textCell(text), fontWeight: 'bold' as const });

/** Writes a workbook as XLSX, the same bytes for the same cells. */
export const writeWorkbook = async ({ labels, rows, about }: Workbook): Promise<Buffer> => {
  const width = (index: number): number =>
    Math.max(...[labels[index], ...rows.map((row) => row[index])].map((cell) => String(cell ?? '').length));
  const written = await writeXlsxFile([
    {
      sheet: 'Data',
      data: [labels.map(heading), ...rows.map((row) => row.map(cellOf))],
      columns: labels.map((_, index) => ({ width: Math.min(Math.max(width(index) + 2, 8), 60) })),
      stickyRowsCount: 1,
    },
    {
      sheet: 'About',
      data: about.map(([word, text]) => [heading(word), cellOf(text)]),
      columns: [{ width: 24 }, { width: 100 }],
    },
  ]).toBuffer();
  // The library writes the current time into its archive.
  return zipped(unzipSync(written));
};

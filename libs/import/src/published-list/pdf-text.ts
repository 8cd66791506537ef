import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { ListRefused } from './list-refused.js';
import { type PageText, type TextRun, pageText, withoutRunningHeads } from './pdf-layout.js';

const MAX_PAGES = 60;
const MAX_RUNS = 60_000;

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : '');

const refusedAs = (error: unknown): unknown => {
  if (error instanceof ListRefused) return error;
  // The errors of pdf.js can only be told apart by name.
  return nameOf(error) === 'PasswordException'
    ? new ListRefused('LIST_PDF_LOCKED', {})
    : new ListRefused('LIST_PDF_UNREADABLE', {});
};

/**
 * Returns the text of a PDF in reading order: column after column, without footnote marks. Running headers and
 * footnotes are returned separately.
 * @throws ListRefused if the PDF is locked, damaged or too long, or holds only pictures of text
 */
export const pdfText = async (bytes: Buffer): Promise<ReturnType<typeof withoutRunningHeads>> => {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  // Characters of Chinese, Japanese and Korean fonts are decoded with tables that come with the library.
  const files = join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), '/');
  const task = getDocument({
    data: new Uint8Array(bytes),
    cMapUrl: join(files, 'cmaps/'),
    standardFontDataUrl: join(files, 'standard_fonts/'),
    verbosity: 0,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    enableXfa: false,
  });
  try {
    const document = await task.promise;
    if (document.numPages > MAX_PAGES) {
      throw new ListRefused('LIST_PDF_TOO_LONG', { pages: document.numPages, most: MAX_PAGES });
    }
    const pages: PageText[] = [];
    let runs = 0;
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      runs += items.length;
      if (runs > MAX_RUNS) throw new ListRefused('LIST_PDF_TOO_FULL', {});
      pages.push(pageText(items.flatMap((item) => ('str' in item ? [runOf(item)] : []))));
      page.cleanup();
    }
    const read = withoutRunningHeads(pages);
    if (/\p{L}{2}/u.test(read.text)) return read;
    throw new ListRefused('LIST_PDF_SCANNED', {});
  } catch (error) {
    throw refusedAs(error);
  } finally {
    await task.destroy();
  }
};

/** Converts a run from pdf.js. Rotated text does not belong to any line, and stays where it begins. */
const runOf = ({
  str,
  transform,
  width,
  height,
}: {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}): TextRun => {
  const [a = 0, b = 0, , , left = 0, baseline = 0] = transform.map(Number);
  const size = Math.hypot(a, b) || height;
  return { text: str, left, right: left + width, baseline, height: size };
};

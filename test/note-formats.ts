import { unzipSync } from 'fflate';
import { readPdf } from '../libs/documents/src/pdf-reader.builders.js';
import type { Served } from './pages.js';

/** The query string of an address. */
export const queryStringOf = (parts: readonly (readonly [string, string])[]): string =>
  new URLSearchParams(parts.map(([name, value]) => [name, value])).toString();

/** Keeps only letters and digits: formats differ in spaces, punctuation and breaks. */
export const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

const docxText = (bytes: Buffer): string => {
  const xml = Buffer.from(unzipSync(bytes)['word/document.xml'] ?? []).toString('utf8');
  // Superscript numbers in brackets cite sources.
  return xml
    .replace(/<w:r>(?:(?!<\/w:r>).)*?<w:vertAlign w:val="superscript"\/>.*?<\/w:r>/gs, '')
    .replace(/<[^>]+>/g, '')
    .replace(
      /&(amp|lt|gt|quot|apos);/g,
      (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" })[name] ?? '',
    );
};

/** The text of a note in each format, as letters and digits. */
export const noteTextsFrom = async (
  served: Served,
  query: string,
  language = '',
): Promise<Readonly<Record<string, string>>> => {
  const [pdf, docx, md] = await Promise.all(
    ['pdf', 'docx', 'md'].map((format) => served.bytesAt(`${language}/note.${format}?${query}`)),
  );
  const { spoken } = await readPdf(pdf ?? Buffer.of());
  return {
    pdf: letters(spoken.join('').replace(/\[\d+\]/g, '')),
    docx: letters(docxText(docx ?? Buffer.of())),
    md: letters(
      (md ?? Buffer.of())
        .toString('utf8')
        .replace(/\[\^\d+\]/g, '')
        .replace(/\]\([^)]*\)/g, ']')
        .replace(/&[a-z]+;|&#\d+;/g, ''),
    ),
  };
};

import { readFileSync } from 'node:fs';
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { linkTarget } from './link-target.js';
import { breakable, breakableElements } from './pdf-breaks.js';
import { coverageOf } from './pdf-coverage.js';
import { type Coverage, shownText } from './pdf-text.js';
import { pictureSvg } from './picture-svg.js';
import { withSources } from './with-sources.js';
import type { Element, Line, WrittenNote } from './written-note.js';

const FONTS = {
  'source-sans-3': ['400Regular', '400Regular_Italic', '600SemiBold', '600SemiBold_Italic'],
  'source-serif-4': ['400Regular_Italic', '600SemiBold'],
  vazirmatn: ['400Regular', '600SemiBold'],
  'noto-sans-sc': ['400Regular'],
};

interface Engine {
  readonly compiler: NodeCompiler;
  readonly template: string;
  readonly coverage: readonly Coverage[];
}

const startEngine = async (): Promise<Engine> => {
  const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler');
  const families = Object.entries(FONTS).map(([family, weights]) =>
    weights.map((weight) => readFileSync(new URL(`../../fonts/${family}/${weight}.ttf`, import.meta.url))),
  );
  return {
    compiler: NodeCompiler.create({ fontArgs: [{ fontBlobs: families.flat() }] }),
    template: readFileSync(new URL('./pdf.typ', import.meta.url), 'utf8'),
    coverage: families.flatMap((fonts) => fonts.slice(0, 1).map(coverageOf)),
  };
};

/** Maximum length of a link in Typst. */
const MAX_LINK_LENGTH = 8000;

let engine: Promise<Engine> | undefined;

/** Returns the primary language of a tag: `ar` for `ar-EG`; null if the tag is not a language. */
const primaryLanguage = (tag: string): string | null => /^[a-z]{2,3}(?![^-])/i.exec(tag)?.[0].toLowerCase() ?? null;

const isEmpty = (line: Line): boolean =>
  line.every((inline) => 'text' in inline && /^[\s\p{Default_Ignorable_Code_Point}]*$/u.test(inline.text));

/**
 * Makes the structure valid: PDF/UA allows no empty heading, and none more than one level below the previous one. Only
 * the first list of sources stays.
 */
const structured = (elements: readonly Element[]): readonly Element[] => {
  let previousLevel = 0;
  let hasSources = false;
  const repair = (element: Element): readonly Element[] => {
    if (element.kind === 'list') return [{ ...element, items: element.items.map((item) => item.flatMap(repair)) }];
    if (element.kind === 'sources') {
      const isRepeated = hasSources;
      hasSources = true;
      return isRepeated ? [] : [element];
    }
    if (element.kind !== 'heading') return [element];
    if (isEmpty(element.line)) return [];
    previousLevel = Math.min(element.level, previousLevel + 1);
    return [{ ...element, level: previousLevel as 1 | 2 | 3 }];
  };
  return elements.flatMap(repair);
};

/** Maximum letters of a line for which line breaks are optimised, which takes time quadratic in the length. */
const MAX_OPTIMIZED_LENGTH = 1000;

const lengthOf = (line: Line): number =>
  line.reduce((length, part) => length + ('text' in part ? part.text.length : 0), 0);

const isLong = (element: Element): boolean => {
  const some = (...lines: readonly Line[]) => lines.some((line) => lengthOf(line) > MAX_OPTIMIZED_LENGTH);
  switch (element.kind) {
    case 'heading':
    case 'paragraph':
      return some(element.line);
    case 'list':
      return element.items.some((item) => item.some(isLong));
    case 'quotation':
      return some(...element.lines);
    case 'code':
      return some([element]);
    case 'table':
      return some(
        element.caption,
        element.columns.map(({ label }) => ({ text: label })),
        ...element.rows.flat(),
      );
    case 'key-figures':
    case 'picture':
    case 'sources':
      return false;
  }
};

/** Replaces the drawing of each picture by an SVG. */
const withSvgPictures = (elements: readonly Element[]): readonly object[] =>
  elements.map((element) => {
    if (element.kind === 'list') return { ...element, items: element.items.map(withSvgPictures) };
    if (element.kind !== 'picture') return element;
    const { drawing: _, ...picture } = element;
    return { ...picture, svg: pictureSvg(element) };
  });

type Shown = Pick<WrittenNote, 'title' | 'head' | 'kicker' | 'sources' | 'elements'>;

/** Converts a note to data for the template. */
const templateData = (note: WrittenNote, coverage: readonly Coverage[]): string => {
  const data = {
    ...note,
    definition: note.definition ?? note.address.href,
    linebreaks: note.elements.some(isLong) ? 'simple' : 'optimized',
    elements: withSvgPictures(structured(withSources(note))),
  };
  const shown = JSON.parse(
    JSON.stringify(data, (key, value: unknown) => {
      if (typeof value !== 'string' || key === 'svg') return value;
      if (key === 'href') return linkTarget(value, MAX_LINK_LENGTH);
      if (key === 'language') return primaryLanguage(value);
      return shownText(value, coverage);
    }),
  ) as Shown;
  return JSON.stringify({
    ...shown,
    heading: breakable(shown.title.trim() === '' ? shown.kicker : shown.title),
    elements: breakableElements(shown.elements),
    head: (shown.head ?? []).map(({ label, text }) => ({ label, text: breakable(text) })),
    sources: shown.sources.map(({ text, href, brief }) => ({
      text: breakable(text),
      href,
      brief: brief === true,
      address: href === null ? null : breakable(href.replace(/^https?:\/\//, '')),
    })),
  });
};

/**
 * Tags the cells that name their rows as headers. Typst tags only header rows (`pdf.header-cell` is behind a flag that
 * the package cannot set), and lists the column headers of each cell: screen readers look no further than this list, so
 * it is removed. No replacement changes the length, so that the byte offsets in the file stay valid.
 */
const withRowHeaders = (pdf: Buffer): Buffer =>
  Buffer.from(
    pdf
      .toString('latin1')
      .replace(
        /(\n {2}\/S \/T)D(\n {2}\/P \d+ 0 R\n(?: {2}\/Lang .*\n)? {2}\/A \[?<<\n {4}\/O \/Table\n {4})(\/Headers \[\(U\d+x(\d+)y\d+\)\])/g,
        (_, before: string, between: string, headers: string, column: string) =>
          column === '0'
            ? `${before}H${between}${'/Scope /Row'.padEnd(headers.length)}`
            : `${before}D${between}${' '.repeat(headers.length)}`,
      ),
    'latin1',
  );

/**
 * Renders a note as PDF/UA-1, A4: tagged, with embedded fonts, and the same bytes for the same note.
 * @throws Error if the note cannot be rendered, such as one with a picture that is not SVG; contains the compiler's
 * message
 */
export const notePdf = async (note: WrittenNote): Promise<Buffer> => {
  const { compiler, template, coverage } = await (engine ??= startEngine());
  try {
    const pdf = compiler.pdf(
      { mainFileContent: template, inputs: { note: templateData(note, coverage) } },
      { pdfStandard: 'ua-1', creationTimestamp: Math.floor(Date.parse(note.recordedAt) / 1000) },
    );
    return withRowHeaders(pdf);
  } catch (error) {
    // The compiler's message is in `code`.
    const { code, message } = error as { code?: string; message?: string };
    throw new Error(`The note cannot be set as PDF: ${code ?? message}`, { cause: error });
  } finally {
    // The compiler's cache grows with each document.
    compiler.evictCache(0);
  }
};

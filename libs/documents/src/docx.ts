import { createCanvas, loadImage } from '@napi-rs/canvas';
import { type FileChild, Document, Footer, Packer, PageNumber, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import { type ZippableFile, strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { type Drawing, type Drawings, elements, printed, sources } from './docx-elements.js';
import { type Setting, isRightToLeft, languageOf, linked, text } from './docx-line.js';
import { externalStyles, numbering, styles, theme } from './docx-styles.js';
import { pictureSvg } from './picture-svg.js';
import { visible } from './visible.js';
import type { CitedSource, Element, Picture, WrittenNote } from './written-note.js';

const picturesIn = (parts: readonly Element[]): readonly Picture[] =>
  parts.flatMap((part) =>
    part.kind === 'picture' ? [part] : part.kind === 'list' ? part.items.flatMap(picturesIn) : [],
  );

/** Draws a picture in pixels for programs that do not show SVG: 200 per inch at its printed size. */
const rasterised = async (picture: Picture, svg: string): Promise<Buffer> => {
  const { width, height } = printed(picture);
  const ratio = 200 / 96;
  const image = await loadImage(Buffer.from(svg));
  const canvas = createCanvas(Math.ceil(width * ratio), Math.ceil(height * ratio));
  canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
  // toBuffer would retain what was drawn: about twice the memory, measured over 40 pictures.
  return canvas.encode('png');
};

/** Returns `Page 2 of 3`, with the numbers as fields. */
const pageNumber = ({ page }: WrittenNote): TextRun =>
  new TextRun({
    children: page
      .split(/(\{pages?\})/)
      .map((part) =>
        part === '{page}' ? PageNumber.CURRENT : part === '{pages}' ? PageNumber.TOTAL_PAGES : visible(part),
      ),
  });

/** Returns the content of a footnote: the text of the source, and a link that shows the host. */
const footnote = (setting: Setting, { text: words, href }: CitedSource) => {
  const host = href && URL.canParse(href) ? new URL(href).host : '';
  return host === '' ? [text(' '), linked(setting, words, href)] : [text(` ${words} `), linked(setting, host, href)];
};

/** Returns the note's elements without the list of sources and its heading. */
const withoutSources = (parts: readonly Element[]): readonly Element[] =>
  parts.filter(
    (part, index) => part.kind !== 'sources' && !(part.kind === 'heading' && parts[index + 1]?.kind === 'sources'),
  );

/** Returns the footnotes: only of sources that were named, since a footnote needs a reference. */
const footnotes = (setting: Setting) =>
  Object.fromEntries(
    setting.note.sources
      .slice(0, setting.footnotes)
      .map((source, index) => [
        index + 1,
        { children: [new Paragraph({ style: 'FootnoteText', children: footnote(setting, source) })] },
      ]),
  );

/**
 * Returns where the texts of the head begin, in twentieths of a point: after the longest label, in which a Chinese
 * character takes the room of two letters.
 */
const headIndent = (head: NonNullable<WrittenNote['head']>): number => {
  const letters = head.map(({ label }) => label.replace(/\p{Script=Han}/gu, '  ').length);
  return Math.max(1400, Math.max(...letters) * 125 + 200);
};

const body = (setting: Setting, drawings: Drawings): readonly FileChild[] => {
  const { note } = setting;
  const parts = elements(setting, withoutSources(note.elements), drawings);
  const unnamed = sources(setting);
  return [
    new Paragraph({ style: 'Kicker', children: [text(note.kicker)] }),
    new Paragraph({ style: 'Title', children: [text(note.title)] }),
    new Paragraph({ style: 'Subtitle', children: [text(note.asOf)] }),
    ...(note.head ?? []).map(
      ({ label, text: words }) =>
        new Paragraph({
          style: 'Head',
          tabStops: [{ type: TabStopType.LEFT, position: headIndent(note.head ?? []) }],
          children: [text(`${label}\t`, { style: 'Strong' }), text(words)],
        }),
    ),
    ...parts,
    ...(unnamed.length > 0 ? [new Paragraph({ style: 'Heading1', children: [text(note.sourcesHeading)] })] : []),
    ...unnamed,
    new Paragraph({
      style: 'Imprint',
      children: [text(`${note.imprint} `), linked(setting, note.address.text, note.address.href)],
    }),
  ];
};

/** Dates a document so that the same note gives the same bytes: docx and the archive contain the current time. */
const withFixedDates = (document: Uint8Array, recordedAt: string): Buffer => {
  const files = unzipSync(document);
  const core = 'docProps/core.xml';
  const day = `${new Date(recordedAt).toISOString().slice(0, 19)}Z`;
  files[core] = strToU8(
    strFromU8(files[core] ?? new Uint8Array()).replace(/(?<=<dcterms:(?:created|modified)[^>]*>)[^<]*/g, day),
  );
  const entries = Object.entries(files).map(([name, bytes]) => {
    const entry: ZippableFile = [bytes, { level: name.endsWith('.png') ? 0 : 6 }];
    return [name, entry] as const;
  });
  return Buffer.from(zipSync(Object.fromEntries(entries), { mtime: new Date(1980, 0, 1) }));
};

/**
 * Renders a note as a Word document (DOCX): real headings, lists, tables and footnotes in named styles, with the date
 * of the note. The sources that it names are the footnotes, with the same numbers.
 * @throws RangeError if a reference has no source, or `recordedAt` is not an instant
 */
export const noteDocx = async (note: WrittenNote): Promise<Buffer> => {
  const drawings = new Map<Picture, Drawing>();
  for (const picture of picturesIn(note.elements)) {
    const svg = pictureSvg(picture);
    drawings.set(picture, { svg: Buffer.from(svg), png: await rasterised(picture, svg) });
  }
  const setting: Setting = { note, footnotes: 0, lists: 0, pictures: 0, links: 0 };
  const children = body(setting, drawings);
  const document = new Document({
    title: visible(note.title),
    description: visible(note.asOf),
    creator: 'Pledgebook',
    lastModifiedBy: 'Pledgebook',
    // The address of a note can be longer than Word allows for a link.
    customProperties: [{ name: 'Pledgebook note', value: visible(note.definition ?? note.address.href) }],
    compatabilityModeVersion: 15,
    theme,
    styles: styles(languageOf(note.language).language ?? {}, isRightToLeft(note.language), note.title),
    externalStyles,
    numbering,
    footnotes: footnotes(setting),
    sections: [
      {
        properties: {
          page: {
            size: { width: '210mm', height: '297mm' },
            margin: { top: '20mm', bottom: '20mm', left: '20mm', right: '20mm', header: '10mm', footer: '10mm' },
          },
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                style: 'Footer',
                children: [text(note.asOf), new TextRun({ children: [new Tab()] }), pageNumber(note)],
              }),
            ],
          }),
        },
        children,
      },
    ],
  });
  return withFixedDates(await Packer.toBuffer(document), note.recordedAt);
};

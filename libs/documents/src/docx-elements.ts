import { type FileChild, ImageRun, Paragraph } from 'docx';
import { keyFigures, table } from './docx-tables.js';
import { type Setting, SourcePlace, linked, paragraph, text } from './docx-line.js';
import { MAX_LIST_DEPTH, INSET } from './docx-styles.js';
import { visible } from './visible.js';
import type { Element, List, Picture } from './written-note.js';

export interface Drawing {
  readonly svg: Buffer;
  /** The same picture in pixels, for programs that do not show SVG. */
  readonly png: Buffer;
}

/** The drawing of each picture, made beforehand, since drawing takes time. */
export type Drawings = ReadonlyMap<Picture, Drawing>;

const NOTHING: Drawing = { svg: Buffer.alloc(0), png: Buffer.alloc(0) };

/** Maximum size of a picture, in CSS pixels: the page within its margins, less the room for a caption. */
const MAX_WIDTH = 642;
const MAX_HEIGHT = 850;

/** Returns the printed size of a picture in CSS pixels: as drawn, or scaled down to fit the page. */
export const printed = ({ width, height }: Picture): { readonly width: number; readonly height: number } => {
  const scale = Math.min(1, MAX_WIDTH / width, MAX_HEIGHT / height);
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
};

const picture = (setting: Setting, element: Picture, drawings: Drawings): FileChild[] => {
  setting.pictures += 1;
  const { svg, png } = drawings.get(element) ?? NOTHING;
  const image = new ImageRun({
    type: 'svg',
    data: svg,
    fallback: { type: 'png', data: png },
    transformation: printed(element),
    altText: {
      id: String(setting.pictures),
      name: `Picture ${setting.pictures}`,
      description: visible(element.alternative),
    },
  });
  return [
    new Paragraph({ style: 'Picture', children: [image] }),
    paragraph(setting, element.caption, { style: 'Caption' }),
  ];
};

const list = (setting: Setting, { ordered, items }: List, depth: number, drawings: Drawings): FileChild[] => {
  setting.lists += 1;
  const options = {
    style: ordered ? 'ListNumber' : 'ListBullet',
    numbering: {
      reference: ordered ? 'numbers' : 'bullets',
      level: Math.min(depth, MAX_LIST_DEPTH),
      // Each list counts from 1.
      instance: ordered ? setting.lists : 0,
    },
  };
  return items.flatMap((item) => {
    const [first, ...rest] = item;
    const leads = first?.kind === 'paragraph';
    const head = paragraph(setting, leads ? first.line : [], options);
    return [head, ...elements(setting, leads ? rest : item, drawings, depth + 1)];
  });
};

/** Returns the sources that are not in a footnote, as a numbered list. */
export const sources = (setting: Setting): Paragraph[] =>
  setting.note.sources.slice(setting.footnotes).map(
    ({ text: words, href }, index) =>
      new Paragraph({
        style: 'FootnoteText',
        children: [
          new SourcePlace(setting.footnotes + index + 1, [text(`${setting.footnotes + index + 1}. ${words}`)]),
          ...(href ? [text(' '), linked(setting, href, href)] : []),
        ],
      }),
  );

/** Converts a note's elements to those of Word; `depth` is the number of lists around them. */
export const elements = (setting: Setting, parts: readonly Element[], drawings: Drawings, depth = 0): FileChild[] => {
  const inset = depth ? { indent: { left: INSET * Math.min(depth, MAX_LIST_DEPTH + 1) } } : {};
  return parts.flatMap((part): FileChild[] => {
    switch (part.kind) {
      case 'heading':
        return [paragraph(setting, part.line, { style: `Heading${part.level}` })];
      case 'paragraph':
        return [paragraph(setting, part.line, { ...(part.style ? { style: 'SmallPrint' } : {}), ...inset })];
      case 'list':
        return list(setting, part, depth, drawings);
      case 'quotation':
        return part.lines.map((line) => paragraph(setting, line, { style: 'Quote', ...inset }, part.language));
      case 'code':
        return [new Paragraph({ style: 'HTMLPreformatted', ...inset, children: [text(part.text)] })];
      case 'key-figures':
        return keyFigures(setting, part);
      case 'table':
        return table(setting, part);
      case 'picture':
        return picture(setting, part, drawings);
      case 'sources':
        // They are in the footnotes.
        return [];
    }
  });
};

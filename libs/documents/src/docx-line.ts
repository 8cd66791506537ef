import {
  type IContext,
  type IParagraphOptions,
  type IRunOptions,
  type ParagraphChild,
  Bookmark,
  BookmarkEnd,
  BookmarkStart,
  CarriageReturn,
  ConcreteHyperlink,
  FootnoteReferenceRun,
  Paragraph,
  Tab,
  TextRun,
} from 'docx';
import { linkTarget } from './link-target.js';
import { visible } from './visible.js';
import type { Line, Reference, Run, WrittenNote } from './written-note.js';

/** What is counted while a note is set from its beginning to its end. */
export interface Setting {
  readonly note: WrittenNote;
  footnotes: number;
  lists: number;
  pictures: number;
  links: number;
}

/** Word refuses a file with a longer address in a link. */
const MAX_LINK_LENGTH = 2079;
const RIGHT_TO_LEFT = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo']);
const EAST_ASIAN = new Set(['Hans', 'Hant', 'Jpan', 'Kore']);

const locale = (language: string): Intl.Locale | null => {
  try {
    return new Intl.Locale(language).maximize();
  } catch {
    return null;
  }
};

/** Language and direction of a run in another language: `ar` → Arabic of `ar-EG`, from right to left. */
export const languageOf = (language: string): Pick<IRunOptions, 'language' | 'rightToLeft'> => {
  const { language: short, script = '', region = '' } = locale(language) ?? {};
  if (!short) return {};
  // Not the United States' English, which is what the bare `en` stands for.
  const value = language === 'en' ? 'en-GB' : region ? `${short}-${region}` : short;
  if (RIGHT_TO_LEFT.has(script)) return { language: { bidirectional: value }, rightToLeft: true };
  return { language: EAST_ASIAN.has(script) ? { eastAsia: value } : { value } };
};

/** Is it written from right to left? @example isRightToLeft('ar') // true */
export const isRightToLeft = (language: string): boolean => languageOf(language).rightToLeft === true;

/** The same within a note: where this runs from right to left, all of it does that does not say otherwise. */
const inNote = (note: WrittenNote, language: string): Pick<IRunOptions, 'language' | 'rightToLeft'> => ({
  ...(isRightToLeft(note.language) && { rightToLeft: false }),
  ...languageOf(language),
});

const placeOf = (source: number): string => `source_${source}`;

/** A link with an id that is the same each time the note is set: docx's own ids are drawn by lot. */
class Link extends ConcreteHyperlink {
  constructor(
    private readonly href: string,
    number: number,
    children: readonly ParagraphChild[],
  ) {
    super(children, `Link${number}`);
  }
  override prepForXml(context: IContext) {
    const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';
    context.viewWrapper.Relationships.addRelationship(this.linkId, type, this.href, 'External');
    return super.prepForXml(context);
  }
}

/** The place where a source is named first, or in the list of those that are nowhere; docx's own count of bookmarks runs on from note to note. */
export class SourcePlace extends Bookmark {
  override readonly start: BookmarkStart;
  override readonly end: BookmarkEnd;
  constructor(source: number, children: readonly ParagraphChild[]) {
    super({ id: placeOf(source), children });
    this.start = new BookmarkStart(placeOf(source), source);
    this.end = new BookmarkEnd(source);
  }
}

/**
 * Marks of direction that every Word knows, in the place of isolates (U+2068 … U+2069): LibreOffice breaks a line behind the first
 * letter of what is isolated.
 */
const marked = (text: string): string => {
  const inner = text.replace(/\u2068([^\u2068\u2069]*)\u2069/g, (_, apart: string) => {
    // A day behind Latin letters would run on with them, but for the mark of the line's own direction.
    return /^[^\p{L}]*\p{Script=Arabic}/u.test(apart) ? `\u200f${apart}\u200f` : `\u200e${apart}\u200e\u200f`;
  });
  return inner === text ? text : marked(inner);
};

/** Text as a run's children: a tab and a line end are elements of their own in Word. */
const children = (text: string): NonNullable<IRunOptions['children']> =>
  visible(marked(text))
    .split(/(\t|\r\n|\r|\n)/)
    .filter((part) => part !== '')
    .map((part) => (part === '\t' ? new Tab() : /[\r\n]/.test(part) ? new CarriageReturn() : part));

export const text = (words: string, options: IRunOptions = {}): TextRun =>
  new TextRun({ ...options, children: children(words) });

/** Words that lead to an address, or the words alone where no link can be made of it. */
export const linked = (
  setting: Setting,
  words: string,
  address: string | null | undefined,
  options: IRunOptions = {},
): ParagraphChild => {
  const href = linkTarget(address, MAX_LINK_LENGTH);
  if (!href) return text(words, options);
  setting.links += 1;
  return new Link(href, setting.links, [text(words, { ...options, style: 'Hyperlink' })]);
};

const run = (setting: Setting, part: Run, language: string | undefined): ParagraphChild =>
  linked(setting, part.text, part.href, {
    // A run has one character style; what else it carries stands beside.
    ...(part.strong
      ? { style: 'Strong' }
      : part.emphasis
        ? { style: 'Emphasis' }
        : part.code
          ? { style: 'HTMLCode' }
          : {}),
    ...(part.strong && part.href ? { bold: true } : {}),
    ...(part.emphasis && (part.strong || part.href) ? { italics: true } : {}),
    ...(language ? inNote(setting.note, language) : {}),
  });

/** The source's footnote where it is named first, then its number, which leads there. In brackets, for “40²⁶” would be copied as 4026. */
const reference = (setting: Setting, { source }: Reference): readonly ParagraphChild[] => {
  if (!setting.note.sources[source - 1]) {
    throw new RangeError(`The note names source ${source}, but has sources 1 to ${setting.note.sources.length}.`);
  }
  // Word numbers footnotes by their order in the text: out of order, the number would be another source's.
  if (source !== setting.footnotes + 1) {
    return [new ConcreteHyperlink([text(`[${source}]`, { style: 'FootnoteReference' })], '', placeOf(source))];
  }
  setting.footnotes = source;
  const mark = (sign: string) => text(sign, { style: 'FootnoteReference' });
  return [mark('['), new SourcePlace(source, [new FootnoteReferenceRun(source)]), mark(']')];
};

/** A line as a paragraph; in the other direction than the note if all of it is in a language of that. */
export const paragraph = (setting: Setting, line: Line, options: IParagraphOptions, language?: string): Paragraph => {
  const runs = line.filter((part) => 'text' in part);
  const isNoteTurned = isRightToLeft(setting.note.language);
  const isTurned = (part: Run): boolean => isRightToLeft(part.language ?? language ?? setting.note.language);
  const isOther = runs.length > 0 && runs.every((part) => isTurned(part) !== isNoteTurned);
  return new Paragraph({
    ...options,
    ...(isOther && { bidirectional: !isNoteTurned }),
    children: line.flatMap((part) =>
      'text' in part ? [run(setting, part, part.language ?? language)] : reference(setting, part),
    ),
  });
};

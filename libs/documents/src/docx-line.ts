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

/** A note, with the counters that advance while it is rendered from beginning to end. */
export interface Setting {
  readonly note: WrittenNote;
  footnotes: number;
  lists: number;
  pictures: number;
  links: number;
}

/** Maximum length of an address in a link: Word refuses a file with a longer one. */
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

/** Returns language and direction of a run in another language: `ar` → Arabic of `ar-EG`, from right to left. */
export const languageOf = (language: string): Pick<IRunOptions, 'language' | 'rightToLeft'> => {
  const { language: short, script = '', region = '' } = locale(language) ?? {};
  if (!short) return {};
  // British English: plain `en` would stand for that of the United States.
  const value = language === 'en' ? 'en-GB' : region ? `${short}-${region}` : short;
  if (RIGHT_TO_LEFT.has(script)) return { language: { bidirectional: value }, rightToLeft: true };
  return { language: EAST_ASIAN.has(script) ? { eastAsia: value } : { value } };
};

/** Whether a language is written from right to left. @example isRightToLeft('ar') // true */
export const isRightToLeft = (language: string): boolean => languageOf(language).rightToLeft === true;

/** Like `languageOf`, but explicit about left to right in a note from right to left, where it is not the default. */
const inNote = (note: WrittenNote, language: string): Pick<IRunOptions, 'language' | 'rightToLeft'> => ({
  ...(isRightToLeft(note.language) && { rightToLeft: false }),
  ...languageOf(language),
});

const placeOf = (source: number): string => `source_${source}`;

/** A link with an id that is the same each time the note is rendered: the ids of docx are random. */
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

/**
 * A bookmark where a source is first named, or in the list of sources that are not named anywhere. It sets the ids,
 * since docx's counter of bookmarks runs on from note to note.
 */
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
 * Replaces isolates (U+2068 … U+2069) by direction marks, which every version of Word knows: LibreOffice breaks a line
 * after the first letter of an isolate.
 */
const marked = (text: string): string => {
  const inner = text.replace(/\u2068([^\u2068\u2069]*)\u2069/g, (_, apart: string) => {
    // Without a final mark in the direction of the line, a date after Latin letters would continue their run.
    return /^[^\p{L}]*\p{Script=Arabic}/u.test(apart) ? `\u200f${apart}\u200f` : `\u200e${apart}\u200e\u200f`;
  });
  return inner === text ? text : marked(inner);
};

/** Splits a text into the children of a run: in Word, tabs and line breaks are separate elements. */
const children = (text: string): NonNullable<IRunOptions['children']> =>
  visible(marked(text))
    .split(/(\t|\r\n|\r|\n)/)
    .filter((part) => part !== '')
    .map((part) => (part === '\t' ? new Tab() : /[\r\n]/.test(part) ? new CarriageReturn() : part));

export const text = (words: string, options: IRunOptions = {}): TextRun =>
  new TextRun({ ...options, children: children(words) });

/** Returns a link with the words as its text, or the words alone if no link can be made of the address. */
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
    // A run has only one character style; further formatting is set directly.
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

/**
 * Returns the footnote of a source where it is first named, and after that a link to this place. Numbers are in
 * brackets, since “40²⁶” would be copied as 4026.
 */
const reference = (setting: Setting, { source }: Reference): readonly ParagraphChild[] => {
  if (!setting.note.sources[source - 1]) {
    throw new RangeError(`The note names source ${source}, but has sources 1 to ${setting.note.sources.length}.`);
  }
  // Word numbers footnotes by their order in the text: out of order, a source would get the number of another.
  if (source !== setting.footnotes + 1) {
    return [new ConcreteHyperlink([text(`[${source}]`, { style: 'FootnoteReference' })], '', placeOf(source))];
  }
  setting.footnotes = source;
  const mark = (sign: string) => text(sign, { style: 'FootnoteReference' });
  return [mark('['), new SourcePlace(source, [new FootnoteReferenceRun(source)]), mark(']')];
};

/** Converts a line to a paragraph, in the opposite direction to the note's if all its languages are read that way. */
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

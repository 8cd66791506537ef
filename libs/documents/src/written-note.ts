import type { DrawnChart } from '#charts/server';

/** Text with its formatting; plain by default. The text is always shown as it is: it is never markup. */
export interface Run {
  readonly text: string;
  readonly strong?: boolean;
  readonly emphasis?: boolean;
  readonly code?: boolean;
  /** An absolute address to link to. */
  readonly href?: string;
  /** The language of the text, if it is not the note's: `ar`. */
  readonly language?: string;
  /** The live figure behind the text, for an author who takes the text over. Documents do not show it. */
  readonly live?: string;
}

/** A reference to a source: its number in `WrittenNote.sources`, from 1. */
export interface Reference {
  readonly source: number;
}

/** A part of a line of text. */
export type Inline = Run | Reference;
export type Line = readonly Inline[];

export interface Heading {
  readonly kind: 'heading';
  /** 1 for a block of the note, 2 and 3 within a block; the note's title is above them all. */
  readonly level: 1 | 2 | 3;
  readonly line: Line;
}

/**
 * A paragraph. `ownAs` names a paragraph or a list that the author can take over: `2.1` is the first of the second
 * block. Documents do not show it.
 */
export interface Paragraph {
  readonly kind: 'paragraph';
  readonly line: Line;
  /** `note`: small print, such as what a reader must know to read a figure correctly. */
  readonly style?: 'note';
  readonly ownAs?: string;
}

export interface List {
  readonly kind: 'list';
  readonly ownAs?: string;
  readonly ordered: boolean;
  readonly items: readonly (readonly Element[])[];
}

/** Quoted words. */
export interface Quotation {
  readonly kind: 'quotation';
  readonly lines: readonly Line[];
  /** The language of the words, if it is not the note's. */
  readonly language?: string;
}

export interface Code {
  readonly kind: 'code';
  readonly text: string;
}

/** The figures that a reader sees first: each a number or a few words, with a label that says what it counts. */
export interface KeyFigures {
  readonly kind: 'key-figures';
  readonly figures: readonly { readonly value: string; readonly label: Line }[];
}

export interface Table {
  readonly kind: 'table';
  readonly caption: Line;
  readonly columns: readonly { readonly label: string; readonly align: 'start' | 'end' }[];
  /** Set in small letters and close lines, with page breaks allowed between any two rows. */
  readonly compact?: boolean;
  /** A cell for each column; the first names its row. */
  readonly rows: readonly (readonly Line[])[];
}

/** A drawing with its numbers in words; if the numbers are few, they are also in a table beside it. */
export interface Picture {
  readonly kind: 'picture';
  readonly caption: Line;
  /** The content of the drawing in words, for people who do not see it. */
  readonly alternative: string;
  /** A chart, which is drawn when the note is rendered; or a complete SVG document with letters as outlines. */
  readonly drawing: DrawnChart | { readonly svg: string };
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** The absolute address of the same picture, for files that cannot hold it. */
  readonly href?: string;
}

/** The place of the sources. A note without this element has them at the end. */
export interface Sources {
  readonly kind: 'sources';
}

export type Element = Heading | Paragraph | List | Quotation | Code | KeyFigures | Table | Picture | Sources;

/** A source as it is cited. */
export interface CitedSource {
  readonly id: string;
  /** Publisher, title, day: `UN General Assembly: Code of conduct …, 14 December 2015 (read on 3 November 2026)`. */
  readonly text: string;
  readonly href: string | null;
  /** Whether the text is the link, and the address is not printed. */
  readonly brief?: boolean;
}

/** A briefing note in one language, as plain data. It is rendered as PDF, DOCX, Markdown or page, the same in each. */
export interface WrittenNote {
  /** The language of the note (BCP 47), which determines its direction: `ar` is set from right to left. */
  readonly language: string;
  readonly title: string;
  /** The line above the title: `Briefing note`. */
  readonly kicker: string;
  /** The day and the revision of the figures, in words: `As of 22 September 2016 · Revision 1`. */
  readonly asOf: string;
  /** Who writes to whom, in the author's words; each with a label: `From`. */
  readonly head?: readonly { readonly label: string; readonly text: string }[];
  /** When the revision was recorded (ISO 8601, UTC): also the date of documents, so that their bytes do not vary. */
  readonly recordedAt: string;
  /** The absolute address at which the note can be opened and changed, and the text of a link to it. */
  readonly address: { readonly href: string; readonly text: string };
  /**
   * The absolute address with the whole definition of the note, however long: each document contains it, so that the
   * note can be made again from its file. By default, `address` is used.
   */
  readonly definition?: string;
  /** `Page {page} of {pages}` in the note's language. */
  readonly page: string;
  /** Who publishes the note under which licence, in a sentence. */
  readonly imprint: string;
  readonly elements: readonly Element[];
  /** The heading above the sources. */
  readonly sourcesHeading: string;
  /** The sources, in the order in which they are first named. */
  readonly sources: readonly CitedSource[];
}

import type { DrawnChart } from '#charts/server';

/** Text with what it carries; plain, where nothing else is said. Whatever it holds is shown as it is: it is never markup. */
export interface Run {
  readonly text: string;
  readonly strong?: boolean;
  readonly emphasis?: boolean;
  readonly code?: boolean;
  /** An absolute address that it leads to. */
  readonly href?: string;
  /** The language it is in, where that is not the note's: `ar`. */
  readonly language?: string;
  /** The live figure that gives it, for an author who makes the text one’s own. Documents do not show it. */
  readonly live?: string;
}

/** The place where a source is named: its number among `WrittenNote.sources`, from 1. */
export interface Reference {
  readonly source: number;
}

/** What a line of text is made of. */
export type Inline = Run | Reference;
export type Line = readonly Inline[];

export interface Heading {
  readonly kind: 'heading';
  /** 1 for a block of the note, 2 and 3 within it; the note's title stands above them all. */
  readonly level: 1 | 2 | 3;
  readonly line: Line;
}

/** `ownAs` names a paragraph or a list that its author can take over: `2.1` is the first of the second block. Documents do not show it. */
export interface Paragraph {
  readonly kind: 'paragraph';
  readonly line: Line;
  /** `note`: small print, such as what one must know to read a figure rightly. */
  readonly style?: 'note';
  readonly ownAs?: string;
}

export interface List {
  readonly kind: 'list';
  readonly ownAs?: string;
  readonly ordered: boolean;
  readonly items: readonly (readonly Element[])[];
}

/** Somebody's words. */
export interface Quotation {
  readonly kind: 'quotation';
  readonly lines: readonly Line[];
  /** The language that they are in, where it is not the note's. */
  readonly language?: string;
}

export interface Code {
  readonly kind: 'code';
  readonly text: string;
}

/** The figures that one sees first: each a number or a few words, and what it counts. */
export interface KeyFigures {
  readonly kind: 'key-figures';
  readonly figures: readonly { readonly value: string; readonly label: Line }[];
}

export interface Table {
  readonly kind: 'table';
  readonly caption: Line;
  readonly columns: readonly { readonly label: string; readonly align: 'start' | 'end' }[];
  /** In small letters and close lines, and broken over pages between any two rows. */
  readonly compact?: boolean;
  /** A cell for each column; the first names its row. */
  readonly rows: readonly (readonly Line[])[];
}

/** A drawing with its numbers in words; the numbers themselves stand in a table beside it where they are few. */
export interface Picture {
  readonly kind: 'picture';
  readonly caption: Line;
  /** The same in words, for those who do not see it. */
  readonly alternative: string;
  /** A chart, which is drawn when a document is made of the note; or a whole SVG document, its letters as outlines. */
  readonly drawing: DrawnChart | { readonly svg: string };
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** The absolute address of the same picture, for files that cannot hold it. */
  readonly href?: string;
}

/** Where the sources stand. A note without this element has them at its end. */
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
  /** Its words are the link, and its address is not printed. */
  readonly brief?: boolean;
}

/** A briefing note in the words of its language, as plain data: what is set as PDF, DOCX, Markdown or a page, the same in each. */
export interface WrittenNote {
  /** The language of its own words (BCP 47), which gives it its direction: `ar` is set from right to left. */
  readonly language: string;
  readonly title: string;
  /** The line above the title: `Briefing note`. */
  readonly kicker: string;
  /** The day and the revision that its figures are for, in words: `As of 22 September 2016 · Revision 1`. */
  readonly asOf: string;
  /** Who writes to whom, as the author put it; each with what it is called: `From`. */
  readonly head?: readonly { readonly label: string; readonly text: string }[];
  /** When the revision was recorded (ISO 8601, UTC): the documents' own date, so that the same note gives the same bytes. */
  readonly recordedAt: string;
  /** The absolute address at which the note can be opened and changed, and what a link to it says. */
  readonly address: { readonly href: string; readonly text: string };
  /**
   * The absolute address with all that the note is made of, however long it is: each document carries it, so that the note can be
   * made again from its file. Without it, `address` is meant.
   */
  readonly definition?: string;
  /** `Page {page} of {pages}` in the note's language. */
  readonly page: string;
  /** Who publishes it under which licence, in a sentence. */
  readonly imprint: string;
  readonly elements: readonly Element[];
  /** What the heading over the sources says. */
  readonly sourcesHeading: string;
  /** In the order in which they are first named. */
  readonly sources: readonly CitedSource[];
}

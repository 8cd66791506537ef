import { MAX_NAME_LENGTH } from './match-name.js';
import type { NameIndex } from './name-index.js';
import { withoutMarks } from './normalise.js';

/** What a stated total counts: observer States alone, Member States alone, or whoever the list names. */
export type CountedInTotal = 'OBSERVERS' | 'MEMBERS' | 'ALL';

/** A number of States that the text itself states, in its own words. */
export interface StatedTotal {
  readonly count: number;
  readonly text: string;
  readonly counts: CountedInTotal;
}

/** How many of the matched States a stated total is to be compared with. */
export const matchedFor = (
  { counts }: Pick<StatedTotal, 'counts'>,
  { states, observers }: { readonly states: readonly unknown[]; readonly observers: readonly unknown[] },
): number => {
  switch (counts) {
    case 'OBSERVERS':
      return observers.length;
    case 'MEMBERS':
      return states.length - observers.length;
    case 'ALL':
      return states.length;
  }
};

/** The names of States that a text holds, in its order, and what was passed over. */
export interface NamesInText {
  readonly names: readonly string[];
  readonly totals: readonly StatedTotal[];
  /** Headings, prose and other columns, each text once: shown, so that a reader sees what was not taken for a name. */
  readonly passedOver: readonly string[];
}

/** Longer texts are no lists of States. */
export const MAX_LIST_TEXT = 1_000_000;
const MAX_PASSED_OVER = 200;
const MAX_FOUND = 2000;
/** Parts of a name that commas and "and" may divide: Saint Vincent, and the Grenadines. */
const MAX_PARTS = 4;
const MAX_JOINED_LINES = 4;

const COUNTED =
  'States?|countries|supporters|signatories|endorsers|observers?|États|pays|Estados|países|государств\\p{L}*|Staaten';
const TOTAL = new RegExp(`(?<![\\d.,/-])(\\d{1,3})\\s+(?:\\p{L}+\\s+){0,2}?(?:${COUNTED})(?!\\p{L})`, 'giu');
const SUM = /(?:total|totaux|gesamt|итого)\s*[:=]?\s*(\d{1,3})(?!\d)/giu;

const countedIn = (text: string): CountedInTotal =>
  /observ/iu.test(text) ? 'OBSERVERS' : /member|membre|miembro/iu.test(text) ? 'MEMBERS' : 'ALL';

/** What stands behind the number of a match, up to where a name would end: “State of Palestine” of “94 State of Palestine”. */
const behindNumber = (text: string, { 0: found, 1: count = '', index }: RegExpExecArray): string => {
  const rest = text.slice(index + found.indexOf(count) + count.length, index + MAX_NAME_LENGTH);
  return rest.trimStart().split(/[\n\t,;|]|\s{2}/u)[0] ?? '';
};

/** Totals that a text states. A number before the name of a State, such as “184 United States of America”, numbers a list. */
const totalsIn = (reader: NameReader, text: string): readonly StatedTotal[] =>
  [...[...text.matchAll(TOTAL)].filter((match) => !reader.settles(behindNumber(text, match))), ...text.matchAll(SUM)]
    .filter(([, count]) => Number(count) > 1)
    .slice(0, 20)
    .map(([found, count]) => {
      const said = found.replace(/\s+/gu, ' ');
      return { count: Number(count), text: said, counts: countedIn(said) };
    });

/** Capitals that are codes of States and words of headings. */
const WORDS = new Set('AND ARE CAN PER IN IS IT NO SO TO BE ME AM AT BY MY DE LA ES PE AS FOR ET OU'.split(' '));
const HEADING =
  /(?<!\p{L})(?:supporters?|list|liste|lista|page|annex|annexe|total|as (?:of|at)|code of conduct|following|group|endorse\p{L}*|signator\p{L}*|member states?|états|estados|countr\p{L}*)(?!\p{L})/iu;

/** Words of a heading that stand alone, as over a column. */
const HEADING_ALONE =
  /^(?:states?|countr(?:y|ies)|pa[yí]s(?:es)?|names?|noms?|nombres?|observers?|codes?|dates?|remarks?)\.?$/iu;

/** A day beside a name: “1 Sep. 2015”, “Oct-15”. */
const DAY = /^(?:\d{1,2}[.\s-]*)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[.,\s-]*\d{1,4}/iu;

/** Could the text be the name of a State that is not known, or misspelt? */
const looksLikeName = (text: string): boolean => {
  if (text.length > MAX_NAME_LENGTH) return false;
  const name = withoutMarks(text);
  return (
    /^(?:\p{Lu}|\p{Lo})/u.test(name) &&
    /\p{L}{3}|\p{Lo}{2}/u.test(name) &&
    name.length <= 60 &&
    name.split(/\s+/u).length <= 6 &&
    !/[:?!@]/u.test(name) &&
    !HEADING.test(name) &&
    !HEADING_ALONE.test(name) &&
    !DAY.test(text) &&
    // Prose has words in small letters; in names only "of", "and" and the like are.
    !/(?<![\p{L}’'-])\p{Ll}{4}/u.test(name)
  );
};

const DIVIDERS = /(\s*[,;、،]\s*|\s+(?:and|et|y|e|und|и|&|as well as|ainsi que|así como)\s+)/iu;

class NameReader {
  readonly names: string[] = [];
  private readonly passed = new Set<string>();
  constructor(private readonly index: NameIndex) {}

  settles(text: string): boolean {
    const target = text.length > MAX_NAME_LENGTH || WORDS.has(withoutMarks(text)) ? null : this.index.find(text);
    return target !== null && target.kind !== 'AMBIGUOUS';
  }
  asks(text: string): boolean {
    return text.length <= MAX_NAME_LENGTH && this.index.find(text)?.kind === 'AMBIGUOUS';
  }
  take(text: string): void {
    if (this.names.length < MAX_FOUND) this.names.push(withoutMarks(text));
  }
  pass(text: string): void {
    const bare = text.replace(/\s+/gu, ' ').trim();
    if (/\p{L}/u.test(bare) && this.passed.size < MAX_PASSED_OVER) this.passed.add(bare.slice(0, 200));
  }
  get passedOver(): readonly string[] {
    return [...this.passed];
  }
  takeOrPass(text: string): void {
    if (this.settles(text) || this.asks(text) || looksLikeName(text)) this.take(text);
    else this.pass(text);
  }

  /** Running text: the longest runs of its parts that are names, the rest name by name. */
  readSentence(text: string): void {
    // A sentence that leads to the list ends in a colon.
    const parts = text.split(DIVIDERS).map((part) => {
      const colon = part.lastIndexOf(':');
      if (colon >= 0) this.pass(part.slice(0, colon + 1));
      return part.slice(colon + 1);
    });
    for (let at = 0; at < parts.length; at += 2) {
      const part = parts[at] ?? '';
      if (part.trim() === '') continue;
      let length = Math.min(MAX_PARTS, (parts.length - at + 1) >> 1);
      while (length > 1 && !this.settles(parts.slice(at, at + 2 * length - 1).join(''))) length -= 1;
      const run = parts.slice(at, at + 2 * length - 1).join('');
      // The last name ends with its sentence.
      if (length > 1 || this.settles(run)) this.take(run);
      else this.takeOrPass(run.replace(/\.\s.*$/su, ''));
      at += 2 * (length - 1);
    }
  }
}

const CELLS = /\t+|\s*\|\s*|\s{2,}|\s*[•·▪●◦]\s*/u;
const CONTINUES = /^(?:\(|and\s|et\s|y\s|of\s|the\s|&|[-–])/iu;

/** How many lines after one that is a name belong to it, as “Darus-” and “salam” do to “Brunei”. */
const continuing = (reader: NameReader, lines: readonly string[], at: number): number => {
  const next = lines.slice(at + 1, at + MAX_JOINED_LINES);
  const other = next.findIndex((line) => !CONTINUES.test(line) && reader.settles(line));
  for (let more = other < 0 ? next.length : other; more > 0; more--) {
    if (reader.settles(lines.slice(at, at + more + 1).join(' '))) return more;
  }
  return 0;
};

/** One name a line, or several in columns; a name may be broken over lines. */
const readLines = (reader: NameReader, lines: readonly string[]): void => {
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (reader.settles(line)) {
      const more = continuing(reader, lines, at);
      reader.take(lines.slice(at, at + more + 1).join(' '));
      at += more;
      continue;
    }
    const more = Array.from({ length: MAX_JOINED_LINES - 1 }, (_, index) => index + 1).find(
      (count) => at + count < lines.length && reader.settles(lines.slice(at, at + count + 1).join(' ')),
    );
    const cells = line.split(CELLS).filter((cell) => cell !== '');
    if (more !== undefined && !(cells.length > 1 && cells.some((cell) => reader.settles(cell)))) {
      reader.take(lines.slice(at, at + more + 1).join(' '));
      at += more;
    } else if (cells.length > 1 && cells.some((cell) => reader.settles(cell))) {
      for (const cell of cells) reader.takeOrPass(cell);
    } else if (/[,;、،]|\s(?:and|et|y|und|и)\s/iu.test(line)) reader.readSentence(line);
    else reader.takeOrPass(line);
  }
};

/** Do commas rather than lines divide the names? */
const isSentence = (reader: NameReader, lines: readonly string[]): boolean => {
  const whole = lines.filter((line) => reader.settles(line)).length;
  const commas = lines.join('\n').match(/[,;、،]/gu)?.length ?? 0;
  return whole < lines.length / 2 && commas >= lines.length;
};

/** Reads a text copied from a document or page. @returns the totals that it states */
const readText = (reader: NameReader, whole: string): readonly StatedTotal[] => {
  const text = whole
    .slice(0, MAX_LIST_TEXT)
    .replace(/\p{Cf}/gu, '')
    .replace(/\r\n?/gu, '\n')
    // Long runs of blanks would cost the patterns below the square of their length.
    .replace(/[^\S\n]{3,}/gu, (blanks) => (blanks.includes('\t') ? '\t' : '   '))
    .replace(/\n{3,}/gu, '\n\n');
  // A hyphen at the end of a line is a hyphen of the name or of the printer: matching passes over both.
  const paragraphs = text.replace(/(\p{L})-[^\S\n]*\n\s*(?=\p{Ll})/gu, '$1-').split(/\n[^\S\n]*\n/u);
  for (const paragraph of paragraphs) {
    const lines = paragraph
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => /\p{L}/u.test(line));
    if (lines.length === 0) continue;
    if (isSentence(reader, lines)) reader.readSentence(lines.join(' '));
    else readLines(reader, lines);
  }
  return totalsIn(reader, text);
};

/** The column that holds names: at least half of its cells do. */
const MIN_NAMED = 0.5;

type Table = readonly (readonly string[])[];

/** Reads the columns of a table that hold names, row by row; other columns are passed over. @returns the totals that it states */
const readTable = (reader: NameReader, rows: Table): readonly StatedTotal[] => {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const named = Array.from({ length: width }, (_, column) => {
    const cells = rows.map((row) => row[column] ?? '').filter((cell) => /\p{L}/u.test(cell));
    return cells.length > 0 && cells.filter((cell) => reader.settles(cell)).length / cells.length >= MIN_NAMED;
  });
  // Where codes stand beside names, both say the same: the first column with names is read.
  const codes = (column: number): boolean =>
    rows.every((row) => /^[\p{Lu}]{0,3}$/u.test((row[column] ?? '').trim()) || /code|iso/iu.test(row[column] ?? ''));
  const columns = named.flatMap((is, column) => (is ? [column] : []));
  const read = columns.some((column) => !codes(column))
    ? columns.filter((column) => !codes(column))
    : columns.slice(0, 1);
  const isHeader = (row: readonly string[]): boolean => !read.some((column) => reader.settles(row[column] ?? ''));
  for (const [at, row] of rows.entries()) {
    for (const column of read) {
      if (at === 0 && isHeader(row)) continue;
      const cell = (row[column] ?? '').trim();
      if (cell !== '') reader.takeOrPass(cell);
    }
  }
  const text = rows.map((row) => row.join('\t')).join('\n');
  return totalsIn(reader, text.slice(0, MAX_LIST_TEXT));
};

/**
 * The names of States in the parts of a list, in their order: texts, and tables by their cells. What is found, and what is passed
 * over, is bounded for all parts together.
 * @param aside what is no part of the list, such as running heads: told as passed over, first
 */
export const namesIn = (
  index: NameIndex,
  parts: readonly (string | Table)[],
  aside: readonly string[] = [],
): NamesInText => {
  const reader = new NameReader(index);
  for (const line of aside) reader.pass(line);
  const totals = parts.flatMap((part) => (typeof part === 'string' ? readText(reader, part) : readTable(reader, part)));
  return { names: reader.names, totals, passedOver: reader.passedOver };
};

/**
 * The names of States in a text copied from a document or page: one a line, in columns, or in running text. Numbering,
 * footnote marks, headings, broken lines and words, and names that hold commas or "and" are survived; totals that the
 * text states are read to be compared with the number of names.
 * @example namesInText(index, '2 States: Antigua and Barbuda, and Korea, Republic of.').names // both of them
 */
export const namesInText = (index: NameIndex, text: string): NamesInText => namesIn(index, [text]);

/** The names in the columns of a table that hold names, row by row; other columns are passed over. */
export const namesInTable = (index: NameIndex, rows: Table): NamesInText => namesIn(index, [rows]);

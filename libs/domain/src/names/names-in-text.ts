import { MAX_NAME_LENGTH } from './match-name.js';
import type { NameIndex } from './name-index.js';
import { withoutMarks } from './normalise.js';

/** What a stated total counts: only observer States, only Member States, or all that the list names. */
export type CountedInTotal = 'OBSERVERS' | 'MEMBERS' | 'ALL';

/** A number of States that the text itself states, with its wording. */
export interface StatedTotal {
  readonly count: number;
  readonly text: string;
  readonly counts: CountedInTotal;
}

/** Returns the number of matched States that a stated total is compared with. */
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

/** The names of States in a text, in order, and what was passed over. */
export interface NamesInText {
  readonly names: readonly string[];
  readonly totals: readonly StatedTotal[];
  /**
   * Headings, prose and other columns, without repeats. They are shown so that readers see what was not read as a name.
   */
  readonly passedOver: readonly string[];
}

/** Maximum length of a list of States; the rest of a longer text is ignored. */
export const MAX_LIST_TEXT = 1_000_000;
const MAX_PASSED_OVER = 200;
const MAX_FOUND = 2000;
/** Maximum number of parts of a name, separated by commas or “and”: Saint Vincent, and the Grenadines. */
const MAX_PARTS = 4;
const MAX_JOINED_LINES = 4;

const COUNTED =
  'States?|countries|supporters|signatories|endorsers|observers?|États|pays|Estados|países|государств\\p{L}*|Staaten';
const TOTAL = new RegExp(`(?<![\\d.,/-])(\\d{1,3})\\s+(?:\\p{L}+\\s+){0,2}?(?:${COUNTED})(?!\\p{L})`, 'giu');
const SUM = /(?:total|totaux|gesamt|итого)\s*[:=]?\s*(\d{1,3})(?!\d)/giu;

const countedIn = (text: string): CountedInTotal =>
  /observ/iu.test(text) ? 'OBSERVERS' : /member|membre|miembro/iu.test(text) ? 'MEMBERS' : 'ALL';

/**
 * Returns the text after the number of a match, as far as a name goes: “State of Palestine” of “94 State of Palestine”.
 */
const afterNumber = (text: string, { 0: found, 1: count = '', index }: RegExpExecArray): string => {
  const rest = text.slice(index + found.indexOf(count) + count.length, index + MAX_NAME_LENGTH);
  return rest.trimStart().split(/[\n\t,;|]|\s{2}/u)[0] ?? '';
};

/**
 * Finds the totals that a text states. A number before a State’s name is a list number: “184 United States of America”.
 */
const totalsIn = (reader: NameReader, text: string): readonly StatedTotal[] =>
  [...[...text.matchAll(TOTAL)].filter((match) => !reader.settles(afterNumber(text, match))), ...text.matchAll(SUM)]
    .filter(([, count]) => Number(count) > 1)
    .slice(0, 20)
    .map(([found, count]) => {
      const wording = found.replace(/\s+/gu, ' ');
      return { count: Number(count), text: wording, counts: countedIn(wording) };
    });

/** Codes of States that are also words of headings in capitals. */
const WORDS = new Set('AND ARE CAN PER IN IS IT NO SO TO BE ME AM AT BY MY DE LA ES PE AS FOR ET OU'.split(' '));
const HEADING =
  /(?<!\p{L})(?:supporters?|list|liste|lista|page|annex|annexe|total|as (?:of|at)|code of conduct|following|group|endorse\p{L}*|signator\p{L}*|member states?|états|estados|countr\p{L}*)(?!\p{L})/iu;

/** Headings of a single word, as over a column. */
const HEADING_ALONE =
  /^(?:states?|countr(?:y|ies)|pa[yí]s(?:es)?|names?|noms?|nombres?|observers?|codes?|dates?|remarks?)\.?$/iu;

/** A date beside a name: “1 Sep. 2015”, “Oct-15”. */
const DAY = /^(?:\d{1,2}[.\s-]*)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[.,\s-]*\d{1,4}/iu;

/** Whether the text could be a misspelt or unknown name of a State. */
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
    // Prose has lower-case words; in names only “of”, “and” and the like are lower case.
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
  isAmbiguous(text: string): boolean {
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
    if (this.settles(text) || this.isAmbiguous(text) || looksLikeName(text)) this.take(text);
    else this.pass(text);
  }

  /** Reads running text: takes the longest runs of parts that are names, and the other parts one by one. */
  readSentence(text: string): void {
    // The words that introduce a list end in a colon.
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
      // The last name ends at the end of its sentence.
      if (length > 1 || this.settles(run)) this.take(run);
      else this.takeOrPass(run.replace(/\.\s.*$/su, ''));
      at += 2 * (length - 1);
    }
  }
}

const CELLS = /\t+|\s*\|\s*|\s{2,}|\s*[•·▪●◦]\s*/u;
const CONTINUES = /^(?:\(|and\s|et\s|y\s|of\s|the\s|&|[-–])/iu;

/** Counts the lines after a line with a name that still belong to the name, as “Darus-” and “salam” do to “Brunei”. */
const continuing = (reader: NameReader, lines: readonly string[], at: number): number => {
  const next = lines.slice(at + 1, at + MAX_JOINED_LINES);
  const other = next.findIndex((line) => !CONTINUES.test(line) && reader.settles(line));
  for (let more = other < 0 ? next.length : other; more > 0; more--) {
    if (reader.settles(lines.slice(at, at + more + 1).join(' '))) return more;
  }
  return 0;
};

/** Reads lines with one name each, or several in columns; a name may be broken over several lines. */
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

/** Whether the names are separated by commas rather than by lines. */
const isSentence = (reader: NameReader, lines: readonly string[]): boolean => {
  const whole = lines.filter((line) => reader.settles(line)).length;
  const commas = lines.join('\n').match(/[,;、،]/gu)?.length ?? 0;
  return whole < lines.length / 2 && commas >= lines.length;
};

/** Reads a text copied from a document or page. @returns the totals that the text states */
const readText = (reader: NameReader, whole: string): readonly StatedTotal[] => {
  const text = whole
    .slice(0, MAX_LIST_TEXT)
    .replace(/\p{Cf}/gu, '')
    .replace(/\r\n?/gu, '\n')
    // On long runs of blanks, the patterns below would take time quadratic in their length.
    .replace(/[^\S\n]{3,}/gu, (blanks) => (blanks.includes('\t') ? '\t' : '   '))
    .replace(/\n{3,}/gu, '\n\n');
  // A hyphen at the end of a line belongs to the name or to the line break: matching ignores both.
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

/** Minimum share of cells with a known name in a column of names. */
const MIN_NAMED = 0.5;

type Table = readonly (readonly string[])[];

/** Reads the columns of a table that hold names, row by row, and skips other columns. @returns the totals it states */
const readTable = (reader: NameReader, rows: Table): readonly StatedTotal[] => {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const named = Array.from({ length: width }, (_, column) => {
    const cells = rows.map((row) => row[column] ?? '').filter((cell) => /\p{L}/u.test(cell));
    return cells.length > 0 && cells.filter((cell) => reader.settles(cell)).length / cells.length >= MIN_NAMED;
  });
  // Columns of codes repeat the names beside them, so they are read only if there is no column of names.
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
 * Finds the names of States in the parts of a list, in order: in texts, and in tables by their cells. The limits on
 * names found and on texts passed over apply to all parts together.
 * @param aside texts that are not part of the list, such as running heads: reported first among those passed over
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
 * Finds the names of States in a text copied from a document or page: one per line, in columns, or in running text. It
 * copes with numbering, footnote marks, headings, broken lines and words, and names that contain commas or “and”. It
 * also reads the totals that the text states, to be compared with the number of names.
 * @example namesInText(index, '2 States: Antigua and Barbuda, and Korea, Republic of.').names // both of them
 */
export const namesInText = (index: NameIndex, text: string): NamesInText => namesIn(index, [text]);

/** Finds the names in the columns of a table that hold names, row by row; other columns are skipped. */
export const namesInTable = (index: NameIndex, rows: Table): NamesInText => namesIn(index, [rows]);

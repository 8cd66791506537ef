import type { Element, Line, Table } from './written-note.js';

/** Stands in a text for a place where a line may break; a private character, which no text that is shown holds. */
export const BREAK = '\uE000';

/** The longest words that stay whole: in a paragraph, in a block of code, and in a key figure. */
const WHOLE = { paragraph: 40, code: 60, keyFigure: 14 } as const;

// Lines break by themselves between ideographs and beside characters that are named, such as [U+1F600].
const WORD = /(?:(?!\[U\+[\dA-F]{4,6}\])[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])+/gu;
/** What is an address of the web, with or without its scheme; a sign such as a bracket may stand before it. */
const ADDRESS = /^[^\p{L}\p{N}]*(?:https?:\/\/|www\.|(?:[a-z\d-]+(?:\.[a-z\d-]+)+|localhost)(?::\d+)?\/)/iu;
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

const brokenWord = (word: string, longest: number): string => {
  if (word.length <= longest) return word;
  const letters = [...graphemes.segment(word)].map(({ segment }) => segment);
  if (letters.length <= longest) return word;
  const few = Math.max(1, Math.floor(longest / 10));
  return letters.map((letter, index) => (index > 0 && index % few === 0 ? BREAK + letter : letter)).join('');
};

/** An address breaks after its signs alone, unless what stands between two of them has no room. */
const brokenAddress = (address: string, longest: number): string =>
  address
    .split(/(?<=[/.\-?&])(?![/.\-?&]|$)/u)
    .map((part) => brokenWord(part, longest))
    .join(BREAK);

/**
 * A text with a place to break after every few letters of its words that have more than `longest`: each place costs time.
 * @example breakable('abcdefghijklmno', 10) // a BREAK between all letters
 */
export const breakable = (text: string, longest: number = WHOLE.paragraph): string =>
  text.length <= longest
    ? text
    : text.replace(WORD, (word) => (ADDRESS.test(word) ? brokenAddress(word, longest) : brokenWord(word, longest)));

const breakableLine = (line: Line, longest?: number): Line =>
  line.map((part) => ('text' in part ? { ...part, text: breakable(part.text, longest) } : part));

/** How many letters a column has room for, in the size that the template sets a table of so many columns in. */
const roomIn = ({ columns }: Table): number => {
  const [size, inset] = columns.length > 9 ? [6.5, 3] : columns.length > 6 ? [7.5, 3] : [9.5, 6];
  return Math.max(4, Math.floor((471 / columns.length - 2 * inset) / (0.53 * size)));
};

/** Elements whose long words may break within what they stand in. */
export const breakableElements = (elements: readonly Element[]): readonly Element[] =>
  elements.map((element): Element => {
    switch (element.kind) {
      case 'heading':
      case 'paragraph':
        return { ...element, line: breakableLine(element.line) };
      case 'list':
        return { ...element, items: element.items.map(breakableElements) };
      case 'quotation':
        return { ...element, lines: element.lines.map((line) => breakableLine(line)) };
      case 'code':
        return { ...element, text: breakable(element.text, WHOLE.code) };
      case 'key-figures': {
        const { keyFigure } = WHOLE;
        const figures = element.figures.map(({ value, label }) => ({
          value: breakable(value, keyFigure),
          label: breakableLine(label, keyFigure),
        }));
        return { ...element, figures };
      }
      case 'table': {
        const room = roomIn(element);
        return {
          ...element,
          caption: breakableLine(element.caption),
          columns: element.columns.map((column) => ({ ...column, label: breakable(column.label, room) })),
          rows: element.rows.map((row) => row.map((cell) => breakableLine(cell, room))),
        };
      }
      case 'picture':
        return { ...element, caption: breakableLine(element.caption) };
      case 'sources':
        return element;
    }
  });

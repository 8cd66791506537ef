import type { Element, Line, Table } from './written-note.js';

/** Marks a place in a text where a line can break; a private-use character, which no shown text contains. */
export const BREAK = '\uE000';

/** Maximum letters of a word that is not broken: in a paragraph, in a block of code, and in a key figure. */
const MAX_WHOLE_LETTERS = { paragraph: 40, code: 60, keyFigure: 14 } as const;

// Lines already break between ideographs, and next to characters written by their code, such as [U+1F600].
const WORD = /(?:(?!\[U\+[\dA-F]{4,6}\])[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])+/gu;
/** Matches a web address, with or without its scheme, also after a sign such as a bracket. */
const ADDRESS = /^[^\p{L}\p{N}]*(?:https?:\/\/|www\.|(?:[a-z\d-]+(?:\.[a-z\d-]+)+|localhost)(?::\d+)?\/)/iu;
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

const brokenWord = (word: string, longest: number): string => {
  if (word.length <= longest) return word;
  const letters = [...graphemes.segment(word)].map(({ segment }) => segment);
  if (letters.length <= longest) return word;
  const lettersPerBreak = Math.max(1, Math.floor(longest / 10));
  return letters
    .map((letter, index) => (index > 0 && index % lettersPerBreak === 0 ? BREAK + letter : letter))
    .join('');
};

/** Makes an address break only after its signs, unless the text between two signs does not fit. */
const brokenAddress = (address: string, longest: number): string =>
  address
    .split(/(?<=[/.\-?&])(?![/.\-?&]|$)/u)
    .map((part) => brokenWord(part, longest))
    .join(BREAK);

/**
 * Adds a place to break after every few letters of words with more than `longest` letters. Each place costs time, so
 * shorter words have none.
 * @example breakable('abcdefghijklmno', 10) // a BREAK between all letters
 */
export const breakable = (text: string, longest: number = MAX_WHOLE_LETTERS.paragraph): string =>
  text.length <= longest
    ? text
    : text.replace(WORD, (word) => (ADDRESS.test(word) ? brokenAddress(word, longest) : brokenWord(word, longest)));

const breakableLine = (line: Line, longest?: number): Line =>
  line.map((part) => ('text' in part ? { ...part, text: breakable(part.text, longest) } : part));

/** Returns how many letters fit in a column, at the size at which the template sets a table with that many columns. */
const roomIn = ({ columns }: Table): number => {
  const [size, inset] = columns.length > 9 ? [6.5, 3] : columns.length > 6 ? [7.5, 3] : [9.5, 6];
  return Math.max(4, Math.floor((471 / columns.length - 2 * inset) / (0.53 * size)));
};

/** Makes long words in elements breakable, so that they fit in their lines, cells and figures. */
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
        return { ...element, text: breakable(element.text, MAX_WHOLE_LETTERS.code) };
      case 'key-figures': {
        const { keyFigure } = MAX_WHOLE_LETTERS;
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

import type { Token, Tokens } from 'marked';
import { markdownTokens } from './own-words.js';
import { type NotePart, type Problem, problem } from './problem.js';

/**
 * Limits on the cost of typesetting a reader’s text. Real texts stay far below: the tallest letters of Tibetan have
 * eight marks, and a table of all Member States with ten columns has 1,950 cells.
 */
export const TEXT_BOUNDS = {
  /** Combining marks over one letter: the memory that a PDF takes grows with the square of their number. */
  marks: 10,
  /** Paragraphs, headings, items, cells, and spans of code, emphasis or links within them, in a whole note. */
  parts: 2_000,
  /** Emphasis signs (`*`, `_`, `~`; a run counts as one) and “!” in a whole note: the lexer scans ahead from each. */
  signs: 1_200,
  /** Total characters of all link addresses: one `[a]: …` gives an address to any number of links. */
  addresses: 40_000,
} as const;

const NEAR = 30;

/**
 * Finds the first letter with more marks over it than any script needs.
 * @example marksProblem('TITLE', `Ze\u0301ro`) // []
 */
export const marksProblem = (part: NotePart, text: string): readonly Problem[] => {
  // An invisible character, such as a zero-width space, separates marks here but is dropped when the text is typeset.
  const visible = text.replace(/\p{Default_Ignorable_Code_Point}/gu, '');
  const tower = new RegExp(`\\p{M}{${TEXT_BOUNDS.marks + 1},}`, 'u').exec(visible);
  if (!tower) return [];
  const before = visible.slice(0, tower.index).trimEnd();
  const after = [...before.replace(/\p{M}+/gu, '').replace(/\s+/g, ' ')].slice(-NEAR).join('').trim();
  return [problem('TOO_MANY_MARKS', { part, marks: [...tower[0]].length, after, most: TEXT_BOUNDS.marks })];
};

/**
 * Returns an upper bound of the number of table cells in a text. Markdown fills up short rows, so a header of 3,000
 * columns and 4,000 lines of one letter would be twelve million cells: count them from the lines, before anything
 * parses them.
 */
const cellsAtMost = (text: string): number => {
  let cells = 0;
  let columns = 0;
  for (const line of text.split(/\r\n?|\n/)) {
    if (/^[ >]*$/.test(line)) columns = 0;
    // The delimiter row under a table header, perhaps inside a list or a quotation.
    const dashes = /^[\s>|:+*\d.)-]*$/.test(line) && line.includes('|') ? (line.match(/-+/g)?.length ?? 0) : 0;
    columns = Math.max(columns, dashes);
    cells += columns;
  }
  return cells;
};

/** Counts emphasis signs before anything tries to pair them; a list bullet is not one. */
const signsIn = (text: string): number => text.replace(/^[ \t>]*\* /gm, '').match(/\*+|_+|~+|!/g)?.length ?? 0;

interface Size {
  parts: number;
  addresses: number;
}

const addInline = (size: Size, tokens: readonly Token[]): void => {
  for (const token of tokens) {
    if (token.type !== 'text') size.parts += 1;
    if (token.type === 'link') size.addresses += (token as Tokens.Link).href.length;
    addInline(size, (token as Tokens.Generic).tokens ?? []);
  }
};

const addBlocks = (size: Size, tokens: readonly Token[]): void => {
  for (const token of tokens) {
    switch (token.type) {
      case 'space':
      case 'def':
        break;
      case 'list':
        for (const item of (token as Tokens.List).items) addBlocks(size, item.tokens);
        break;
      case 'blockquote':
        addBlocks(size, (token as Tokens.Blockquote).tokens);
        break;
      case 'table': {
        const { header, rows } = token as Tokens.Table;
        for (const cell of [header, ...rows].flat()) {
          size.parts += 1;
          addInline(size, cell.tokens);
        }
        break;
      }
      default:
        size.parts += 1;
        addInline(size, (token as Tokens.Generic).tokens ?? []);
    }
  }
};

/**
 * Returns why the Markdown texts of a note would cost too much to typeset, and which of them; empty if they would not.
 * @param texts the texts of the blocks in order; `''` for a block without text
 */
export const textProblems = (texts: readonly string[]): readonly (Problem & { readonly index: number })[] => {
  const problems: (Problem & { readonly index: number })[] = [];
  const total: Size = { parts: 0, addresses: 0 };
  let allSigns = 0;
  let reported = false;
  texts.forEach((text, index) => {
    problems.push(...marksProblem('TEXT', text).map((found) => ({ index, ...found })));
    const { parts, addresses, signs } = TEXT_BOUNDS;
    // Reported once, at the block that exceeds the limit; later blocks are not counted.
    if (reported) return;
    const textSigns = signsIn(text);
    allSigns += textSigns;
    if (allSigns > signs) {
      reported = true;
      const together = allSigns !== textSigns;
      problems.push({ index, ...problem('TOO_MANY_SIGNS', { signs: allSigns, together, most: signs }) });
      return;
    }
    const cells = cellsAtMost(text);
    const textSize: Size = { parts: cells, addresses: 0 };
    if (cells <= parts) {
      textSize.parts = 0;
      addBlocks(textSize, markdownTokens(text));
    }
    total.parts += textSize.parts;
    total.addresses += textSize.addresses;
    reported = total.parts > parts || total.addresses > addresses;
    const together = index > 0 && total.parts !== textSize.parts;
    if (cells > parts) problems.push({ index, ...problem('TOO_MANY_CELLS', { cells, most: parts }) });
    else if (total.parts > parts) {
      problems.push({ index, ...problem('TOO_MANY_PARTS', { parts: total.parts, together, most: parts }) });
    } else if (reported) {
      problems.push({ index, ...problem('ADDRESSES_TOO_LONG', { characters: total.addresses, most: addresses }) });
    }
  });
  return problems;
};

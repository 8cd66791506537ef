import type { Token, Tokens } from 'marked';
import { markdownTokens } from './own-words.js';
import { type NotePart, type Problem, problem } from './problem.js';

/**
 * What a text of a reader's own may ask of whoever sets it. Real texts stay far below: the tallest letters of Tibetan have
 * eight marks, and a table of all Member States with ten columns has 1,950 cells.
 */
export const TEXT_BOUNDS = {
  /** Combining marks over one letter: a PDF takes memory that grows with the square of their number. */
  marks: 10,
  /** Paragraphs, headings, items, cells, and stretches of code, emphasis or links within them, in a whole note. */
  parts: 2_000,
  /** Signs of emphasis (`*`, `_`, `~`, several together as one) and “!” in a whole note: Markdown reads on from each. */
  signs: 1_200,
  /** Characters of the addresses that links lead to, together: `[a]: …` gives one address to any number of links. */
  addresses: 40_000,
} as const;

const NEAR = 30;

/**
 * A letter with more marks over it than any writing needs, where a text has one.
 * @example marksProblem('TITLE', `Ze\u0301ro`) // []
 */
export const marksProblem = (part: NotePart, text: string): readonly Problem[] => {
  // What nobody sees, such as a space of no width, parts marks from each other and is left out where a text is set.
  const seen = text.replace(/\p{Default_Ignorable_Code_Point}/gu, '');
  const tower = new RegExp(`\\p{M}{${TEXT_BOUNDS.marks + 1},}`, 'u').exec(seen);
  if (!tower) return [];
  const before = seen.slice(0, tower.index).trimEnd();
  const after = [...before.replace(/\p{M}+/gu, '').replace(/\s+/g, ' ')].slice(-NEAR).join('').trim();
  return [problem('TOO_MANY_MARKS', { part, marks: [...tower[0]].length, after, most: TEXT_BOUNDS.marks })];
};

/**
 * At most how many cells the tables of a text have. Markdown fills up short rows, so a header of 3,000 columns and 4,000 lines
 * of one letter would be twelve million cells: they are counted from the lines, before anything reads them.
 */
const cellsAtMost = (text: string): number => {
  let cells = 0;
  let columns = 0;
  for (const line of text.split(/\r\n?|\n/)) {
    if (/^[ >]*$/.test(line)) columns = 0;
    // The line under a header, perhaps in a list or a quotation.
    const dashes = /^[\s>|:+*\d.)-]*$/.test(line) && line.includes('|') ? (line.match(/-+/g)?.length ?? 0) : 0;
    columns = Math.max(columns, dashes);
    cells += columns;
  }
  return cells;
};

/** Signs of emphasis, counted before anything looks for their pairs; the mark of a list's item is none. */
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
 * Why a note's own texts, all in Markdown, would cost too much to set, and which of them. Empty where they may pass.
 * @param texts those of a note's blocks in their order; empty where a block has none
 */
export const textProblems = (texts: readonly string[]): readonly (Problem & { readonly index: number })[] => {
  const problems: (Problem & { readonly index: number })[] = [];
  const total: Size = { parts: 0, addresses: 0 };
  let allSigns = 0;
  let reported = false;
  texts.forEach((text, index) => {
    problems.push(...marksProblem('TEXT', text).map((found) => ({ index, ...found })));
    const { parts, addresses, signs } = TEXT_BOUNDS;
    // Said once, at the block that goes beyond: what comes after it is not counted.
    if (reported) return;
    const ownSigns = signsIn(text);
    allSigns += ownSigns;
    if (allSigns > signs) {
      reported = true;
      const together = allSigns !== ownSigns;
      problems.push({ index, ...problem('TOO_MANY_SIGNS', { signs: allSigns, together, most: signs }) });
      return;
    }
    const cells = cellsAtMost(text);
    const own: Size = { parts: cells, addresses: 0 };
    if (cells <= parts) {
      own.parts = 0;
      addBlocks(own, markdownTokens(text));
    }
    total.parts += own.parts;
    total.addresses += own.addresses;
    reported = total.parts > parts || total.addresses > addresses;
    const together = index > 0 && total.parts !== own.parts;
    if (cells > parts) problems.push({ index, ...problem('TOO_MANY_CELLS', { cells, most: parts }) });
    else if (total.parts > parts) {
      problems.push({ index, ...problem('TOO_MANY_PARTS', { parts: total.parts, together, most: parts }) });
    } else if (reported) {
      problems.push({ index, ...problem('ADDRESSES_TOO_LONG', { characters: total.addresses, most: addresses }) });
    }
  });
  return problems;
};

import { linkTarget } from './link-target.js';
import { visible } from './visible.js';
import type { Inline, Line } from './written-note.js';

/** Escapes text so that every Markdown renderer shows it as it is. `line` escapes what begins a block. */
export const escaped = (text: string): string =>
  visible(text)
    .replace(/[\t\r\n]+/g, ' ')
    .replace(/[\\`*_{}[\]<>#|~&$@^]/g, '\\$&')
    // GitHub turns bare addresses into links.
    .replace(/:(?=\/\/)|(?<=www)\./gi, '\\$&')
    // `(` or `:` after `[^1]` would make it a link or a definition; `!` before `[` would make it a picture.
    .replace(/^[(:]|!$/g, '\\$&');

/** Returns an address for the brackets of a link or a picture; null if neither can be made of it. */
export const target = (address: string | undefined): string | null =>
  linkTarget(address)
    ?.replace(/[()[\]*_]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)
    .replace(/&(?=#?\w+;)/g, '&amp;') ?? null;

/** Formats code. Code with characters that not every place or renderer of Markdown allows is written as text. */
const code = (text: string): string => {
  const words = visible(text).replace(/[\t\r\n]+/g, ' ');
  return /[`|\]\\]|^\s|\s$|^$/.test(words) ? escaped(text) : `\`${words}\``;
};

interface Piece {
  readonly words: string;
  /** If the piece begins and ends with marks: the text within the marks for emphasis. */
  readonly within?: string;
}

const piece = (part: Inline): Piece => {
  if ('source' in part) return { words: `[^${part.source}]` };
  const words = part.code ? code(part.text) : escaped(part.text);
  const within = words.trim();
  if (within === '') return { words };
  const marks = `${part.strong ? '**' : ''}${part.emphasis ? '*' : ''}`;
  const href = target(part.href);
  const marked = marks + within + marks;
  // Marks next to a space have no effect.
  const spaced = words.replace(within, () => (href ? `[${marked}](${href})` : marked));
  if (href || !(marks || part.code)) return { words: spaced };
  return { words: spaced, within: marks ? within : '' };
};

/**
 * Whether marks would be parsed differently because of what is next to them (CommonMark 6.2). They are safe next to a
 * space, and next to anything but other marks if the text within them has a letter or a digit at that end.
 */
const conflict = (left: Piece, right: Piece): boolean => {
  if (left.words === '' || /[\p{Zs}]$/u.test(left.words) || /^[\p{Zs}]/u.test(right.words)) return false;
  if (left.within !== undefined && right.within !== undefined) return true;
  return /[^\p{L}\p{N}]$/u.test(left.within ?? '') || /^[^\p{L}\p{N}]/u.test(right.within ?? '');
};

/** Formats a line of text as Markdown, without line breaks. */
export const inline = (line: Line): string => {
  const pieces = line.map(piece).filter(({ words }) => words !== '');
  return pieces
    .map((part, index) => {
      const before = pieces[index - 1];
      // An empty comment is invisible and separates the two.
      return before && conflict(before, part) ? `<!-- -->${part.words}` : part.words;
    })
    .join('')
    .trim();
};

/** Formats a line of text as a separate block that does not begin a list. */
export const line = (parts: Line): string => inline(parts).replace(/^[-+=]|(?<=^\d+)[.)]/, '\\$&');

import { linkTarget } from './link-target.js';
import { visible } from './visible.js';
import type { Inline, Line } from './written-note.js';

/** Text that every reader of Markdown shows as it is. What begins a block only at the start of a line is `line`'s part. */
export const escaped = (text: string): string =>
  visible(text)
    .replace(/[\t\r\n]+/g, ' ')
    .replace(/[\\`*_{}[\]<>#|~&$@^]/g, '\\$&')
    // GitHub makes links of bare addresses.
    .replace(/:(?=\/\/)|(?<=www)\./gi, '\\$&')
    // After `[^1]` these would make a link or a definition of it; before `[`, a picture.
    .replace(/^[(:]|!$/g, '\\$&');

/** An address as it stands between the brackets of a link or a picture; null where none is made of it. */
export const target = (address: string | undefined): string | null =>
  linkTarget(address)
    ?.replace(/[()[\]*_]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)
    .replace(/&(?=#?\w+;)/g, '&amp;') ?? null;

/** Code, but for what code in Markdown can hold in some places and readers only: that is text. */
const code = (text: string): string => {
  const words = visible(text).replace(/[\t\r\n]+/g, ' ');
  return /[`|\]\\]|^\s|\s$|^$/.test(words) ? escaped(text) : `\`${words}\``;
};

interface Piece {
  readonly words: string;
  /** If it begins and ends with marks: what stands within those for emphasis. */
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
  // Marks next to a space are none.
  const spaced = words.replace(within, () => (href ? `[${marked}](${href})` : marked));
  if (href || !(marks || part.code)) return { words: spaced };
  return { words: spaced, within: marks ? within : '' };
};

/**
 * Whether marks stand against a sign with which they are read otherwise (CommonMark 6.2): they are safe beside a space,
 * and beside anything but other marks if a letter or a digit is within.
 */
const clash = (before: Piece, after: Piece): boolean => {
  if (before.words === '' || /[\p{Zs}]$/u.test(before.words) || /^[\p{Zs}]/u.test(after.words)) return false;
  if (before.within !== undefined && after.within !== undefined) return true;
  return /[^\p{L}\p{N}]$/u.test(before.within ?? '') || /^[^\p{L}\p{N}]/u.test(after.within ?? '');
};

/** A line of text in Markdown, without line ends. */
export const inline = (line: Line): string => {
  const pieces = line.map(piece).filter(({ words }) => words !== '');
  return pieces
    .map((part, index) => {
      const before = pieces[index - 1];
      // An empty comment shows nothing and parts the two.
      return before && clash(before, part) ? `<!-- -->${part.words}` : part.words;
    })
    .join('')
    .trim();
};

/** The same as a block of its own, that begins no list. */
export const line = (parts: Line): string => inline(parts).replace(/^[-+=]|(?<=^\d+)[.)]/, '\\$&');

import { type Language } from '../language.js';
import { CONTENTS_MESSAGES } from './messages/index.js';

/** Letters of a page from which on it can take more than ten screens of a phone, since tables take one line a cell. */
const LONG = 2500;
/** Chinese says the same in fewer letters, each twice as wide. */
const longIn = (language: Language): number => (language === 'zh' ? LONG / 2 : LONG);

/** A list of fewer headings says nothing: the parts below them are listed too. */
const MIN_SECTIONS = 3;

/** A table of words has no headings: its words are listed, as far as a list of them is short enough to help. */
const MAX_ROWS = 80;

const ROW = /<th()( scope="row"[^>]*)>(.*?)<\/th>/gs;
const HEADING = /<h([23])([^>]*)>(.*?)<\/h\1>/gs;
const textOf = (markup: string): string =>
  markup
    .replace(/<sup.*?<\/sup>|<button.*?<\/button>/gs, '')
    .replace(/<[^>]+>/g, '')
    .trim();

/** Reads no further than it has to: most of the markup of a long page lies behind the first letters that show that it is. */
const isLong = (markup: string, language: Language): boolean => {
  let length = 0;
  for (let end = markup.indexOf('>'); end !== -1;) {
    const start = markup.indexOf('<', end);
    if (start === -1) return false;
    length += start - end - 1;
    if (length >= longIn(language)) return true;
    end = markup.indexOf('>', start);
  }
  return false;
};

/**
 * Offers the contents of a long page under its heading and its answer, from its own headings; a phone shows them, folded.
 * @param ownContents does the page offer its contents itself?
 */
export const withContents = (markup: string, language: Language, ownContents = false): string => {
  if (ownContents || !isLong(markup, language)) return markup;
  const label = CONTENTS_MESSAGES[language].contents;
  const headings = [...markup.matchAll(HEADING)];
  const major = headings.filter(([, level]) => level === '2').length;
  const rows = headings.length === 0 ? [...markup.matchAll(ROW)].length : 0;
  const listed = rows > 0 && rows <= MAX_ROWS ? ROW : HEADING;
  const parts: { readonly id: string; readonly text: string }[] = [];
  const numbered = markup.replace(listed, (heading: string, level: string, attributes: string, inner: string) => {
    const text = textOf(inner);
    if ((level === '3' && major >= MIN_SECTIONS) || text === '') return heading;
    const own = / id="([^"]+)"/.exec(attributes)?.[1];
    const id = own ?? `part-${parts.length + 1}`;
    parts.push({ id, text });
    return own === undefined ? heading.replace(attributes + '>', ` id="${id}"${attributes}>`) : heading;
  });
  if (parts.length === 0) return markup;
  const items = parts.map(({ id, text }) => `<li><a href="#${id}">${text}</a></li>`).join('');
  const list = `<nav class="contents" aria-label="${label}"><details><summary>${label}</summary><ul>${items}</ul></details></nav>`;
  return numbered.replace(/<\/h1>(?:\s*<p class="(?:lead|quiet)"[^>]*>.*?<\/p>)*/s, (opening) => opening + list);
};

import { type Language } from '../language.js';
import { CONTENTS_MESSAGES } from './messages/index.js';

/** Number of letters from which a page can take over ten screens of a phone, because tables take one line a cell. */
const MIN_LETTERS = 2500;
/** Chinese needs fewer letters for the same text, each twice as wide. */
const minLettersIn = (language: Language): number => (language === 'zh' ? MIN_LETTERS / 2 : MIN_LETTERS);

/** Minimum number of headings for a list of these alone; if there are fewer, subheadings are listed too. */
const MIN_SECTIONS = 3;

/** Maximum number of rows of a page without headings whose row headers are listed; a longer list would not help. */
const MAX_ROWS = 80;

const ROW = /<th()( scope="row"[^>]*)>(.*?)<\/th>/gs;
const HEADING = /<h([23])([^>]*)>(.*?)<\/h\1>/gs;
const textOf = (markup: string): string =>
  markup
    .replace(/<sup.*?<\/sup>|<button.*?<\/button>/gs, '')
    .replace(/<[^>]+>/g, '')
    .trim();

/** Whether a page is long. Stops counting at the limit, because most markup of a long page comes after it. */
const isLong = (markup: string, language: Language): boolean => {
  let length = 0;
  for (let end = markup.indexOf('>'); end !== -1;) {
    const start = markup.indexOf('<', end);
    if (start === -1) return false;
    length += start - end - 1;
    if (length >= minLettersIn(language)) return true;
    end = markup.indexOf('>', start);
  }
  return false;
};

/**
 * Inserts a table of contents, made from the headings of a long page, after its title and its lead. It is collapsed,
 * and shown only on a phone.
 * @param ownContents whether the page has its own table of contents
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
    const existingId = / id="([^"]+)"/.exec(attributes)?.[1];
    const id = existingId ?? `part-${parts.length + 1}`;
    parts.push({ id, text });
    return existingId === undefined ? heading.replace(attributes + '>', ` id="${id}"${attributes}>`) : heading;
  });
  if (parts.length === 0) return markup;
  const items = parts.map(({ id, text }) => `<li><a href="#${id}">${text}</a></li>`).join('');
  const list = `<nav class="contents" aria-label="${label}"><details><summary>${label}</summary><ul>${items}</ul></details></nav>`;
  return numbered.replace(/<\/h1>(?:\s*<p class="(?:lead|quiet)"[^>]*>.*?<\/p>)*/s, (opening) => opening + list);
};

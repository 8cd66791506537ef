import { named } from './visible.js';

/** Which characters a font can show. */
export interface Coverage {
  has(codePoint: number): boolean;
}

// Invisible characters that affect the text around them, such as a direction override. Arabic letters need the joiners.
const INVISIBLE = /(?![\u200c\u200d])\p{Default_Ignorable_Code_Point}/gu;
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

// Fonts can claim to have control characters and halves of a surrogate pair; PDF/UA allows neither.
const shows = (font: Coverage, character: string): boolean =>
  /[\n\u200c\u200d]/.test(character) ||
  (!/[\p{Cc}\p{Cs}\p{Co}\p{Cn}]/u.test(character) && font.has(character.codePointAt(0) ?? 0));

/**
 * Returns a text as the fonts can show it: a character that none of them has is written by its code, `😀` as
 * `[U+1F600]`, since PDF/UA does not allow missing glyphs. All characters of a grapheme must come from one font: this
 * holds for `é` of two characters, not for `中` with an accent.
 */
export const shownText = (text: string, fonts: readonly Coverage[]): string => {
  const plain = text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(INVISIBLE, '');
  return plain.replace(BEYOND_ASCII, (stretch) => shownStretch(stretch, fonts));
};

// Segmentation takes time quadratic in the length, and an address can have 250,000 characters: skip ASCII.
const BEYOND_ASCII = /(?:[ -~](?=[^\n -~]))?[^\n -~]+/gu;

const shownStretch = (text: string, fonts: readonly Coverage[]): string => {
  let result = '';
  for (const { segment } of graphemes.segment(text)) {
    const characters = [...segment];
    if (fonts.some((font) => characters.every((character) => shows(font, character)))) result += segment;
    else {
      const [base = '', ...marks] = characters;
      result += [fonts.some((font) => shows(font, base)) ? base : named(base), ...marks.map(named)].join('');
    }
  }
  return result;
};

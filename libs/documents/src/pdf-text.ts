import { named } from './visible.js';

/** Which characters a font can show. */
export interface Coverage {
  has(codePoint: number): boolean;
}

// What is not seen and steers what stands around it, such as an override of direction; letters of Arabic need their joiners.
const STEERING = /(?![\u200c\u200d])\p{Default_Ignorable_Code_Point}/gu;
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

// Fonts may claim control characters and halves of a surrogate pair; PDF/UA knows neither.
const shows = (font: Coverage, character: string): boolean =>
  /[\n\u200c\u200d]/.test(character) ||
  (!/[\p{Cc}\p{Cs}\p{Co}\p{Cn}]/u.test(character) && font.has(character.codePointAt(0) ?? 0));

/**
 * A text as the fonts can show it: a character that none of them has is named, `😀` as `[U+1F600]`, for PDF/UA allows no
 * glyph that stands for nothing. What makes up one sign must come from one font: `é` of two characters, not `中` with an accent.
 */
export const shownText = (text: string, fonts: readonly Coverage[]): string => {
  const plain = text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(STEERING, '');
  return plain.replace(BEYOND_ASCII, (stretch) => shownStretch(stretch, fonts));
};

// Segmenting takes time that grows with the square of the length; an address may have 250,000 characters.
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

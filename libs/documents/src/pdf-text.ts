/** Which characters a font can show. */
export interface Coverage {
  has(codePoint: number): boolean;
}

// What is not seen and steers what stands around it: overrides of direction, variants, tags. Joiners, breaks and marks of direction stay.
const STEERING = /(?![\u00ad\u061c\u200b-\u200f\u2060])\p{Default_Ignorable_Code_Point}/gu;
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

const named = (character: string): string =>
  `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;

/**
 * A text as the fonts can show it: a character that none of them has is named, `😀` as `[U+1F600]`, for PDF/UA allows no
 * glyph that stands for nothing. What makes up one sign must come from one font: `é` as two characters, not `中` with an accent.
 */
export const shownText = (text: string, fonts: readonly Coverage[]): string => {
  const shown = (font: Coverage, character: string): boolean =>
    /\s|\p{Default_Ignorable_Code_Point}/u.test(character) ? !/[\u000b\f\u0085]/.test(character) : font.has(character.codePointAt(0) ?? 0);
  let result = '';
  for (const { segment } of graphemes.segment(text.replace(STEERING, ''))) {
    const characters = [...segment];
    const whole = fonts.some((font) => characters.every((character) => shown(font, character)));
    result += whole
      ? segment
      : characters
          .map((character, index) => (index === 0 && fonts.some((font) => shown(font, character)) ? character : named(character)))
          .join('');
  }
  return result;
};

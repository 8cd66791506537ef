import { type Problem, problem } from './problem.js';

/**
 * What has no shape of its own: characters that steer the layout or the direction of a text, separators of lines and
 * paragraphs (U+2028, U+2029), code points that are no characters, halves of surrogate pairs, and U+FFFD, which stands where
 * a letter was lost. Variation selectors choose the shape of the character before them and may stay.
 */
const UNSEEN =
  /(?!\p{Variation_Selector})\p{Default_Ignorable_Code_Point}|[\p{Zl}\p{Zp}\p{Cs}\p{Noncharacter_Code_Point}\uFFF9-\uFFFD]/gu;

const JOINERS: readonly string[] = ['\u200c', '\u200d'];

/** Scripts in which a joiner or its opposite between two letters is part of how a word is spelled, as in Persian می‌خواهم. */
const JOINED = [
  ...[
    'Arabic',
    'Syriac',
    'Nko',
    'Mongolian',
    'Devanagari',
    'Bengali',
    'Gurmukhi',
    'Gujarati',
    'Oriya',
    'Tamil',
    'Telugu',
  ],
  ...['Kannada', 'Malayalam', 'Sinhala', 'Khmer', 'Myanmar', 'Tibetan'],
]
  .map((script) => String.raw`\p{Script_Extensions=${script}}`)
  .join('');
const JOINED_BEFORE = new RegExp(String.raw`(?=[\p{L}\p{M}])[${JOINED}]$`, 'u');
const JOINED_AFTER = new RegExp(String.raw`^(?=[\p{L}\p{M}])[${JOINED}]`, 'u');

const NEAR = 20;

/** `U+00AD` for a soft hyphen. */
const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/**
 * The first character of a text that nobody sees, and where it stands; `null` where there is none.
 * A soft hyphen is refused in every script: it tells where a line may break, not how a word is spelled.
 * @example unseenProblem('Fra\u00adnce') // { code: 'UNSEEN_CHARACTER', details: { codePoint: 'U+00AD', after: 'Fra' } }
 */
export const unseenProblem = (text: string): Problem<'UNSEEN_CHARACTER' | 'LOST_LETTER'> | null => {
  for (const { 0: character, index } of text.matchAll(UNSEEN)) {
    const before = text.slice(0, index);
    const rest = text.slice(index + character.length);
    if (JOINERS.includes(character) && JOINED_BEFORE.test(before) && JOINED_AFTER.test(rest)) continue;
    const after = [...before].slice(-NEAR).join('').replace(/\s+/g, ' ').trim();
    const details = { codePoint: codePoint(character), after };
    return character === '\ufffd' ? problem('LOST_LETTER', details) : problem('UNSEEN_CHARACTER', details);
  }
  return null;
};

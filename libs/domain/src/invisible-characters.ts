import { type Problem, problem } from './problem.js';

/**
 * Characters without a glyph: those that control the layout or the direction of text, line and paragraph separators
 * (U+2028, U+2029), noncharacters, lone surrogates, and U+FFFD, which replaces a lost letter. Variation selectors
 * choose the shape of the preceding character and are allowed.
 */
const UNSEEN =
  /(?!\p{Variation_Selector})\p{Default_Ignorable_Code_Point}|[\p{Zl}\p{Zp}\p{Cs}\p{Noncharacter_Code_Point}\uFFF9-\uFFFD]/gu;

const JOINERS: readonly string[] = ['\u200c', '\u200d'];

/** Scripts in which a joiner or non-joiner between two letters is part of the spelling, as in Persian می‌خواهم. */
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

/** Formats a character’s code point: `U+00AD` for a soft hyphen. */
const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/**
 * Finds the first invisible character of a text and the text before it; `null` if there is none.
 * A soft hyphen is refused in every script: it marks where a line may break, not how a word is spelled.
 * @example unseenProblem('Fra\u00adnce') // { code: 'UNSEEN_CHARACTER', details: { codePoint: 'U+00AD', after: 'Fra' } }
 */
export const invisibleCharacterProblem = (text: string): Problem<'UNSEEN_CHARACTER' | 'LOST_LETTER'> | null => {
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

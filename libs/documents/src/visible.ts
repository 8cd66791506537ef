/** A character by its code: `[U+1F600]`. */
export const named = (character: string): string =>
  `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;

/**
 * The text with what no file can hold or no reader can see made visible by its code: `a\u0001` → `a[U+0001]`.
 * Shown are control characters but tab and line ends, lone surrogates and U+FFFE and U+FFFF (illegal in XML),
 * and the two overrides that turn round the direction of whatever stands after them.
 */
export const visible = (text: string): string =>
  text.replace(/(?![\t\n\r])\p{Cc}|\p{Cs}|[\u202D\u202E\uFFFE\uFFFF]/gu, named);

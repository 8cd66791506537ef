/** Writes a character by its code: `[U+1F600]`. */
export const named = (character: string): string =>
  `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;

/**
 * Writes the characters that no file can hold or no reader can see by their code: `a\u0001` → `a[U+0001]`. These are
 * control characters except tab and line ends, lone surrogates, U+FFFE and U+FFFF (illegal in XML), and the two
 * overrides that reverse the direction of the text after them.
 */
export const visible = (text: string): string =>
  text.replace(/(?![\t\n\r])\p{Cc}|\p{Cs}|[\u202D\u202E\uFFFE\uFFFF]/gu, named);

/** Paired punctuation: opening to closing mark. An apostrophe is not one. */
const PAIRS: Readonly<Record<string, string>> = {
  '“': '”',
  '«': '»',
  '„': '“',
  '《': '》',
  '「': '」',
  '[': ']',
  '(': ')',
};

/**
 * Closes the quotation marks and brackets that a truncated title left open.
 * @example closed('Concept note of “Preventing and ending …') // Concept note of “Preventing and ending …”
 */
export const closeMarks = (cut: string): string => {
  const open: string[] = [];
  const characters = [...cut];
  for (const [index, character] of characters.entries()) {
    const closing = PAIRS[character];
    if (character === open.at(-1)?.trimStart()) open.pop();
    // French puts a space inside quotation marks.
    else if (closing) open.push(characters[index + 1]?.trim() === '' ? `\u00a0${closing}` : closing);
  }
  return cut + open.reverse().join('');
};

/** Truncates a title that is longer than `most` characters after a whole word, and marks the cut with “…”. */
export const cutTitle = (title: string, most: number): string =>
  title.length <= most ? title : closeMarks(`${title.slice(0, most + 1).replace(/[\s,;:.([«“–-]+\S*$/, '')} …`);

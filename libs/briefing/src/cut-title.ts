/** Marks that stand in pairs; an apostrophe is none. */
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
 * A title that was cut, with the marks closed that its other part would close.
 * @example closed('Concept note of “Preventing and ending …') // Concept note of “Preventing and ending …”
 */
export const closed = (cut: string): string => {
  const open: string[] = [];
  const signs = [...cut];
  for (const [index, sign] of signs.entries()) {
    const closing = PAIRS[sign];
    if (sign === open.at(-1)?.trimStart()) open.pop();
    // French has a space inside its marks.
    else if (closing) open.push(signs[index + 1]?.trim() === '' ? `\u00a0${closing}` : closing);
  }
  return cut + open.reverse().join('');
};

/** A title of at most so many signs, cut after a whole word. */
export const cutTitle = (title: string, most: number): string =>
  title.length <= most ? title : closed(`${title.slice(0, most + 1).replace(/[\s,;:.([«“–-]+\S*$/, '')} …`);

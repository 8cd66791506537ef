/** Control characters and noncharacters, which readers may send but HTML may not contain, even escaped. */
const FORBIDDEN = /[^\P{Cc}\t\n\f\r]|\p{Noncharacter_Code_Point}/gu;

/** Wraps markup in an HTML document, replacing forbidden characters by U+FFFD. */
export const htmlDocument = (markup: string): string => `<!doctype html>${markup.replace(FORBIDDEN, '\ufffd')}`;

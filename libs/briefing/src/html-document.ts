/** What no HTML may hold, even escaped, and readers may send: control characters, and code points that are no characters. */
const FORBIDDEN = /[^\P{Cc}\t\n\f\r]|\p{Noncharacter_Code_Point}/gu;

/** Markup as a document, with the sign of what cannot be shown in the place of what HTML may not hold. */
export const htmlDocument = (markup: string): string => `<!doctype html>${markup.replace(FORBIDDEN, '\ufffd')}`;

/**
 * Isolates a text with Latin letters, such as a symbol, a name or an address, from the Arabic words around it
 * (U+2068 … U+2069), so that marks and digits in the text keep their order. Other texts are returned as they are.
 * @example isolate('S/2016/846') // \u2068S/2016/846\u2069
 */
export const isolate = (text: string): string => (/\p{Script=Latin}/u.test(text) ? `\u2068${text}\u2069` : text);

/** Isolates each text, and joins them to a list. */
export const isolated = (texts: readonly string[]): string => texts.map(isolate).join('، ');

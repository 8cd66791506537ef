/**
 * A text that may hold Latin letters, such as a symbol, a name or an address, apart from the Arabic words around it
 * (U+2068 … U+2069), so that its marks and figures stay in their order. A text without Latin letters stays as it is.
 * @example isolate('S/2016/846') // \u2068S/2016/846\u2069
 */
export const isolate = (text: string): string => (/\p{Script=Latin}/u.test(text) ? `\u2068${text}\u2069` : text);

/** Several such texts, as a list. */
export const isolated = (texts: readonly string[]): string => texts.map(isolate).join('، ');

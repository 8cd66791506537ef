import type { Language } from '../language.js';
import { type PublishedTotal, totalText } from '../published-total.js';

/** Formats a total: in English as it was published, else in the reader’s language. */
export const wordsOf = (language: Language, total: PublishedTotal & { readonly text: string }): string =>
  language === 'en' ? total.text : totalText(language, total);

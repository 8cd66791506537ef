import type { Language } from '../language.js';
import { type PublishedTotal, totalText } from '../published-total.js';

/** The words of a total: those that were published, which are English, or what they say in the reader's language. */
export const wordsOf = (language: Language, total: PublishedTotal & { readonly text: string }): string =>
  language === 'en' ? total.text : totalText(language, total);

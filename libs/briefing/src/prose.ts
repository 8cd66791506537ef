import { type Language, applySpacing, finalStop } from './language.js';

/** Translations of recorded texts by the English text, for each language except English. */
export type RecordedProse = Readonly<Record<Exclude<Language, 'en'>, ReadonlyMap<string, string>>>;

/** The language of a page and the translations of its revision. */
export interface Reading {
  readonly language: Language;
  readonly revision: { readonly prose: RecordedProse };
}

/** Returns a recorded text in the reader’s language, or in English where there is no translation. */
export const proseIn = ({ language, revision }: Reading, text: string): string =>
  applySpacing(language, language === 'en' ? text : (revision.prose[language].get(text) ?? text));

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Adds the language’s full stop to a text, unless it ends with a punctuation mark already. */
export const withFullStop = (language: Language, text: string): string =>
  /[.?!…。？！؟]$/u.test(text) ? text : text + finalStop(language);

/** Turns a recorded phrase into a sentence, with a capital letter and a full stop. */
export const sentenceOf = (language: Language, text: string): string => capitalised(withFullStop(language, text));

import { type Language, spacedIn, finalStop } from './language.js';

/** Translations of recorded texts, by their English text, for each language but English. */
export type RecordedProse = Readonly<Record<Exclude<Language, 'en'>, ReadonlyMap<string, string>>>;

/** The language of a page, and the translations of the revision that it shows. */
export interface Reading {
  readonly language: Language;
  readonly revision: { readonly prose: RecordedProse };
}

/** A recorded text in the reader's language, or in English where nobody translated it. */
export const proseIn = ({ language, revision }: Reading, text: string): string =>
  spacedIn(language, language === 'en' ? text : (revision.prose[language].get(text) ?? text));

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A text of a language with its stop at the end, where it has no other mark there. */
export const ended = (language: Language, text: string): string =>
  /[.?!…。？！؟]$/u.test(text) ? text : text + finalStop(language);

/** A recorded phrase as a sentence: with a capital and a stop. */
export const sentenceOf = (language: Language, text: string): string => capitalised(ended(language, text));

import type { Problem } from '#domain';
import { sentenceIn, sentenceOf } from '#sentences';
import { type Language, dayText, numberText, applySpacing } from './language.js';

/** A sentence, and its language where that is not the page’s. */
export interface PublicErrorText {
  readonly text: string;
  readonly lang: 'en' | undefined;
}

/** Returns the problem that an error carries; `null` where it has only a message. */
export const problemOf = (error: unknown): Problem | null =>
  (error as { problem?: Problem | null } | null)?.problem ?? null;

/** Formats a problem in the language of a page; in English, and marked as such, where there is no translation. */
export const problemText = (problem: Problem, language: Language): PublicErrorText => {
  const text = sentenceIn(language, problem, {
    day: (day) => dayText(language, day),
    number: (value) => numberText(language, value),
  });
  return text === null
    ? { text: sentenceOf(problem), lang: 'en' }
    : { text: applySpacing(language, text), lang: undefined };
};

/** Formats an error for the reader of a page: what was wrong, and what would be right. */
export const errorText = (error: unknown, language: Language): PublicErrorText => {
  const problem = problemOf(error);
  if (problem) return problemText(problem, language);
  return { text: (error as Error).message, lang: language === 'en' ? undefined : 'en' };
};

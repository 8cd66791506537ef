import type { NoteProblem as DomainProblem } from '#domain';
import type { Language } from '../../language.js';
import { PROBLEM_MESSAGES } from './messages/index.js';

/** A problem of a note as the service tells it; `message` is in English. */
export type NoteProblem = DomainProblem & { readonly message: string };

/** What is wrong, for a reader of the language; in English, and marked so, where nobody wrote it in that language. */
export const problemText = (
  { code, details, message }: NoteProblem,
  language: Language,
): { readonly text: string; readonly language: 'en' | null } => {
  const sentences: Readonly<Partial<Record<string, (given: never) => string>>> = PROBLEM_MESSAGES[language];
  const sentence = (language === 'en' ? undefined : sentences[code]) as ((given: typeof details) => string) | undefined;
  if (sentence) return { text: sentence(details), language: null };
  return { text: message, language: language === 'en' ? null : 'en' };
};

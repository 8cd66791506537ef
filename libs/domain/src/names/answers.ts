import { DomainError } from '../domain-error.js';
import { nameKey } from './normalise.js';
import { MAX_LISTED_NAMES } from './reconciliation.js';

/** A name as it is in the list, and the name or code that is looked up for it. */
export interface AnsweredName {
  readonly text: string;
  readonly name: string;
}

/** A reader’s answer to what a name of a list means: a code, or an empty text if it is not a name. */
interface Answer {
  readonly name: string;
  readonly code: string;
}

/** Parses an answer. @throws DomainError if the text is not of the form `NAME=CODE` */
const answerOf = (text: string): Answer => {
  const at = text.lastIndexOf('=');
  if (at > 0) return { name: text.slice(0, at), code: text.slice(at + 1).trim() };
  throw new DomainError('NO_ANSWER', { text: text.slice(0, 60) });
};

/**
 * Applies a reader’s answers to the names of a list. An answer is `NAME=CODE`, or `NAME=` to skip the name.
 * @throws DomainError if an answer has another form or is for a name that the list does not have, or there are more
 * than `MAX_LISTED_NAMES` names
 * @example withAnswers(['Congo', 'Africa'], ['Congo=COG', 'Africa=']) // one name, “Congo”, looked up as COG
 */
export const withAnswers = (names: readonly string[], answers: readonly string[]): readonly AnsweredName[] => {
  const known = new Set(names.map((name) => nameKey(name).joined));
  const codes = new Map<string, string>();
  for (const { name, code } of answers.map(answerOf)) {
    const { joined } = nameKey(name);
    if (!known.has(joined)) throw new DomainError('NAME_NOT_IN_LIST', { name: name.slice(0, 60) });
    codes.set(joined, code);
  }
  const answered = names
    .map((text) => ({ text, name: codes.get(nameKey(text).joined) ?? text }))
    .filter(({ name }) => name !== '');
  if (answered.length <= MAX_LISTED_NAMES) return answered;
  throw new DomainError('TOO_MANY_NAMES', { names: answered.length, most: MAX_LISTED_NAMES });
};

/** Returns the answers that are for names of a list, which may have changed since the answers were given. */
export const answersFor = (names: readonly string[], answers: readonly string[]): readonly string[] => {
  const known = new Set(names.map((name) => nameKey(name).joined));
  return answers.filter((answer) => known.has(nameKey(answerOf(answer).name).joined));
};

import { DomainError } from '../domain-error.js';
import { nameKey } from './normalise.js';
import { MAX_LISTED_NAMES } from './reconciliation.js';

/** A name as the list has it, and the name or code by which it is looked up. */
export interface AnsweredName {
  readonly text: string;
  readonly name: string;
}

/** What a reader says that a name of a list means: a code, or nothing where it is no name. */
interface Answer {
  readonly name: string;
  readonly code: string;
}

/** @throws DomainError where the text is no `NAME=CODE` */
const answerOf = (text: string): Answer => {
  const at = text.lastIndexOf('=');
  if (at > 0) return { name: text.slice(0, at), code: text.slice(at + 1).trim() };
  throw new DomainError('NO_ANSWER', { text: text.slice(0, 60) });
};

/**
 * The names of a list with the answers of its reader, each `NAME=CODE`, or `NAME=` to pass the name over.
 * @throws DomainError where an answer has another form or is for a name that the list does not have, and for more than
 * `MAX_LISTED_NAMES` names
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

/** The answers that are for names of a list: it may have been changed since they were given. */
export const answersFor = (names: readonly string[], answers: readonly string[]): readonly string[] => {
  const known = new Set(names.map((name) => nameKey(name).joined));
  return answers.filter((answer) => known.has(nameKey(answerOf(answer).name).joined));
};

import { MAX_LISTED_NAMES, type NamesInText, type Reconciliation, type State, nameKey, nameOf } from '#domain';
import { ListRefused } from '#import';

/** A name as the list has it, and the name or code by which it is looked up. */
export interface AnsweredName {
  readonly text: string;
  readonly name: string;
}

/** The names of a list with the answers of its reader, each `NAME=CODE`, or `NAME=` to pass the name over. */
export const withAnswers = (names: readonly string[], answers: readonly string[]): readonly AnsweredName[] => {
  const answerOf = new Map(
    answers.map((answer) => {
      const at = answer.lastIndexOf('=');
      if (at < 1) throw new ListRefused(`--as takes NAME=CODE, such as "Congo=COG"; “${answer}” has no “=”.`);
      return [nameKey(answer.slice(0, at)).joined, answer.slice(at + 1).trim()];
    }),
  );
  const known = new Set(names.map((name) => nameKey(name).joined));
  for (const [key] of answerOf)
    if (!known.has(key)) throw new ListRefused(`The list has no name “${key}” to answer for.`);
  const answered = names
    .map((text) => ({ text, name: answerOf.get(nameKey(text).joined) ?? text }))
    .filter(({ name }) => name !== '');
  if (answered.length > MAX_LISTED_NAMES) {
    throw new ListRefused(`The file has ${answered.length} names; a list has at most ${MAX_LISTED_NAMES}.`);
  }
  return answered;
};

const block = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [`${title}: ${lines.length}`, ...lines.map((line) => `  ${line}`), ''];
const named = (states: readonly State[]): readonly string[] => states.map((state) => `${state.code}  ${nameOf(state)}`);

/** What was found in a list, line by line, for a terminal. */
export const reportOf = (
  list: NamesInText,
  { names, states, open, repeated, observers, comparison }: Reconciliation,
) => [
  `${list.names.length} names, ${states.length} States, ${open.length} to be answered.`,
  ...list.totals.map(
    ({ count, text }) =>
      `The list itself says “${text}”${count === states.length ? '' : `: ${count}, not ${states.length}`}.`,
  ),
  '',
  ...(comparison ? block('New to us', named(comparison.added)) : []),
  ...(comparison ? block('Confirmed', named(comparison.confirmed)) : []),
  ...(comparison ? block('Held by us and not in the list (nothing is dropped)', named(comparison.notListed)) : []),
  ...block('Observers', named(observers)),
  ...block(
    'Named more than once',
    repeated.map(({ state, texts }) => `${state.code}  ${texts.join('; ')}`),
  ),
  ...block(
    'No State on record',
    names.filter(({ kind }) => kind === 'NOT_A_STATE_ON_RECORD').map(({ sentence }) => sentence),
  ),
  ...block(
    'To be answered with --as "NAME=CODE"',
    open.map(({ text, sentence }) => `${text}: ${sentence}`),
  ),
  ...block('Passed over', list.passedOver),
  ...(comparison
    ? [
        `Members endorsing on ${comparison.on}: ${comparison.tallyBefore.endorsed} -> ${comparison.tallyAfter.endorsed}` +
          (comparison.councilSize === null
            ? '.'
            : `; on the Council of that day: ${comparison.councilBefore ?? 0} -> ${comparison.councilAfter ?? 0} of ${comparison.councilSize}.`),
      ]
    : []),
];

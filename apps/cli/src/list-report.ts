import { type NamesInText, type Reconciliation, type State, matchedFor, nameOf } from '#domain';
import { matchSentence } from '#sentences';

const block = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [`${title}: ${lines.length}`, ...lines.map((line) => `  ${line}`), ''];
const named = (states: readonly State[]): readonly string[] => states.map((state) => `${state.code}  ${nameOf(state)}`);

/** Formats what was found in a list as lines for a terminal. */
export const reportOf = (
  list: NamesInText,
  { names, states, open, repeated, observers, comparison }: Reconciliation,
) => [
  `${list.names.length} names, ${states.length} States, ${open.length} to be answered.`,
  ...list.totals.map((total) => {
    const matched = matchedFor(total, { states, observers });
    return `The list itself says “${total.text}”${total.count === matched ? '' : `: ${total.count}, not ${matched}`}.`;
  }),
  '',
  ...(comparison ? block('New to us', named(comparison.added)) : []),
  ...(comparison ? block('Confirmed', named(comparison.confirmed)) : []),
  ...(comparison ? block('Held by us and not in the list (nothing is dropped)', named(comparison.notListed)) : []),
  ...block('Observers', named(observers)),
  ...block(
    'Named more than once',
    repeated.map(({ state, texts }) => `${state.code}  ${texts.join('; ')}`),
  ),
  ...block('No State on record', names.filter(({ kind }) => kind === 'NOT_A_STATE_ON_RECORD').map(matchSentence)),
  ...block(
    'To be answered with --as "NAME=CODE", or with --as "NAME=" for what is no name',
    open.map((name) => `${name.text}: ${matchSentence(name)}`),
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

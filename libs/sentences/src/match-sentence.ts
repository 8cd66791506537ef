import { type NotAStateReason, type ReconciledName, type State, nameOf } from '#domain';

const NOT_A_STATE: Readonly<Record<NotAStateReason, string>> = {
  ORGANISATION: 'is an organisation, and none of the States on record',
  TERRITORY: 'is the name of a territory or region, and none of the States on record',
  NO_MEMBER_OR_OBSERVER: 'is neither a Member State nor an observer State on record here',
};

const listed = (states: readonly State[]): string => {
  const names = states.map((state) => `${nameOf(state)} (${state.code})`);
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1) ?? ''}`;
};

/** Explains how a name was matched, in a sentence for the person with the list. */
export const matchSentence = ({
  match,
  state,
  candidates,
}: Pick<ReconciledName, 'match' | 'state' | 'candidates'>): string => {
  const { text, reason } = match;
  const named = state ? nameOf(state) : '';
  switch (reason.code) {
    case 'RECORDED_NAME':
      return `A name of ${named} in one of the United Nations' languages.`;
    case 'CODE':
      return `The ISO 3166-1 code of ${named}.`;
    case 'VARIANT':
      return `Another spelling of ${named}.`;
    case 'OTHER_NAME':
      return `Another name of ${named}${reason.note === null ? '' : `: ${reason.note}`}.`;
    case 'FORMER_NAME':
      return `A former name of ${named}${reason.note === null ? '' : `: ${reason.note}`}.`;
    case 'SPELLED_LIKE':
      return `Spelled like ${named}, ${Math.round(match.certainty * 100)} of 100 letters alike; confirm it.`;
    case 'SPELLED_LIKE_SEVERAL':
      return candidates.length === 0
        ? `“${text}” names no State on record.`
        : `“${text}” is spelled like ${listed(candidates)}; say which.`;
    case 'SEVERAL_BEAR_IT':
      return `“${text}” can mean ${listed(candidates)}; say which.`;
    case 'FORMER_STATE':
      return `${named} is a former State: old Council terms and votes are on record, and no position can be counted for it.`;
    case 'NOT_A_STATE':
      return `${reason.name} ${NOT_A_STATE[reason.as]}.`;
    case 'NOTHING_NEAR':
      return candidates.length === 0
        ? `“${text}” names no State on record.`
        : `“${text}” names no State on record; nearest are ${listed(candidates)}.`;
    case 'EMPTY':
      return 'It holds no letters.';
    case 'TOO_LONG':
      return 'It is too long for the name of a State.';
  }
};

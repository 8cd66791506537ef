import {
  type NameMatch,
  type NamedState,
  type Problem,
  type StateFact,
  type StateNameFact,
  matchName,
  nameIndex,
  problem,
} from '#domain';

/** The State that a text stands for: its code, or the problem if it is not certain. */
export type Resolution = { readonly code: string } | { readonly problem: Problem };

const LANGUAGES = ['En', 'Fr', 'Es', 'Ar', 'Zh', 'Ru'] as const;

const namesOf = (state: StateFact, others: readonly StateNameFact[]): NamedState['names'] => [
  ...LANGUAGES.flatMap((language) => [
    { name: state[`name${language}`], kind: 'UN_NAME' as const, note: null },
    { name: state[`display${language}`], kind: 'DISPLAY' as const, note: null },
  ]).flatMap(({ name, ...rest }) => (name === null ? [] : [{ name, ...rest }])),
  ...others.map(({ name, kind, note }) => ({
    name,
    kind: kind === 'FORMER' ? ('FORMER' as const) : ('ALTERNATIVE' as const),
    note,
  })),
];

/** Converts facts, which need not be recorded yet, to States with their names. */
const namedStates = (states: readonly StateFact[], names: readonly StateNameFact[]): readonly NamedState[] => {
  const others = new Map<string, StateNameFact[]>();
  for (const name of names) others.set(name.state, [...(others.get(name.state) ?? []), name]);
  return states.map((state) => ({
    code: state.id,
    iso2: state.iso2,
    former: state.membership === 'FORMER',
    names: namesOf(state, others.get(state.id) ?? []),
  }));
};

const problemOf = ({ text, kind, candidates }: NameMatch, englishOf: ReadonlyMap<string, string>): Problem => {
  const near = candidates.map((code) => `${englishOf.get(code) ?? code} (${code})`);
  if (kind === 'AMBIGUOUS') return problem('STATE_AMBIGUOUS', { text, candidates: near });
  if (kind === 'NOT_A_STATE_ON_RECORD') return problem('NOT_A_STATE', { text });
  return problem('NO_SUCH_STATE', { text, candidates: near });
};

/**
 * Returns a function that finds the State for a code or a name, by the rules of `matchName`. A name that is only
 * similar to that of a State, or that several States can have, is a problem that names the candidates.
 * @example stateResolver(states, names)('Swaziland') // { code: 'SWZ' }
 */
export const stateResolver = (
  states: readonly StateFact[],
  names: readonly StateNameFact[],
): ((text: string) => Resolution) => {
  const index = nameIndex(namedStates(states, names));
  const englishOf = new Map(states.map(({ id, nameEn }) => [id, nameEn]));
  return (text) => {
    // The fast path: thousands of cells name a State by its code.
    if (englishOf.has(text)) return { code: text };
    const match = matchName(index, text);
    return match.state !== null && match.kind !== 'SPELLING'
      ? { code: match.state }
      : { problem: problemOf(match, englishOf) };
  };
};

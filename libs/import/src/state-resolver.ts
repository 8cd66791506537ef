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

/** What a text that stands for a State means: its code, or why it cannot be told. */
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

/** The States of facts that are not recorded yet, as far as their names go. */
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
 * Finds the State that a code or a name stands for, by the rules of `matchName`. A name that is only spelled like that of a
 * State, or that several may bear, is a problem that names the near ones.
 * @example stateResolver(states, names)('Swaziland') // { code: 'SWZ' }
 */
export const stateResolver = (
  states: readonly StateFact[],
  names: readonly StateNameFact[],
): ((text: string) => Resolution) => {
  const index = nameIndex(namedStates(states, names));
  const englishOf = new Map(states.map(({ id, nameEn }) => [id, nameEn]));
  return (text) => {
    // Facts name a State by its code in thousands of cells.
    if (englishOf.has(text)) return { code: text };
    const match = matchName(index, text);
    return match.state !== null && match.kind !== 'SPELLING'
      ? { code: match.state }
      : { problem: problemOf(match, englishOf) };
  };
};

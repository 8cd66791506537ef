import { type Steps, runToEnd } from '../steps.js';
import type { StateNameKind } from '../vocabulary.js';
import { AMBIGUOUS_NAMES } from './ambiguous-names.js';
import { type NameKey, nameKey, withoutMarks } from './normalise.js';
import { NOT_STATES, type NotAState } from './not-states.js';
import { SPELLING_VARIANTS } from './spelling-variants.js';
import { type NearKey, type SpelledKey, spellingIndex } from './spelling.js';

/** The code and names of a State. */
export interface NamedState {
  readonly code: string;
  readonly iso2: string | null;
  readonly former: boolean;
  readonly names: readonly {
    readonly name: string;
    readonly kind: StateNameKind;
    readonly note: string | null;
  }[];
}

/** What a name stands for. */
export type NameTarget =
  | {
      readonly kind: 'STATE';
      readonly code: string;
      /** How the name is recorded; `VARIANT` is a spelling that other publishers use, `CODE` an ISO 3166-1 code. */
      readonly as: StateNameKind | 'VARIANT' | 'CODE';
      readonly note: string | null;
    }
  | { readonly kind: 'AMBIGUOUS'; readonly codes: readonly string[] }
  | { readonly kind: 'NOT_A_STATE'; readonly entry: NotAState };

export interface NameIndex {
  readonly states: ReadonlyMap<string, NamedState>;
  /** Finds what a name stands for, without guessing at its spelling. */
  find(text: string): NameTarget | null;
  /** Finds the most similar spellings, best first; targets are codes of States, or names of what is not a State. */
  near(key: NameKey): readonly NearKey[];
}

/** Abbreviations such as UK, U.S.A., DRC. They are recognised only in capitals, since “us” and “car” are words. */
const ABBREVIATION = /^\p{Lu}{2,5}$/u;
const abbreviationOf = (text: string): string | null => {
  const letters = withoutMarks(text)
    .normalize('NFKD')
    .replace(/[.\s\p{M}]/gu, '');
  return ABBREVIATION.test(letters) ? letters : null;
};
const isAbbreviation = (name: string): boolean => abbreviationOf(name) !== null && !/\p{L}\s\p{L}{2}/u.test(name);

/** Words for a form of government: “Republic of X” and “Kingdom of X” mean X, if X is the present name of a State. */
const GOVERNMENT = new Set(['republic', 'kingdom', 'principality', 'sultanate', 'دوله']);
const GOVERNMENT_ENDINGS = /(?:共和国|王国|公国)$/u;
/**
 * States whose form of government distinguishes them from another State, or from something that is not a State: only a
 * recorded name counts.
 */
const TOLD_APART_BY_GOVERNMENT = new Set([
  ...['CHN', 'COD', 'COG', 'DEU', 'DMA', 'DOM', 'KOR', 'PRK', 'VNM', 'PSE', 'VAT', 'CSK', 'DDR', 'YUG'],
]);

class Names {
  readonly byJoined = new Map<string, NameTarget>();
  readonly byBag = new Map<string, NameTarget>();
  readonly byAbbreviation = new Map<string, NameTarget>();
  readonly spelled: SpelledKey[] = [];

  /** Adds a name. The first target added under a name keeps it. */
  add(name: string, target: NameTarget): void {
    const abbreviation = abbreviationOf(name);
    if (abbreviation !== null && isAbbreviation(name)) {
      if (!this.byAbbreviation.has(abbreviation)) this.byAbbreviation.set(abbreviation, target);
      return;
    }
    const { joined, bag } = nameKey(name);
    if (joined === '') return;
    if (!this.byJoined.has(joined)) {
      this.byJoined.set(joined, target);
      this.spelled.push(...spelledAs(joined, target));
    }
    if (!this.byBag.has(bag)) this.byBag.set(bag, target);
  }
}

const spelledAs = (key: string, target: NameTarget): readonly SpelledKey[] => {
  if (target.kind === 'STATE') return [{ key, target: target.code }];
  return target.kind === 'AMBIGUOUS'
    ? target.codes.map((code) => ({ key, target: code }))
    : [{ key, target: target.entry.name }];
};

/** Number of States whose names are read in one step. */
const STATES_A_STEP = 5;

function* namesOf(states: readonly NamedState[]): Steps<Names> {
  const names = new Names();
  const known = new Set(states.map(({ code }) => code));
  for (const { names: all, states: codes } of AMBIGUOUS_NAMES) {
    const recorded = codes.filter((code) => known.has(code));
    if (recorded.length > 1) for (const name of all) names.add(name, { kind: 'AMBIGUOUS', codes: recorded });
  }
  for (const kinds of [
    ['UN_NAME', 'DISPLAY'],
    ['FORMER', 'ALTERNATIVE'],
  ] as const satisfies readonly (readonly StateNameKind[])[]) {
    for (const [index, { code, names: all }] of states.entries()) {
      if (index % STATES_A_STEP === 0) yield;
      for (const { name, kind, note } of all) {
        if (kinds.some((item) => item === kind)) names.add(name, { kind: 'STATE', code, as: kind, note });
      }
    }
  }
  yield;
  for (const entry of NOT_STATES) {
    for (const name of [entry.name, ...entry.also]) names.add(name, { kind: 'NOT_A_STATE', entry });
  }
  yield;
  for (const [code, all] of SPELLING_VARIANTS) {
    if (known.has(code)) for (const name of all) names.add(name, { kind: 'STATE', code, as: 'VARIANT', note: null });
  }
  yield;
  return names;
}

/**
 * Indexes, in steps, all names of States and of what is not a State. A recorded name takes precedence over a spelling
 * of other publishers; a name that may mean several States takes precedence over both, so that the reader is asked.
 */
export function* nameIndexSteps(states: readonly NamedState[]): Steps<NameIndex> {
  const names = yield* namesOf(states);
  const byCode = new Map(states.map((state) => [state.code, state]));
  const byIso2 = new Map(states.flatMap(({ iso2, code }) => (iso2 ? [[iso2, code] as const] : [])));
  const near = spellingIndex(names.spelled);

  const byCodeOrAbbreviation = (text: string): NameTarget | null => {
    const code = withoutMarks(text);
    if (byCode.has(code)) return { kind: 'STATE', code, as: 'CODE', note: null };
    const ofIso2 = byIso2.get(code);
    if (ofIso2) return { kind: 'STATE', code: ofIso2, as: 'CODE', note: null };
    const abbreviation = abbreviationOf(text);
    return abbreviation === null ? null : (names.byAbbreviation.get(abbreviation) ?? null);
  };
  /** Returns the State that a name means without its form of government; `null` if that could be misleading. */
  const withoutGovernment = ({ words, joined }: NameKey): NameTarget | null => {
    const rest = words.filter((word) => !GOVERNMENT.has(word));
    const found =
      rest.length === words.length - 1
        ? names.byBag.get([...rest].sort().join(' '))
        : GOVERNMENT_ENDINGS.test(joined)
          ? names.byJoined.get(joined.replace(GOVERNMENT_ENDINGS, ''))
          : undefined;
    if (found?.kind !== 'STATE' || TOLD_APART_BY_GOVERNMENT.has(found.code)) return null;
    return ['UN_NAME', 'DISPLAY', 'VARIANT'].includes(found.as) ? { ...found, as: 'VARIANT' } : null;
  };
  return {
    states: byCode,
    find: (text) => {
      const key = nameKey(text);
      if (key.joined === '') return null;
      return (
        byCodeOrAbbreviation(text) ??
        names.byJoined.get(key.joined) ??
        names.byBag.get(key.bag) ??
        withoutGovernment(key)
      );
    },
    near: ({ joined }) => (joined === '' ? [] : near(joined)),
  };
}

/** Indexes all names in one go (`nameIndexSteps`). */
export const nameIndex = (states: readonly NamedState[]): NameIndex => runToEnd(nameIndexSteps(states));

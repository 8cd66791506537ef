import type { NameIndex, NameTarget } from './name-index.js';
import { type NameKey, nameKey } from './normalise.js';
import type { NotAStateReason } from './not-states.js';
import type { NearKey } from './spelling.js';

export const NAME_MATCH_KINDS = [
  'EXACT',
  'KNOWN',
  'SPELLING',
  'AMBIGUOUS',
  'NOT_A_STATE_ON_RECORD',
  'UNMATCHED',
] as const;
export type NameMatchKind = (typeof NAME_MATCH_KINDS)[number];

/** Why a name was matched as it was; a caller makes a sentence of it. */
export type NameMatchReason =
  | {
      readonly code: 'RECORDED_NAME' | 'CODE' | 'VARIANT' | 'SPELLED_LIKE' | 'SPELLED_LIKE_SEVERAL' | 'SEVERAL_BEAR_IT';
    }
  | { readonly code: 'OTHER_NAME' | 'FORMER_NAME'; readonly note: string | null }
  | { readonly code: 'FORMER_STATE' | 'NOTHING_NEAR' | 'EMPTY' | 'TOO_LONG' }
  | { readonly code: 'NOT_A_STATE'; readonly name: string; readonly as: NotAStateReason };

/** The State that a text stands for, and how certain that is. */
export interface NameMatch {
  readonly text: string;
  readonly kind: NameMatchKind;
  /** Code of the State that is named, to be confirmed (`SPELLING`), or a former one; otherwise `null`. */
  readonly state: string | null;
  /** 1 for a known name, less for a similar spelling, 0 without a State. */
  readonly certainty: number;
  /** Codes of the States that a reader has to choose from, likeliest first: at most three. */
  readonly candidates: readonly string[];
  readonly reason: NameMatchReason;
}

/** Maximum length of a text that is matched as a name. */
export const MAX_NAME_LENGTH = 200;
export const MAX_CANDIDATES = 3;
/**
 * Minimum length for a match by spelling: in shorter names one letter makes another State (Iran, Iraq; Mali, Malta).
 */
const SHORTEST_SPELLED = 5;
/** By how many edits a spelling must be nearer to a State than to the next one. */
const CLEARANCE = 2;
const allowedDistance = (length: number): number => (length < 8 ? 1 : length < 12 ? 2 : 3);

const matchOf = (text: string, target: NameTarget, index: NameIndex): NameMatch => {
  switch (target.kind) {
    case 'AMBIGUOUS':
      return {
        text,
        kind: 'AMBIGUOUS',
        state: null,
        certainty: 0,
        candidates: target.codes.slice(0, MAX_CANDIDATES),
        reason: { code: 'SEVERAL_BEAR_IT' },
      };
    case 'NOT_A_STATE':
      return {
        text,
        kind: 'NOT_A_STATE_ON_RECORD',
        state: null,
        certainty: 0,
        candidates: [],
        reason: { code: 'NOT_A_STATE', name: target.entry.name, as: target.entry.reason },
      };
    case 'STATE': {
      const { code, as, note } = target;
      const match = { text, state: code, certainty: 1, candidates: [] };
      if (index.states.get(code)?.former) {
        return { ...match, kind: 'NOT_A_STATE_ON_RECORD', reason: { code: 'FORMER_STATE' } };
      }
      switch (as) {
        case 'UN_NAME':
        case 'DISPLAY':
          return { ...match, kind: 'EXACT', reason: { code: 'RECORDED_NAME' } };
        case 'CODE':
          return { ...match, kind: 'EXACT', reason: { code: 'CODE' } };
        case 'FORMER':
          return { ...match, kind: 'KNOWN', reason: { code: 'FORMER_NAME', note } };
        case 'ALTERNATIVE':
          return { ...match, kind: 'KNOWN', reason: { code: 'OTHER_NAME', note } };
        case 'VARIANT':
          return { ...match, kind: 'KNOWN', reason: { code: 'VARIANT' } };
      }
    }
  }
};

/** Words that many names of States share. The other words of a name identify it: “Grand Republic of Austria”. */
const COMMON = new Set(
  'republic democratic fed peoples kingdom islamic state states islands united socialist principality saint'.split(' '),
);

/** The whole name, its identifying words joined, and the first two of them on their own. */
const MAX_KEYS = 4;

const nearest = (key: NameKey, index: NameIndex): readonly NearKey[] => {
  const core = key.words.filter((word) => !COMMON.has(word));
  const keys = new Set([key.joined, core.join(''), ...(core.length > 1 ? core : [])].filter((word) => word.length > 1));
  const best = new Map<string, NearKey>();
  for (const joined of [...keys].slice(0, MAX_KEYS)) {
    for (const near of index.near({ ...key, joined })) {
      if (near.similarity > (best.get(near.target)?.similarity ?? 0)) best.set(near.target, near);
    }
  }
  return [...best.values()].sort((a, b) => b.similarity - a.similarity);
};

const MIN_OFFERED = 0.34;

const spelledLike = (text: string, key: NameKey, index: NameIndex): NameMatch => {
  const [first, ...others] = index.near(key);
  const codes = (near: readonly NearKey[]): readonly string[] =>
    near.map(({ target }) => target).filter((target) => index.states.get(target)?.former === false);
  const close =
    first !== undefined &&
    key.joined.length >= SHORTEST_SPELLED &&
    first.distance <= allowedDistance(key.joined.length);
  if (!close) {
    const offered = codes(nearest(key, index).filter(({ similarity }) => similarity >= MIN_OFFERED));
    return {
      text,
      kind: 'UNMATCHED',
      state: null,
      certainty: 0,
      candidates: offered.slice(0, MAX_CANDIDATES),
      reason: { code: 'NOTHING_NEAR' },
    };
  }
  const rivals = others.filter(({ distance }) => distance < first.distance + CLEARANCE);
  const certainty = Math.round(first.similarity * 100) / 100;
  if (rivals.length === 0 && codes([first]).length === 1) {
    return {
      text,
      kind: 'SPELLING',
      state: first.target,
      certainty,
      candidates: [first.target],
      reason: { code: 'SPELLED_LIKE' },
    };
  }
  const candidates = codes([first, ...rivals]).slice(0, MAX_CANDIDATES);
  const kind = candidates.length > 1 ? 'AMBIGUOUS' : 'UNMATCHED';
  return { text, kind, state: null, certainty: 0, candidates, reason: { code: 'SPELLED_LIKE_SEVERAL' } };
};

/**
 * Finds the State that a name in a list stands for: by a name of the United Nations (`EXACT`), by a former, foreign or
 * shortened name (`KNOWN`), or by a similar spelling (`SPELLING`), which a reader has to confirm. A name near two
 * States is `AMBIGUOUS` and never taken for either.
 * @param text one name; footnote marks, numbering, brackets and the order of words do not matter
 * @example matchName(index, 'Congo, Dem. Rep.').state // 'COD'
 */
export const matchName = (index: NameIndex, text: string): NameMatch => {
  const nothing = { text, kind: 'UNMATCHED', state: null, certainty: 0, candidates: [] } as const;
  if (text.length > MAX_NAME_LENGTH) return { ...nothing, reason: { code: 'TOO_LONG' } };
  const target = index.find(text);
  if (target) return matchOf(text, target, index);
  const key = nameKey(text);
  return key.joined === '' ? { ...nothing, reason: { code: 'EMPTY' } } : spelledLike(text, key, index);
};

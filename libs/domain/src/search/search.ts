import type { Dataset, State } from '../model.js';
import { nameOf } from '../state.js';
import { matchName, nameIndexOf, spellingIndex } from '../names/index.js';
import { type ReconciledName, isSettled, reconcileName } from '../names/reconciliation.js';
import { memoizeSteps } from '../once.js';
import type { Steps } from '../steps.js';
import type { Language, StateNameKind } from '../vocabulary.js';
import { statesByName } from './named-states.js';
import { stateWithPart } from './parts-of-states.js';
import { passages } from './passage.js';
import { type SearchEntry, type SearchHit, type SearchIndex, type SearchKind, indexSteps } from './search-index.js';
import { searchKey } from './search-key.js';
import { draftsByText, isMeeting } from './symbols.js';
import { type TextQuery, matches, textQuery } from './text-query.js';
import { wordIndexSteps } from './word-index.js';

const searchIndex = memoizeSteps(indexSteps);

/** Indexes everything that can be searched, in steps; memoized for the life of the dataset. */
export const searchIndexSteps = searchIndex.inSteps;

const wordIndex = memoizeSteps(wordIndexSteps);

/** Indexes all words in steps, for texts without a match. This index takes more memory than the rest of the search. */
export const spellingSteps = (dataset: Dataset): Steps<unknown> => wordIndex.inSteps(searchIndex.now(dataset));

/** The results of one kind, best first. */
export interface SearchGroup {
  readonly kind: SearchKind;
  readonly totalCount: number;
  readonly hits: readonly SearchHit[];
  /** Returns the first `first` of the hits, each with why it was found. */
  readonly findings: (first: number) => readonly SearchFinding[];
}

/** A hit, and why it was found: those of its words that match the text. */
export interface SearchFinding {
  readonly hit: SearchHit;
  readonly passage: string | null;
}

/** Everything that a text may mean. */
export interface SearchResults {
  readonly text: string;
  /** What the text means as the name of a State. */
  readonly name: ReconciledName;
  /** All hits, best first. */
  readonly hits: readonly SearchHit[];
  /** The hits by kind, without empty kinds; the kind of the best hit comes first. */
  readonly groups: readonly SearchGroup[];
  /** Whether nothing matched the text, so that all hits only have a similar spelling. */
  readonly onlyLike: boolean;
  /** The only thing that the text names exactly: a draft by its symbol or number, or a State by its full name. */
  readonly exact: SearchHit | null;
}

/**
 * How well an entry matches, 0 is best: the exact name, a name with a similar spelling, the start of a name, and so on.
 */
type Rank = 0 | 1 | 2 | 3 | 4;

/** Kinds of the present names of a State. */
const CURRENT: ReadonlySet<StateNameKind> = new Set(['UN_NAME', 'DISPLAY']);

const statesMeant = (dataset: Dataset, text: string): ReadonlyMap<SearchHit, Rank> => {
  const { kind, state, candidates } = matchName(nameIndexOf(dataset), text);
  const key = searchKey(text);
  const part = stateWithPart(text);
  // For text that names no State, the nearest names are suggestions for a list of names, not search results.
  const codes = [state, part, ...(kind === 'UNMATCHED' ? [] : candidates)].filter((code) => code !== null);
  const named = codes.flatMap((code) => dataset.stateByCode.get(code) ?? []);
  const rank = ({ code, iso2, names }: State): Rank => {
    const keys = [...names.map(({ name }) => name), code, ...(iso2 === null ? [] : [iso2])].map(searchKey);
    if (keys.includes(key)) return 0;
    return names.some(({ name, kind: of }) => CURRENT.has(of) && searchKey(name).startsWith(key)) ? 2 : 3;
  };
  return new Map([
    ...[...statesByName(dataset, text)].map((called) => [called, rank(called)] as const),
    ...named.map((called) => [called, kind === 'SPELLING' ? 1 : 0] as const),
  ]);
};

const rankOf = (entry: SearchEntry, key: string, query: TextQuery): Rank | null => {
  if (entry.names.includes(key)) return 0;
  // States are found only by their names: a text on the United States is not one on the United States of Brazil.
  if (entry.kind === 'STATE') return null;
  // Labels of sources start with the publisher, so sources rank below the things that the words are about.
  if (entry.kind === 'SOURCE') return matches(query, entry.held) ? 4 : null;
  if (entry.names.some((name) => name.startsWith(key))) return 2;
  if (matches(query, entry.named)) return 3;
  return matches(query, entry.held) ? 4 : null;
};

const spelledLike = (index: SearchIndex, key: string): readonly SearchEntry[] =>
  wordIndex
    .now(index)
    .search(key)
    .flatMap(({ id }) => index[id as number] ?? []);

const rankEntries = (
  dataset: Dataset,
  text: string,
  key: string,
  index: SearchIndex,
): readonly [SearchEntry, Rank][] => {
  const query = textQuery(dataset, text);
  const meant = statesMeant(dataset, text);
  const called = new Set<SearchHit>(draftsByText(dataset, text));
  const found = index.flatMap((entry): readonly [SearchEntry, Rank][] => {
    const rank = called.has(entry.hit) ? 0 : (meant.get(entry.hit) ?? rankOf(entry, key, query));
    return rank === null ? [] : [[entry, rank]];
  });
  // Entries are in the order of kinds and, within a kind, of the dataset; the stable sort keeps that order among
  // equals.
  const byMeaning = [...meant.keys()];
  return found.sort(([a, first], [b, second]) => first - second || byMeaning.indexOf(a.hit) - byMeaning.indexOf(b.hit));
};

const groupsOf = (dataset: Dataset, text: string, entries: readonly SearchEntry[]): readonly SearchGroup[] => {
  const kinds = [...new Set(entries.map(({ kind }) => kind))];
  return kinds.map((kind) => {
    const ofKind = entries.filter((entry) => entry.kind === kind);
    return {
      kind,
      totalCount: ofKind.length,
      hits: ofKind.map(({ hit }) => hit),
      findings: (first) => {
        const passageOf = passages(dataset, text);
        return ofKind.slice(0, first).map((entry) => ({ hit: entry.hit, passage: passageOf(entry) }));
      },
    };
  });
};

/**
 * Whether the text names the entry in full: a State by its UN name, a draft by anything but a meeting. The short name
 * of a State is also a topic: “Syria” is searched for in votes, “Syrian Arab Republic” is the State.
 */
const isFullName = ({ hit, kind }: SearchEntry, text: string): boolean =>
  kind === 'DRAFT_RESOLUTION'
    ? !isMeeting(text)
    : 'code' in hit && hit.names.some(({ name, kind }) => kind === 'UN_NAME' && searchKey(name) === searchKey(text));

const exactOf = (ranked: Ranking['ranked'], text: string): SearchHit | null => {
  const [only, ...others] = ranked.filter(([, rank]) => rank === 0).map(([entry]) => entry);
  return only && others.length === 0 && isFullName(only, text) ? only.hit : null;
};

/** The matches of a text, best first, before similar spellings are searched for. */
export interface Ranking {
  readonly text: string;
  readonly key: string;
  readonly ranked: readonly (readonly [SearchEntry, Rank])[];
  /** Whether nothing matches the text, so that similar spellings are searched for. */
  readonly onlyLike: boolean;
}

export const rankAll = (dataset: Dataset, text: string): Ranking => {
  const key = searchKey(text);
  const ranked = key === '' ? [] : rankEntries(dataset, text, key, searchIndex.now(dataset));
  return { text, key, ranked, onlyLike: key !== '' && ranked.every(([, rank]) => rank === 1) };
};

export const resultsOf = (dataset: Dataset, { text, key, ranked, onlyLike }: Ranking): SearchResults => {
  const known = ranked.map(([entry]) => entry);
  const like = onlyLike ? spelledLike(searchIndex.now(dataset), key) : [];
  const entries = [...new Set([...known, ...like])];
  return {
    text,
    name: reconcileName(dataset, text),
    hits: entries.map(({ hit }) => hit),
    groups: groupsOf(dataset, text, entries),
    onlyLike: onlyLike && entries.length > 0,
    exact: exactOf(ranked, text),
  };
};

/**
 * Finds everything that a text may mean: States by their names in any language and period, drafts by symbol or number
 * of the resolution or meeting, and anything that contains all its words, with States and topics under any of their
 * names. If nothing matches, finds similar spellings.
 * @example findAll(dataset, 'S/PV.7785').groups[0] // the drafts that were voted on in that meeting
 */
export const findAll = (dataset: Dataset, text: string): SearchResults => resultsOf(dataset, rankAll(dataset, text));

/**
 * Finds everything that the text may mean, best first. Empty for a text without letters or digits.
 * @example search(dataset, 'Swaziland')[0] // the State SWZ, Eswatini
 */
export const search = (dataset: Dataset, text: string): readonly SearchHit[] => findAll(dataset, text).hits;

/** Maximum number of words in a text that is corrected. */
const MAX_CORRECTED = 6;
export const MAX_SUGGESTIONS = 3;

/** Number of nearest entries whose words are compared to correct an unknown word. */
const MAX_NEAR = 20;

const nearestWord = (index: SearchIndex, word: string): string | null => {
  const near = wordIndex
    .now(index)
    .search(word, { fuzzy: word.length > 3 ? 0.25 : false, prefix: false })
    .slice(0, MAX_NEAR);
  const terms = [...new Set(near.flatMap(({ terms }) => terms))].map((term) => ({ key: term, target: term }));
  return spellingIndex(terms)(word)[0]?.target ?? null;
};

/** Replaces each unknown word of a text by the nearest known one; `null` if there is none or nothing changes. */
const corrected = (index: SearchIndex, text: string): string | null => {
  const parts = searchKey(text).split(' ');
  if (parts.length > MAX_CORRECTED) return null;
  const replaced = parts.map((part) => {
    if (index.some(({ held }) => held.includes(` ${part}`))) return part;
    return nearestWord(index, part);
  });
  return replaced.includes(null) || replaced.join(' ') === parts.join(' ') ? null : replaced.join(' ');
};

const settledState = (name: ReconciledName): State | null => (isSettled(name) ? name.state : null);

/** Whether anything of the kind matches the text. If not, the reader may have meant something else. */
export const isFound = ({ groups, onlyLike }: SearchResults, kind: SearchKind | null): boolean =>
  !onlyLike && groups.some((group) => kind === null || group.kind === kind);

/**
 * Suggests texts to search for instead, each of which finds something of the kind: States with a similar spelling, then
 * the text with corrected words. Empty if the text itself finds something.
 */
export const didYouMean = (
  dataset: Dataset,
  results: SearchResults,
  language: Language = 'EN',
  kind: SearchKind | null = null,
): readonly string[] => {
  if (isFound(results, kind) || searchKey(results.text) === '') return [];
  const { name } = results;
  const states = name.kind === 'SPELLING' || name.kind === 'AMBIGUOUS' ? name.candidates : [];
  const right = corrected(searchIndex.now(dataset), results.text);
  const rightState = right === null ? null : settledState(reconcileName(dataset, right));
  const texts = [...states, ...(rightState ? [rightState] : [])].map((state) => nameOf(state, language));
  const all = right === null || rightState ? texts : [...texts, right];
  return [...new Set(all)].filter((text) => isFound(findAll(dataset, text), kind)).slice(0, MAX_SUGGESTIONS);
};

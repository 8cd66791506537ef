import type { Dataset, State } from '../model.js';
import { nameOf } from '../state.js';
import { matchName, nameIndexOf, spellingIndex } from '../names/index.js';
import { type ReconciledName, isSettled, reconcileName } from '../names/reconciliation.js';
import { oncePerInSteps } from '../once.js';
import type { Steps } from '../steps.js';
import type { Language, StateNameKind } from '../vocabulary.js';
import { statesCalled } from './named-states.js';
import { stateWithPart } from './parts-of-states.js';
import { passages } from './passage.js';
import { type SearchEntry, type SearchHit, type SearchIndex, type SearchKind, indexSteps } from './search-index.js';
import { searchKey } from './search-key.js';
import { draftsCalled, isMeeting } from './symbols.js';
import { type TextQuery, holds, textQuery } from './text-query.js';
import { wordIndexSteps } from './word-index.js';

const searchIndex = oncePerInSteps(indexSteps);

/** Reads all that can be searched in steps, once for the life of the dataset. */
export const searchingSteps = searchIndex.inSteps;

const wordIndex = oncePerInSteps(wordIndexSteps);

/** Reads all words in steps, for texts that nothing holds. They take more memory than all else that can be searched. */
export const spellingSteps = (dataset: Dataset): Steps<unknown> => wordIndex.inSteps(searchIndex.now(dataset));

/** What was found of one kind, best first. */
export interface SearchGroup {
  readonly kind: SearchKind;
  readonly totalCount: number;
  readonly hits: readonly SearchHit[];
  /** The same hits, with why each of the first so many was found. */
  readonly findings: (first: number) => readonly SearchFinding[];
}

/** Something that was found, with why: its words that hold what was looked for. */
export interface SearchFinding {
  readonly hit: SearchHit;
  readonly passage: string | null;
}

/** What a text may mean. */
export interface SearchResults {
  readonly text: string;
  /** What it means as the name of a State. */
  readonly name: ReconciledName;
  /** All that was found, best first. */
  readonly hits: readonly SearchHit[];
  /** The same by kind, the kind of the best hit first; kinds of which nothing was found are left out. */
  readonly groups: readonly SearchGroup[];
  /** Did nothing hold what was written, so that all hits are only spelled like it? */
  readonly onlyLike: boolean;
  /** The one thing that the text names exactly: a draft by its symbol or number, a State by its full name. */
  readonly exact: SearchHit | null;
}

/** How well something fits, the best first: its very name, a name spelled like it, the beginning of one, and so on. */
type Rank = 0 | 1 | 2 | 3 | 4;

/** Kinds of names that a State has today. */
const CURRENT: ReadonlySet<StateNameKind> = new Set(['UN_NAME', 'DISPLAY']);

const statesMeant = (dataset: Dataset, text: string): ReadonlyMap<SearchHit, Rank> => {
  const { kind, state, candidates } = matchName(nameIndexOf(dataset), text);
  const key = searchKey(text);
  const part = stateWithPart(text);
  // The nearest names of what names no State are an answer to a list of names, not to a search.
  const codes = [state, part, ...(kind === 'UNMATCHED' ? [] : candidates)].filter((code) => code !== null);
  const named = codes.flatMap((code) => dataset.stateByCode.get(code) ?? []);
  const rank = ({ code, iso2, names }: State): Rank => {
    const keys = [...names.map(({ name }) => name), code, ...(iso2 === null ? [] : [iso2])].map(searchKey);
    if (keys.includes(key)) return 0;
    return names.some(({ name, kind: of }) => CURRENT.has(of) && searchKey(name).startsWith(key)) ? 2 : 3;
  };
  return new Map([
    ...[...statesCalled(dataset, text)].map((called) => [called, rank(called)] as const),
    ...named.map((called) => [called, kind === 'SPELLING' ? 1 : 0] as const),
  ]);
};

const rankOf = (entry: SearchEntry, key: string, query: TextQuery): Rank | null => {
  if (entry.names.includes(key)) return 0;
  // States are found by their names alone: a text on the United States is not one on the United States of Brazil.
  if (entry.kind === 'STATE') return null;
  // Labels of sources begin with publishers: they come after what the words are about.
  if (entry.kind === 'SOURCE') return holds(query, entry.held) ? 4 : null;
  if (entry.names.some((name) => name.startsWith(key))) return 2;
  if (holds(query, entry.named)) return 3;
  return holds(query, entry.held) ? 4 : null;
};

const spelledLike = (index: SearchIndex, key: string): readonly SearchEntry[] =>
  wordIndex
    .now(index)
    .search(key)
    .flatMap(({ id }) => index[id as number] ?? []);

const inOrder = (dataset: Dataset, text: string, key: string, index: SearchIndex): readonly [SearchEntry, Rank][] => {
  const query = textQuery(dataset, text);
  const meant = statesMeant(dataset, text);
  const called = new Set<SearchHit>(draftsCalled(dataset, text));
  const found = index.flatMap((entry): readonly [SearchEntry, Rank][] => {
    const rank = called.has(entry.hit) ? 0 : (meant.get(entry.hit) ?? rankOf(entry, key, query));
    return rank === null ? [] : [[entry, rank]];
  });
  // Entries stand in the order of kinds, and within a kind in that of the dataset: sorting keeps it among equals.
  const byMeaning = [...meant.keys()];
  return found.sort(([a, first], [b, second]) => first - second || byMeaning.indexOf(a.hit) - byMeaning.indexOf(b.hit));
};

const groupsOf = (dataset: Dataset, text: string, entries: readonly SearchEntry[]): readonly SearchGroup[] => {
  const kinds = [...new Set(entries.map(({ kind }) => kind))];
  return kinds.map((kind) => {
    const own = entries.filter((entry) => entry.kind === kind);
    return {
      kind,
      totalCount: own.length,
      hits: own.map(({ hit }) => hit),
      findings: (first) => {
        const passageOf = passages(dataset, text);
        return own.slice(0, first).map((entry) => ({ hit: entry.hit, passage: passageOf(entry) }));
      },
    };
  });
};

/** A State by its short name is a topic, too: “Syria” is looked for in votes, “Syrian Arab Republic” is the State. */
const isFullName = ({ hit, kind }: SearchEntry, text: string): boolean =>
  kind === 'DRAFT_RESOLUTION'
    ? !isMeeting(text)
    : 'code' in hit && hit.names.some(({ name, kind }) => kind === 'UN_NAME' && searchKey(name) === searchKey(text));

const exactOf = (ranked: Ranking['ranked'], text: string): SearchHit | null => {
  const [only, ...others] = ranked.filter(([, rank]) => rank === 0).map(([entry]) => entry);
  return only && others.length === 0 && isFullName(only, text) ? only.hit : null;
};

/** What holds a text, best first, before what is only spelled like it is looked for. */
export interface Ranking {
  readonly text: string;
  readonly key: string;
  readonly ranked: readonly (readonly [SearchEntry, Rank])[];
  /** Does nothing hold what was written, so that words spelled like its own are looked for? */
  readonly onlyLike: boolean;
}

export const rankAll = (dataset: Dataset, text: string): Ranking => {
  const key = searchKey(text);
  const ranked = key === '' ? [] : inOrder(dataset, text, key, searchIndex.now(dataset));
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
 * What a text may mean: States by their names in any language and period, drafts by symbol, number of resolution or
 * meeting, and whatever holds its words, States and topics by all their names. Where nothing does, what is spelled like it.
 * @example findAll(dataset, 'S/PV.7785').groups[0] // the drafts that were voted on in that meeting
 */
export const findAll = (dataset: Dataset, text: string): SearchResults => resultsOf(dataset, rankAll(dataset, text));

/**
 * What the text may mean, best first. Empty for a text without letters or digits.
 * @example search(dataset, 'Swaziland')[0] // the State SWZ, Eswatini
 */
export const search = (dataset: Dataset, text: string): readonly SearchHit[] => findAll(dataset, text).hits;

/** More words of a text are not put right. */
const MAX_CORRECTED = 6;
export const MAX_SUGGESTED = 3;

/** Words spelled most like one that nothing holds are looked for among so many things that hold such words. */
const MAX_NEAR = 20;

const nearestWord = (index: SearchIndex, word: string): string | null => {
  const near = wordIndex
    .now(index)
    .search(word, { fuzzy: word.length > 3 ? 0.25 : false, prefix: false })
    .slice(0, MAX_NEAR);
  const terms = [...new Set(near.flatMap(({ terms }) => terms))].map((term) => ({ key: term, target: term }));
  return spellingIndex(terms)(word)[0]?.target ?? null;
};

/** The text with each word that nothing holds put as something is spelled; `null` where there is nothing near. */
const corrected = (index: SearchIndex, text: string): string | null => {
  const parts = searchKey(text).split(' ');
  if (parts.length > MAX_CORRECTED) return null;
  const put = parts.map((part) => {
    if (index.some(({ held }) => held.includes(` ${part}`))) return part;
    return nearestWord(index, part);
  });
  return put.includes(null) || put.join(' ') === parts.join(' ') ? null : put.join(' ');
};

const settledState = (name: ReconciledName): State | null => (isSettled(name) ? name.state : null);

/** Was anything of the kind found that holds the text? Where not, something else may be meant. */
export const isFound = ({ groups, onlyLike }: SearchResults, kind: SearchKind | null): boolean =>
  !onlyLike && groups.some((group) => kind === null || group.kind === kind);

/**
 * Texts to look for instead, each of which finds something of the kind: States that the text is spelled like, then the
 * text with its words put right. Empty where the text itself finds something.
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
  return [...new Set(all)].filter((text) => isFound(findAll(dataset, text), kind)).slice(0, MAX_SUGGESTED);
};

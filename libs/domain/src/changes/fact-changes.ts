import type { FactKind } from '../facts.js';
import type { Dataset } from '../model.js';
import { columnName, columnsOf } from '../facts.js';
import { type NEWS, type News, changedFields, formatValue } from '../news.js';
import { memoize } from '../once.js';
import { netNews } from './net-news.js';
import type { SearchHit } from '../search/search-index.js';

export type FactChangeKind = (typeof NEWS)[number];

/** A changed column of a fact; a value is empty where the column has none. */
export interface FieldChange {
  readonly column: string;
  readonly before: string;
  readonly now: string;
}

/** The name for readers of a fact that another fact refers to by id. */
export interface FactName {
  readonly kind: FactKind;
  readonly id: string;
  readonly name: string;
}

/** One fact that a revision changed. */
export interface FactChange {
  readonly kind: FactKind;
  readonly id: string;
  readonly what: FactChangeKind;
  /** The changed columns; for a fact that no longer holds, all of its columns; none for a new fact. */
  readonly fields: readonly FieldChange[];
  /**
   * The drafts and events that its fields refer to by id. Those that no longer hold have their name in the last
   * revision that had them.
   */
  readonly names: readonly FactName[];
  /** What the fact is about, as it is now; `null` if that no longer exists or cannot be searched for. */
  readonly about: SearchHit | null;
}

export interface FactChangeCriteria {
  readonly kind?: FactKind | null | undefined;
  readonly what?: FactChangeKind | null | undefined;
  /** Combines all changes after this revision into one; if left out, only the changes of the one revision. */
  readonly since?: number | null | undefined;
}

/** The lookup of each kind of fact that has its own page. */
const FINDERS: Partial<Record<FactKind, (dataset: Dataset, id: string) => SearchHit | undefined>> = {
  source: (dataset, id) => dataset.sourceById.get(id),
  draftResolution: (dataset, id) => dataset.draftResolutionById.get(id),
  event: (dataset, id) => dataset.eventBySlug.get(id),
  question: (dataset, id) => dataset.questionById.get(id),
  state: (dataset, id) => dataset.stateByCode.get(id),
  initiative: (dataset, id) => dataset.initiativeBySlug.get(id),
};

/** A fact is about the first of these that it refers to: a vote is about its draft, an act about its State. */
const ABOUT = ['draftResolution', 'state', 'initiative'] as const satisfies readonly FactKind[];

const aboutOf = (dataset: Dataset, { kind, fact }: News): SearchHit | null => {
  const find = FINDERS[kind];
  if (find) return find(dataset, fact.id) ?? null;
  for (const about of ABOUT) {
    const [field] = columnsOf(kind).find(([, { refersTo }]) => refersTo === about) ?? [];
    const id: unknown = field && Reflect.get(fact, field);
    if (typeof id === 'string') return FINDERS[about]?.(dataset, id) ?? null;
  }
  return null;
};

const fieldsOf = (news: News): readonly FieldChange[] =>
  (news.what === 'TAKEN_BACK'
    ? Object.entries(news.fact)
        .map(([field, before]) => ({ field, before: formatValue(before), now: '' }))
        .filter(({ field, before }) => field !== 'id' && before !== '')
    : changedFields(news)
  ).map(({ field, before, now }) => ({ column: columnName(field), before, now }));

/** Facts that no longer hold, by kind and id, as they were in the last revision that had them. */
const goneFacts = memoize((dataset: Dataset): ReadonlyMap<string, News> => {
  const gone = new Map<string, News>();
  for (const news of dataset.news) {
    const key = `${news.kind} ${news.fact.id}`;
    // News is newest first, so the first entry found is the last version.
    if (news.what === 'TAKEN_BACK' && !gone.has(key)) gone.set(key, news);
  }
  return gone;
});

/**
 * Returns the English name of a draft or an event; if it no longer holds, its name in the last revision that had it.
 */
export const nameOfFact = (dataset: Dataset, kind: FactKind, id: string): string | null => {
  const gone = goneFacts(dataset).get(`${kind} ${id}`);
  switch (kind) {
    case 'draftResolution': {
      const draft = dataset.draftResolutionById.get(id) ?? (gone?.kind === kind ? gone.fact : undefined);
      return draft ? (draft.symbol ?? draft.title) : null;
    }
    case 'event':
      return (dataset.eventBySlug.get(id) ?? (gone?.kind === kind ? gone.fact : undefined))?.title ?? null;
    default:
      return null;
  }
};

const namesOf = (dataset: Dataset, kind: FactKind, fields: readonly FieldChange[]): readonly FactName[] =>
  columnsOf(kind).flatMap(([field, { refersTo }]) => {
    if (!refersTo) return [];
    const column = columnName(field);
    const changed = fields.find((change) => change.column === column);
    if (!changed) return [];
    const ids = new Set([changed.before, changed.now].flatMap((written) => written.split('; ')));
    return [...ids].flatMap((id) => {
      const name = nameOfFact(dataset, refersTo, id);
      return name === null ? [] : [{ kind: refersTo, id, name }];
    });
  });

/** The order of changes: readers look first for what was wrong. */
const ORDER: readonly FactChangeKind[] = ['CORRECTED', 'TAKEN_BACK', 'RECORDED'];

/**
 * Returns the facts changed by a revision or, with `since`, by several revisions together: first corrected ones, then
 * those that no longer hold, then new ones of the kinds that are followed (`NEWS_KINDS`); each group is ordered by
 * kind. New facts of other kinds are only counted, in `Revision.changes`.
 * @param number number of a revision that the dataset knows
 */
export const changedFactsIn = (
  dataset: Dataset,
  number: number,
  { kind, what, since }: FactChangeCriteria = {},
): readonly News[] => {
  const from = since ?? number - 1;
  const news = dataset.news.filter(({ revision }) => revision > from && revision <= number);
  // A single revision has at most one piece of news about a fact.
  const net = number - from === 1 ? news : netNews(news);
  return ORDER.filter((change) => !what || change === what).flatMap((change) =>
    net.filter((item) => item.what === change && (!kind || item.kind === kind)),
  );
};

/**
 * Returns how a fact changed, and what it is about. Call it only for the facts of one page: a revision may change
 * thousands.
 */
export const factChangeOf = (dataset: Dataset, news: News): FactChange => {
  const fields = fieldsOf(news);
  return {
    kind: news.kind,
    id: news.fact.id,
    what: news.what,
    fields,
    names: namesOf(dataset, news.kind, fields),
    about: aboutOf(dataset, news),
  };
};

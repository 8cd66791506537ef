import type { FactKind } from '../facts.js';
import type { Dataset, State } from '../model.js';
import { columnName } from '../facts.js';
import { type NEWS, type News, changedFields, worded } from '../news.js';
import type { SearchHit } from '../search/search-index.js';

export type FactChangeKind = (typeof NEWS)[number];

/** A column of a fact that reads otherwise; empty for nothing. */
export interface FieldChange {
  readonly column: string;
  readonly before: string;
  readonly now: string;
}

/** One fact that a revision changed. */
export interface FactChange {
  readonly kind: FactKind;
  readonly id: string;
  readonly what: FactChangeKind;
  /** What read otherwise before; of a fact that no longer holds, all that it said. None of a new fact. */
  readonly fields: readonly FieldChange[];
  /** What it is about, as it is now; `null` where nothing that can be found bears it any more. */
  readonly about: SearchHit | null;
}

export interface FactChangeCriteria {
  readonly kind?: FactKind | null | undefined;
  readonly what?: FactChangeKind | null | undefined;
}

const aboutOf = (dataset: Dataset, { kind, fact }: News): SearchHit | null => {
  const state = (code: string): State | null => dataset.stateByCode.get(code) ?? null;
  switch (kind) {
    case 'state':
      return state(fact.id);
    case 'stateName':
    case 'act':
    case 'councilTerm':
    case 'groupMembership':
    case 'assemblyRecord':
      return state(fact.state);
    case 'source':
      return dataset.sourceById.get(fact.id) ?? null;
    case 'initiative':
      return dataset.initiativeBySlug.get(fact.id) ?? null;
    case 'initiativeStatement':
      return dataset.initiativeBySlug.get(fact.initiative) ?? null;
    case 'publishedCount':
      return fact.initiative === null ? null : (dataset.initiativeBySlug.get(fact.initiative) ?? null);
    case 'draftResolution':
      return dataset.draftResolutionById.get(fact.id) ?? null;
    case 'vote':
      return dataset.draftResolutionById.get(fact.draft) ?? null;
    case 'event':
      return dataset.eventBySlug.get(fact.id) ?? null;
    case 'question':
      return dataset.questionById.get(fact.id) ?? null;
    case 'translation':
      return null;
  }
};

const fieldsOf = (news: News): readonly FieldChange[] =>
  (news.what === 'TAKEN_BACK'
    ? Object.entries(news.fact)
        .map(([field, before]) => ({ field, before: worded(before), now: '' }))
        .filter(({ field, before }) => field !== 'id' && before !== '')
    : changedFields(news)
  ).map(({ field, before, now }) => ({ column: columnName(field), before, now }));

/** What readers look for first: what was wrong. */
const ORDER: readonly FactChangeKind[] = ['CORRECTED', 'TAKEN_BACK', 'RECORDED'];

/**
 * The facts that a revision changed, corrected ones first, then those that no longer hold, then new ones of the kinds that
 * are followed (`NEWS_KINDS`); within each by kind. New facts of the other kinds are counted in `Revision.changes` alone.
 * @param number of a revision that the dataset knows
 */
export const factChangesIn = (
  dataset: Dataset,
  number: number,
  { kind, what }: FactChangeCriteria = {},
): readonly FactChange[] =>
  dataset.news
    .filter((news) => news.revision === number && (!kind || news.kind === kind) && (!what || news.what === what))
    .sort((a, b) => ORDER.indexOf(a.what) - ORDER.indexOf(b.what))
    .map((news) => ({
      kind: news.kind,
      id: news.fact.id,
      what: news.what,
      fields: fieldsOf(news),
      about: aboutOf(dataset, news),
    }));

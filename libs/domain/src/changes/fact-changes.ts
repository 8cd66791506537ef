import type { FactKind } from '../facts.js';
import type { Dataset } from '../model.js';
import { columnName, columnsOf } from '../facts.js';
import { type NEWS, type News, changedFields, worded } from '../news.js';
import { netNews } from './net-news.js';
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
  /** All changes after this revision, as one; left out, those of the one revision. */
  readonly since?: number | null | undefined;
}

/** The kinds of fact that have a page of their own. */
const FINDERS: Partial<Record<FactKind, (dataset: Dataset, id: string) => SearchHit | undefined>> = {
  source: (dataset, id) => dataset.sourceById.get(id),
  draftResolution: (dataset, id) => dataset.draftResolutionById.get(id),
  event: (dataset, id) => dataset.eventBySlug.get(id),
  question: (dataset, id) => dataset.questionById.get(id),
  state: (dataset, id) => dataset.stateByCode.get(id),
  initiative: (dataset, id) => dataset.initiativeBySlug.get(id),
};

/** Of what a fact refers to, the first of these is what it is about: a vote is about its draft, an act about its State. */
const ABOUT = ['draftResolution', 'state', 'initiative'] as const satisfies readonly FactKind[];

const aboutOf = (dataset: Dataset, { kind, fact }: News): SearchHit | null => {
  const own = FINDERS[kind];
  if (own) return own(dataset, fact.id) ?? null;
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
        .map(([field, before]) => ({ field, before: worded(before), now: '' }))
        .filter(({ field, before }) => field !== 'id' && before !== '')
    : changedFields(news)
  ).map(({ field, before, now }) => ({ column: columnName(field), before, now }));

/** What readers look for first: what was wrong. */
const ORDER: readonly FactChangeKind[] = ['CORRECTED', 'TAKEN_BACK', 'RECORDED'];

/**
 * The facts that a revision changed, or several since another one together, corrected ones first, then those that no longer hold, then new ones of the kinds that
 * are followed (`NEWS_KINDS`); within each by kind. New facts of the other kinds are counted in `Revision.changes` alone.
 * @param number of a revision that the dataset knows
 */
export const factChangesIn = (
  dataset: Dataset,
  number: number,
  { kind, what, since }: FactChangeCriteria = {},
): readonly FactChange[] =>
  netNews(dataset.news.filter(({ revision }) => revision > (since ?? number - 1) && revision <= number))
    .filter((news) => (!kind || news.kind === kind) && (!what || news.what === what))
    .sort((a, b) => ORDER.indexOf(a.what) - ORDER.indexOf(b.what))
    .map((news) => ({
      kind: news.kind,
      id: news.fact.id,
      what: news.what,
      fields: fieldsOf(news),
      about: aboutOf(dataset, news),
    }));

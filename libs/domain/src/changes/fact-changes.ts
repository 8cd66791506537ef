import type { FactKind } from '../facts.js';
import type { Dataset } from '../model.js';
import { columnName, columnsOf } from '../facts.js';
import { type NEWS, type News, changedFields, worded } from '../news.js';
import { oncePer } from '../once.js';
import { netNews } from './net-news.js';
import type { SearchHit } from '../search/search-index.js';

export type FactChangeKind = (typeof NEWS)[number];

/** A column of a fact that reads otherwise; empty for nothing. */
export interface FieldChange {
  readonly column: string;
  readonly before: string;
  readonly now: string;
}

/** What readers call a fact that another one names by its id. */
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
  /** What read otherwise before; of a fact that no longer holds, all that it said. None of a new fact. */
  readonly fields: readonly FieldChange[];
  /** The drafts and events that its fields name by their ids; those that no longer hold as the last revision that held them called them. */
  readonly names: readonly FactName[];
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

/** Facts that no longer hold, by kind and id, as the last revision that held them had them. */
const goneFacts = oncePer((dataset: Dataset): ReadonlyMap<string, News> => {
  const gone = new Map<string, News>();
  for (const news of dataset.news) {
    const key = `${news.kind} ${news.fact.id}`;
    // Newest first.
    if (news.what === 'TAKEN_BACK' && !gone.has(key)) gone.set(key, news);
  }
  return gone;
});

/** What readers call a draft or an event, in English; one that no longer holds as the last revision that held it called it. */
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

/** What readers look for first: what was wrong. */
const ORDER: readonly FactChangeKind[] = ['CORRECTED', 'TAKEN_BACK', 'RECORDED'];

/**
 * What a revision says of the facts that it changed, or several since another one together: corrected ones first, then those that no longer hold, then new ones of the
 * kinds that are followed (`NEWS_KINDS`); within each by kind. New facts of the other kinds are counted in `Revision.changes` alone.
 * @param number of a revision that the dataset knows
 */
export const changedFactsIn = (
  dataset: Dataset,
  number: number,
  { kind, what, since }: FactChangeCriteria = {},
): readonly News[] => {
  const from = since ?? number - 1;
  const news = dataset.news.filter(({ revision }) => revision > from && revision <= number);
  // One revision says one thing of a fact.
  const net = number - from === 1 ? news : netNews(news);
  return ORDER.filter((each) => !what || each === what).flatMap((each) =>
    net.filter((one) => one.what === each && (!kind || one.kind === kind)),
  );
};

/** How a changed fact reads otherwise, and what it is about. It is worked out for those of a page alone: a revision may change thousands. */
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

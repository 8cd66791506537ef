import { type FactKind, type FactKinds, type FactVersion, KINDS_BY_INTEREST, NEWS_KINDS, columnsOf } from './facts.js';
import { compareText } from './text-order.js';

export const NEWS = ['RECORDED', 'CORRECTED', 'TAKEN_BACK'] as const;

/** What a revision says about one fact: that it is new, that it was corrected, or that it no longer holds. */
export type News = {
  readonly [Kind in FactKind]: {
    readonly what: (typeof NEWS)[number];
    readonly kind: Kind;
    /** The fact as recorded; one that was taken back as it was before. */
    readonly fact: FactKinds[Kind];
    /** The previous version of a corrected fact. */
    readonly before: FactKinds[Kind] | null;
    /** The revision that made the change. */
    readonly revision: number;
  };
}[FactKind];

const dayOf = ({ fact }: News): string => ('date' in fact ? fact.date : 'startsOn' in fact ? fact.startsOn : '');

/** Newest revision first; within a revision by kind, then by the date of the fact, latest first. */
const newestFirst = (a: News, b: News): number =>
  b.revision - a.revision ||
  KINDS_BY_INTEREST.indexOf(a.kind) - KINDS_BY_INTEREST.indexOf(b.kind) ||
  compareText(dayOf(b), dayOf(a)) ||
  compareText(a.fact.id, b.fact.id);

/**
 * Derives the news from the versions of facts, newest first: new facts of the kinds that are followed, and corrections
 * of all kinds. A fact is corrected if the revision that supersedes it records it again.
 * @param versions everything recorded up to a revision; a fact superseded later still holds here
 */
export const newsOf = (versions: readonly FactVersion[]): readonly News[] => {
  const versionKey = ({ kind, fact }: FactVersion, revision: number): string => `${revision} ${kind} ${fact.id}`;
  const superseded = new Map<string, FactVersion>();
  for (const version of versions) {
    if (version.supersededIn !== null) superseded.set(versionKey(version, version.supersededIn), version);
  }
  const news: News[] = [];
  const add = ({ kind, fact }: FactVersion, change: Pick<News, 'what' | 'revision' | 'before'>): void => {
    news.push({ kind, fact, ...change } as News);
  };
  for (const version of versions) {
    const revision = version.recordedIn;
    const before = superseded.get(versionKey(version, revision));
    superseded.delete(versionKey(version, revision));
    if (before) add(version, { what: 'CORRECTED', revision, before: before.fact });
    else if (NEWS_KINDS.some((kind) => kind === version.kind))
      add(version, { what: 'RECORDED', revision, before: null });
  }
  for (const version of superseded.values()) {
    add(version, { what: 'TAKEN_BACK', revision: version.supersededIn ?? 0, before: null });
  }
  return news.sort(newestFirst);
};

/** Whether the news is about an error of the record. A State’s withdrawal is not: it is a new act. */
export const isCorrection = ({ what }: News): boolean => what !== 'RECORDED';

/**
 * Returns the codes of the States that a fact is about: the State itself, and those that its fields and records name.
 */
const statesIn = (kind: FactKind, fact: News['fact']): readonly (string | null)[] => [
  ...(kind === 'state' ? [fact.id] : []),
  ...columnsOf(kind).flatMap(([field, { refersTo, shape }]) => {
    const value: unknown = Reflect.get(fact, field);
    if (refersTo === 'state') return [value].flat() as (string | null)[];
    if (shape?.['state']?.refersTo !== 'state' || value === null) return [];
    return [value].flat().map((item) => (item as { readonly state: string | null }).state);
  }),
];

const readings = ({ fact, before }: News): readonly News['fact'][] => (before ? [fact, before] : [fact]);

/**
 * Whether the news is about the State, in its present or previous version. Draft resolutions are about their vetoers.
 */
export const isAboutState = (news: News, code: string): boolean =>
  readings(news).some((fact) => statesIn(news.kind, fact).includes(code));

/** Whether the news is about the initiative itself, an act towards it, or a total published for it. */
export const isAboutInitiative = (news: News, slug: string): boolean =>
  readings(news).some(
    (fact) => ('initiative' in fact && fact.initiative === slug) || (news.kind === 'initiative' && fact.id === slug),
  );

/** Returns the fields of a corrected fact that changed. */
export const changedFields = ({ fact, before }: News): readonly ChangedField[] =>
  before === null
    ? []
    : Object.entries(fact)
        .map(([field, now]: [string, unknown]) => ({
          field,
          before: formatValue(Reflect.get(before, field)),
          now: formatValue(now),
        }))
        .filter((change) => change.before !== change.now);

export interface ChangedField {
  readonly field: string;
  /** Empty if the field had no value. */
  readonly before: string;
  readonly now: string;
}

/** Formats a value as in the fact files: words of a list are separated by `;`. */
export const formatValue = (value: unknown): string =>
  value === null || value === undefined
    ? ''
    : Array.isArray(value)
      ? value.map((item: unknown) => (typeof item === 'object' ? JSON.stringify(item) : String(item))).join('; ')
      : String(value);

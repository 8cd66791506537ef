import { type FactKind, type FactKinds, type FactVersion, KINDS_BY_INTEREST, NEWS_KINDS, columnsOf } from './facts.js';
import { compareText } from './text-order.js';

export const NEWS = ['RECORDED', 'CORRECTED', 'TAKEN_BACK'] as const;

/** What a revision says of one fact: that it is new, that it reads otherwise than before, or that it no longer holds. */
export type News = {
  readonly [Kind in FactKind]: {
    readonly what: (typeof NEWS)[number];
    readonly kind: Kind;
    /** As recorded; where it was taken back, as it was. */
    readonly fact: FactKinds[Kind];
    /** What a corrected fact said before. */
    readonly before: FactKinds[Kind] | null;
    /** The revision that says so. */
    readonly revision: number;
  };
}[FactKind];

const dayOf = ({ fact }: News): string => ('date' in fact ? fact.date : 'startsOn' in fact ? fact.startsOn : '');

/** Of one revision by kind, then the latest day in the world first. */
const newestFirst = (a: News, b: News): number =>
  b.revision - a.revision ||
  KINDS_BY_INTEREST.indexOf(a.kind) - KINDS_BY_INTEREST.indexOf(b.kind) ||
  compareText(dayOf(b), dayOf(a)) ||
  compareText(a.fact.id, b.fact.id);

/**
 * What is news in a ledger's versions of its facts, newest first: new facts of the kinds that are followed, and every
 * correction, of whatever kind. A fact is corrected where the revision that supersedes it records it anew.
 * @param versions all that the ledger recorded up to a revision; what was superseded later still holds in them
 */
export const newsOf = (versions: readonly FactVersion[]): readonly News[] => {
  const place = ({ kind, fact }: FactVersion, revision: number): string => `${revision} ${kind} ${fact.id}`;
  const superseded = new Map<string, FactVersion>();
  for (const version of versions) {
    if (version.supersededIn !== null) superseded.set(place(version, version.supersededIn), version);
  }
  const news: News[] = [];
  const say = ({ kind, fact }: FactVersion, said: Pick<News, 'what' | 'revision' | 'before'>): void => {
    news.push({ kind, fact, ...said } as News);
  };
  for (const version of versions) {
    const revision = version.recordedIn;
    const before = superseded.get(place(version, revision));
    superseded.delete(place(version, revision));
    if (before) say(version, { what: 'CORRECTED', revision, before: before.fact });
    else if (NEWS_KINDS.some((kind) => kind === version.kind))
      say(version, { what: 'RECORDED', revision, before: null });
  }
  for (const version of superseded.values()) {
    say(version, { what: 'TAKEN_BACK', revision: version.supersededIn ?? 0, before: null });
  }
  return news.sort(newestFirst);
};

/** Is it about an error of the record? A State's withdrawal is none: it is an act of its own, and new. */
export const isCorrection = ({ what }: News): boolean => what !== 'RECORDED';

/** The States that a fact is about, by code: itself, and those that its fields and records name. */
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

/** Is it about the State, as it reads now or as it read before? A draft resolution is about those who vetoed it. */
export const isAboutState = (news: News, code: string): boolean =>
  readings(news).some((fact) => statesIn(news.kind, fact).includes(code));

/** Is it about the initiative itself, an act towards it, or a total published for it? */
export const isAboutInitiative = (news: News, slug: string): boolean =>
  readings(news).some(
    (fact) => ('initiative' in fact && fact.initiative === slug) || (news.kind === 'initiative' && fact.id === slug),
  );

/** The parts of a corrected fact that read otherwise than before. */
export const changedFields = ({ fact, before }: News): readonly ChangedField[] =>
  before === null
    ? []
    : Object.entries(fact)
        .map(([field, now]: [string, unknown]) => ({
          field,
          before: worded(Reflect.get(before, field)),
          now: worded(now),
        }))
        .filter((change) => change.before !== change.now);

export interface ChangedField {
  readonly field: string;
  /** Empty for nothing. */
  readonly before: string;
  readonly now: string;
}

/** As the files of the facts write it: lists of words with `;` between them. */
export const worded = (value: unknown): string =>
  value === null || value === undefined
    ? ''
    : Array.isArray(value)
      ? value.map((item: unknown) => (typeof item === 'object' ? JSON.stringify(item) : String(item))).join('; ')
      : String(value);

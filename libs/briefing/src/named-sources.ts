import type { Source } from '#domain';

/** A source as readers see it. */
export type NamedSource = Pick<
  Source,
  | 'id'
  | 'title'
  | 'publisher'
  | 'url'
  | 'originalUrl'
  | 'furtherUrls'
  | 'publishedOn'
  | 'publishedOnText'
  | 'dateNote'
  | 'retrievedOn'
  | 'kind'
  | 'language'
  | 'extentRead'
> & {
  /** Never empty: publisher and year where the revision recorded no label. */
  readonly label: string;
  /** Rank among all sources of the revision, from 1 for the best; stands for the source where a label has no room. */
  readonly number: number;
};

/** The sources of a revision by id, in the order of their numbers. */
export type NamedSources = ReadonlyMap<string, NamedSource>;

/** Replaces the ids of sources in a recorded text by their labels. */
export const withSourceLabels = (known: NamedSources, text: string): string =>
  text.replace(/[A-Za-z0-9][\w.-]*/g, (word) => {
    const source = /\d|-/.test(word) ? known.get(word) : undefined;
    return source ? `“${source.label}”` : word;
  });

/** Returns the labels of the sources with these ids, in the order of the ids. */
export const labelsOf = (known: NamedSources, ids: readonly string[]): readonly string[] =>
  ids.map((id) => known.get(id)?.label ?? id);

/** Returns the label of the best source of a fact; empty where it has none. */
export const sourceOf = (known: NamedSources, fact: Citing): string =>
  sourcesOf(known, idsOf(fact.sources))[0]?.label ?? '';

interface Citing {
  readonly sources: readonly { readonly id: string }[];
}

/** Returns the ids of sources without duplicates. */
export const idsOf = (sources: Citing['sources']): readonly string[] => [...new Set(sources.map(({ id }) => id))];

/** Returns the ids of all sources that these facts cite, without duplicates. */
export const citedBy = (facts: readonly Citing[]): readonly string[] => idsOf(facts.flatMap(({ sources }) => sources));

/** Returns the sources with these ids, without duplicates, best first. */
export const sourcesOf = (known: NamedSources, ids: Iterable<string>): readonly NamedSource[] =>
  [...new Set(ids)].flatMap((id) => known.get(id) ?? []).sort((a, b) => a.number - b.number);

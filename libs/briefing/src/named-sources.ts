import type { Source } from '#domain';

/** A source as readers meet it. */
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
  /** Never empty: publisher and year where the revision recorded none. */
  readonly label: string;
  /** Its place among all sources of the revision, best first, from 1: what stands for it where a label has no room. */
  readonly number: number;
};

/** The sources of a revision by id, in the order of their numbers. */
export type NamedSources = ReadonlyMap<string, NamedSource>;

/** A text as it was recorded, with the labels of sources where it has their ids. */
export const withSourceLabels = (known: NamedSources, text: string): string =>
  text.replace(/[A-Za-z0-9][\w.-]*/g, (word) => {
    const source = /\d|-/.test(word) ? known.get(word) : undefined;
    return source ? `“${source.label}”` : word;
  });

/** What readers see of the sources of these ids, in their order. */
export const labelsOf = (known: NamedSources, ids: readonly string[]): readonly string[] =>
  ids.map((id) => known.get(id)?.label ?? id);

/** What readers see of the best source of a fact; empty where it has none. */
export const sourceOf = (known: NamedSources, fact: Citing): string =>
  sourcesOf(known, idsOf(fact.sources))[0]?.label ?? '';

interface Citing {
  readonly sources: readonly { readonly id: string }[];
}

/** The ids of sources, each once. */
export const idsOf = (sources: Citing['sources']): readonly string[] => [...new Set(sources.map(({ id }) => id))];

/** The ids of all that these facts cite, each once. */
export const citedBy = (facts: readonly Citing[]): readonly string[] => idsOf(facts.flatMap(({ sources }) => sources));

/** Sources of these ids, each once, best first. */
export const sourcesOf = (known: NamedSources, ids: Iterable<string>): readonly NamedSource[] =>
  [...new Set(ids)].flatMap((id) => known.get(id) ?? []).sort((a, b) => a.number - b.number);

import { SOURCE_KINDS, type SourceKind } from './vocabulary.js';

/** Documents of the United Nations first; what no revision gave a kind stands last. */
const rankOf = (kind: SourceKind | null): number => (kind === null ? SOURCE_KINDS.length : SOURCE_KINDS.indexOf(kind));

/**
 * Sources by how close they stand to what they tell, as `SOURCE_KINDS` orders them; those of one kind keep their order.
 * @example rankedSources([press, unDocument]) // [unDocument, press]
 */
export const rankedSources = <Item extends { readonly kind: SourceKind | null }>(
  sources: readonly Item[],
): readonly Item[] => [...sources].sort((a, b) => rankOf(a.kind) - rankOf(b.kind));

/** Sources under their kinds, best first; kinds of which there is none are left out. */
export const sourcesByKind = <Item extends { readonly kind: SourceKind | null }>(
  sources: readonly Item[],
): readonly { readonly kind: SourceKind | null; readonly sources: readonly Item[] }[] =>
  [...SOURCE_KINDS, null]
    .map((kind) => ({ kind, sources: sources.filter((source) => source.kind === kind) }))
    .filter(({ sources: some }) => some.length > 0);

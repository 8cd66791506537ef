import { SOURCE_KINDS, type SourceKind } from './vocabulary.js';

/** United Nations documents rank first, sources without a recorded kind last. */
const rankOf = (kind: SourceKind | null): number => (kind === null ? SOURCE_KINDS.length : SOURCE_KINDS.indexOf(kind));

/**
 * Sorts sources by how close they are to what they report, in the order of `SOURCE_KINDS`; the sort is stable.
 * @example rankedSources([press, unDocument]) // [unDocument, press]
 */
export const rankedSources = <Item extends { readonly kind: SourceKind | null }>(
  sources: readonly Item[],
): readonly Item[] => [...sources].sort((a, b) => rankOf(a.kind) - rankOf(b.kind));

/** Groups sources by kind, highest rank first, without empty groups. */
export const sourcesByKind = <Item extends { readonly kind: SourceKind | null }>(
  sources: readonly Item[],
): readonly { readonly kind: SourceKind | null; readonly sources: readonly Item[] }[] =>
  [...SOURCE_KINDS, null]
    .map((kind) => ({ kind, sources: sources.filter((source) => source.kind === kind) }))
    .filter(({ sources: some }) => some.length > 0);

import type { Source } from '../model.js';
import type { Linked } from './linked.js';

/** The facts of a kind, and the function that adds them to the sources that they rest on. */
export interface Resting {
  readonly items: readonly object[];
  /** Adds the facts to their sources, and returns how many facts each source supports. */
  readonly enter: (sourceOf: (id: string) => Linked<Source>) => ReadonlyMap<Linked<Source>, number>;
}

/**
 * @param listOf returns the list of a source that facts of this kind are added to
 * @param sourcesOf returns the sources that a fact rests on, where they are not simply its `sources`
 */
export const sourceLinks = <Item extends { readonly sources: readonly Source[] }>(
  items: readonly Item[],
  listOf: (source: Linked<Source>) => Item[],
  sourcesOf: (item: Item) => readonly Source[] = ({ sources }) => sources,
): Resting => ({
  items,
  enter: (sourceOf) => {
    const counts = new Map<Linked<Source>, number>();
    for (const item of items) {
      for (const { id } of new Set(sourcesOf(item))) {
        const source = sourceOf(id);
        listOf(source).push(item);
        counts.set(source, (counts.get(source) ?? 0) + 1);
      }
    }
    return counts;
  },
});

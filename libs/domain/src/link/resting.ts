import type { Source } from '../model.js';
import type { Linked } from './linked.js';

/** The facts of a kind, and how they are entered at the sources that they rest on. */
export interface Resting {
  readonly items: readonly object[];
  /** Enters them at their sources, and says how many each source supports. */
  readonly enter: (sourceOf: (id: string) => Linked<Source>) => ReadonlyMap<Linked<Source>, number>;
}

/**
 * @param listOf the list of a source that holds such facts
 * @param sourcesOf what a fact rests on, where that is more or less than its `sources`
 */
export const resting = <Item extends { readonly sources: readonly Source[] }>(
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

/** A key to compare texts with, and what it stands for. */
export interface SpelledKey {
  readonly key: string;
  readonly target: string;
}

export interface NearKey extends SpelledKey {
  readonly distance: number;
  /** Share of letters that agree, 0–1. */
  readonly similarity: number;
}

/** Maximum number of candidates whose letters are compared: those that share the most pairs of letters. */
const MAX_COMPARED = 24;
/** Maximum length of a key. No name of a State has as many letters, so longer texts match nothing. */
const MAX_LETTERS = 60;
const MIN_SHARED_PAIRS = 0.2;

const ROW = MAX_LETTERS * 2;
/** Three rows of costs, reused between calls: a list takes thousands of comparisons. */
const rows = [new Uint8Array(ROW), new Uint8Array(ROW), new Uint8Array(ROW)] as const;

/** Counts the letters to insert, delete, replace or swap to turn one text into the other. */
const editDistance = (a: string, b: string): number => {
  let [previous, current, next] = rows as readonly [Uint8Array, Uint8Array, Uint8Array];
  for (let column = 0; column <= b.length; column++) current[column] = column;
  for (let row = 1; row <= a.length; row++) {
    const letter = a.charCodeAt(row - 1);
    next[0] = row;
    for (let column = 1; column <= b.length; column++) {
      const other = b.charCodeAt(column - 1);
      let cost = (current[column - 1] as number) + (letter === other ? 0 : 1);
      cost = Math.min(cost, (next[column - 1] as number) + 1, (current[column] as number) + 1);
      const swapped = row > 1 && column > 1 && letter === b.charCodeAt(column - 2) && a.charCodeAt(row - 2) === other;
      next[column] = swapped ? Math.min(cost, (previous[column - 2] as number) + 1) : cost;
    }
    [previous, current, next] = [current, next, previous];
  }
  return current[b.length] as number;
};

const pairsOf = (key: string): ReadonlySet<string> => {
  const padded = ` ${key} `;
  const pairs = new Set<string>();
  for (let at = 0; at < padded.length - 1; at++) pairs.add(padded.slice(at, at + 2));
  return pairs;
};

/**
 * Returns a function that finds the keys most similar to a text, best first, one for each target; none for a text
 * longer than any name. The cost of a search is bounded by the number of keys.
 */
export const spellingIndex = (all: readonly SpelledKey[]): ((text: string) => readonly NearKey[]) => {
  const keys = all.filter(({ key }) => key.length <= MAX_LETTERS);
  const indicesByPair = new Map<string, number[]>();
  const sizes = keys.map(({ key }, index) => {
    const pairs = pairsOf(key);
    for (const pair of pairs) {
      const indices = indicesByPair.get(pair);
      if (indices) indices.push(index);
      else indicesByPair.set(pair, [index]);
    }
    return pairs.size;
  });
  const shared = new Uint8Array(keys.length);

  const likely = (text: string): readonly SpelledKey[] => {
    const pairs = pairsOf(text);
    shared.fill(0);
    const touched: number[] = [];
    for (const pair of pairs) {
      for (const index of indicesByPair.get(pair) ?? []) {
        if (shared[index] === 0) touched.push(index);
        shared[index] = (shared[index] as number) + 1;
      }
    }
    const shareOf = (index: number): number => {
      const count = shared[index] as number;
      return count / (pairs.size + (sizes[index] as number) - count);
    };
    return touched
      .map((index) => ({ index, share: shareOf(index) }))
      .filter(({ share }) => share >= MIN_SHARED_PAIRS)
      .sort((a, b) => b.share - a.share)
      .slice(0, MAX_COMPARED)
      .map(({ index }) => keys[index] as SpelledKey);
  };
  return (text) => {
    if (text.length === 0 || text.length > MAX_LETTERS) return [];
    const best = new Map<string, NearKey>();
    for (const { key, target } of likely(text)) {
      const distance = editDistance(text, key);
      const similarity = 1 - distance / Math.max(text.length, key.length);
      if (similarity > (best.get(target)?.similarity ?? 0)) best.set(target, { key, target, distance, similarity });
    }
    return [...best.values()].sort((a, b) => b.similarity - a.similarity);
  };
};

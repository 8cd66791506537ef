import { spellingIndex } from '#domain';

const SIMILAR = 0.7;

/** Normalises what keyboards and spreadsheets change in a name: `Published On` becomes `published_on`. */
const plain = (name: string): string =>
  name
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, '_');

/** Returns the name in a list that has the same spelling as another, or a similar one. */
export const nearName = (name: string, names: readonly string[]): string | undefined => {
  const key = plain(name);
  const same = names.find((candidate) => plain(candidate) === key);
  if (same !== undefined) return same;
  const [best] = spellingIndex(names.map((candidate) => ({ key: plain(candidate), target: candidate })))(key);
  return best && best.similarity >= SIMILAR ? best.target : undefined;
};

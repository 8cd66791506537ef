import { spellingIndex } from '#domain';

const SIMILAR = 0.7;

/** A name as it would be without the habits of keyboards and spreadsheets: `Published On` is `published_on`. */
const plain = (name: string): string =>
  name
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, '_');

/** The one of some names that another is spelled like, if only nearly. */
export const nearName = (name: string, names: readonly string[]): string | undefined => {
  const key = plain(name);
  const same = names.find((each) => plain(each) === key);
  if (same !== undefined) return same;
  const [best] = spellingIndex(names.map((each) => ({ key: plain(each), target: each })))(key);
  return best && best.similarity >= SIMILAR ? best.target : undefined;
};

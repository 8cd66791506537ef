import type { FactKinds } from '../facts.js';
import { type News, changedFields } from '../news.js';

type Fact = FactKinds[keyof FactKinds];

/** What the fact said before the first of its news; `null` where it was not there. */
const beforeOf = ({ what, fact, before }: News): Fact | null => (what === 'TAKEN_BACK' ? fact : before);

const netOf = (first: News, last: News): News | null => {
  if (first === last) return last;
  const before = beforeOf(first);
  const said = { kind: last.kind, revision: last.revision };
  if (last.what === 'TAKEN_BACK') {
    return before && ({ ...said, what: 'TAKEN_BACK', fact: before, before: null } as News);
  }
  if (!before) return { ...said, what: 'RECORDED', fact: last.fact, before: null } as News;
  const net = { ...said, what: 'CORRECTED', fact: last.fact, before } as News;
  return changedFields(net).length > 0 ? net : null;
};

/**
 * What several revisions together say of each fact: one that came and went again, or reads as it did, is no news of them.
 * @param news of these revisions, newest first
 * @returns in the same order
 */
export const netNews = (news: readonly News[]): readonly News[] => {
  const place = ({ kind, fact }: News): string => `${kind} ${fact.id}`;
  const last = new Map<string, News>();
  const first = new Map<string, News>();
  for (const each of news) {
    if (!last.has(place(each))) last.set(place(each), each);
    first.set(place(each), each);
  }
  return [...last].flatMap(([key, newest]) => netOf(first.get(key) ?? newest, newest) ?? []);
};

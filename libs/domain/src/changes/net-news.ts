import type { FactKinds } from '../facts.js';
import { type News, changedFields } from '../news.js';

type Fact = FactKinds[keyof FactKinds];

/** Returns the fact before the first of its news; `null` if it did not exist. */
const beforeOf = ({ what, fact, before }: News): Fact | null => (what === 'TAKEN_BACK' ? fact : before);

const netOf = (first: News, last: News): News | null => {
  if (first === last) return last;
  const before = beforeOf(first);
  const common = { kind: last.kind, revision: last.revision };
  if (last.what === 'TAKEN_BACK') {
    return before && ({ ...common, what: 'TAKEN_BACK', fact: before, before: null } as News);
  }
  if (!before) return { ...common, what: 'RECORDED', fact: last.fact, before: null } as News;
  const net = { ...common, what: 'CORRECTED', fact: last.fact, before } as News;
  return changedFields(net).length > 0 ? net : null;
};

/**
 * Combines the news of several revisions into at most one item for each fact. A fact that came and went, or reads as it
 * did before, is no news.
 * @param news of these revisions, newest first
 * @returns in the same order
 */
export const netNews = (news: readonly News[]): readonly News[] => {
  const keyOf = ({ kind, fact }: News): string => `${kind} ${fact.id}`;
  const last = new Map<string, News>();
  const first = new Map<string, News>();
  for (const item of news) {
    if (!last.has(keyOf(item))) last.set(keyOf(item), item);
    first.set(keyOf(item), item);
  }
  return [...last].flatMap(([key, newest]) => netOf(first.get(key) ?? newest, newest) ?? []);
};

import { dayText } from './language.js';
import type { PageContext } from './page-context.js';
import { ON_RECORD_MESSAGES } from './messages/index.js';

export const yearOf = (day: string): string => day.slice(0, 4);

/** Says which votes are on record, from the dataset: readers must know that an empty list is not yet a no. */
export const recordText = (context: Pick<PageContext, 'language' | 'revision'>): string => {
  const { language, revision } = context;
  const t = ON_RECORD_MESSAGES[language];
  const { failedFrom, adoptedFrom, to } = revision.votesOnRecord;
  const failed = failedFrom && t.failed(yearOf(failedFrom));
  const adopted = adoptedFrom && t.adopted(yearOf(adoptedFrom));
  const kinds = failed && adopted ? t.and(failed, adopted) : (failed ?? adopted);
  return kinds && to ? t.record(kinds, dayText(language, to)) : t.none;
};

import { DomainError } from './domain-error.js';
import type { PublishedCountFact } from './facts.js';
import type { CountReading } from './model.js';
import { type PartialDate, publishedDate } from './partial-date.js';
import type { CountQualifier } from './vocabulary.js';

const QUALIFIERS: readonly (readonly [RegExp, CountQualifier])[] = [
  [/^(?:more than|over)\s+/i, 'MORE_THAN'],
  [/^at least\s+/i, 'AT_LEAST'],
  [/^(?:almost|nearly)\s+/i, 'ALMOST'],
  [/^(?:about|around|some|c\.)\s+/i, 'ABOUT'],
];

/**
 * Whether a total includes observers; `null` where its words do not say. Observers counted separately are not included.
 */
const includesObservers = (separate: number, words: string): boolean | null =>
  separate > 0 ? false : /observers/.test(words) ? true : null;

/**
 * Parses a published total: `104`, `more than 75`, `nearly 100`, `103 States + 1 observer`,
 * `over 120 + 2 observer missions`, `129 (UN members or observers together)`, `113 joined Liechtenstein (i.e. 114)`
 * (the total that the text itself states: 114).
 * @throws DomainError if no total can be read.
 */
export const publishedCount = (text: string): CountReading => {
  const trimmed = text.trim();
  const prefix = QUALIFIERS.find(([form]) => form.test(trimmed));
  const rest = prefix ? trimmed.replace(prefix[0], '') : trimmed;
  const form = /^(\d{1,3})(?: States)?(?: \+ (\d{1,3}) observers?(?: missions?)?)?(?: ([^+]*))?$/.exec(rest);
  const remark = form?.[3] ?? '';
  const stated = /\(i\.e\. (\d{1,3})\)$/.exec(remark)?.[1];
  if (!form || (remark !== '' && stated === undefined && !/^\(.*\)$/.test(remark))) {
    throw new DomainError('NO_TOTAL', { text });
  }
  const observers = Number(form[2] ?? 0);
  return {
    text,
    value: Number(stated ?? form[1]),
    qualifier: prefix?.[1] ?? 'EXACT',
    observers,
    includesObservers: includesObservers(observers, remark),
  };
};

/**
 * Returns a recorded total: its number and relation where they are recorded, otherwise parsed from its words.
 * @throws DomainError as `publishedCount`, if neither gives a total
 */
export const countOf = ({
  count,
  number,
  relation,
  observers,
}: Pick<PublishedCountFact, 'count' | 'number' | 'relation' | 'observers'>): CountReading => {
  if (number === null) return publishedCount(count);
  const counted = observers ?? 0;
  return {
    text: count,
    value: number,
    qualifier: (relation ?? 'EXACT') as CountQualifier,
    observers: counted,
    includesObservers: includesObservers(counted, count),
  };
};

/** Returns the date of a recorded total, read by its precision where that is recorded; `null` if it is undated. */
export const countedOn = ({ date, precision }: Pick<PublishedCountFact, 'date' | 'precision'>): PartialDate | null =>
  precision === 'UNDATED' ? null : publishedDate(date, precision === 'ABOUT');

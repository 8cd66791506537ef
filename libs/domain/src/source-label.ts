import type { Source } from './model.js';

/** Labels are made to fit a cell of a table and a line of a footnote. */
export const MAX_LABEL = 40;

/** The year of the text of a date, as a source or its recorder wrote it. */
const yearIn = (text: string | null): string | null => /(?:^|\D)([12]\d{3})(?!\d)/.exec(text ?? '')?.[1] ?? null;

/** The publisher without what is said of it in brackets or after it, so that there is room for the year. */
const shortened = (publisher: string, room: number): string => {
  const bare = publisher.replace(/\s*[([].*$/, '').trim() || publisher;
  if (bare.length <= room) return bare;
  const words = bare.slice(0, room - 1).replace(/\s+\S*$/, '');
  return `${(words || bare.slice(0, room - 1)).replace(/[\s,;:]+$/, '')}…`;
};

/**
 * What readers see in place of a source's id: the label that was recorded, or the publisher and the year in revisions
 * that recorded none. Only recorded labels are unique.
 * @example sourceLabel({ label: null, publisher: 'Business Standard', publishedOnText: '2015-10-24' }) // 'Business Standard, 2015'
 */
export const sourceLabel = ({
  label,
  publisher,
  publishedOnText,
}: Pick<Source, 'label' | 'publisher' | 'publishedOnText'>): string => {
  if (label !== null) return label;
  const year = yearIn(publishedOnText);
  return year === null ? shortened(publisher, MAX_LABEL) : `${shortened(publisher, MAX_LABEL - 6)}, ${year}`;
};

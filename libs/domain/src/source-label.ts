import type { Source } from './model.js';

/** Maximum length of a label, so that it fits a table cell and a line of a footnote. */
export const MAX_LABEL = 40;

/** Extracts the year from a date as a source or its recorder wrote it. */
const yearIn = (text: string | null): string | null => /(?:^|\D)([12]\d{3})(?!\d)/.exec(text ?? '')?.[1] ?? null;

/** Shortens the name of a publisher: removes brackets and everything after them, then cuts it to `room` characters. */
const shortened = (publisher: string, room: number): string => {
  const bare = publisher.replace(/\s*[([].*$/, '').trim() || publisher;
  if (bare.length <= room) return bare;
  const words = bare.slice(0, room - 1).replace(/\s+\S*$/, '');
  return `${(words || bare.slice(0, room - 1)).replace(/[\s,;:]+$/, '')}…`;
};

/**
 * Returns what readers see in place of a source’s id: the recorded label or, in revisions that recorded none, the
 * publisher and the year. Only recorded labels are unique.
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

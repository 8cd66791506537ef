import { plural } from '../../../languages/en.js';

export const MESSAGES = {
  title: 'The sources',
  ofFigure: (figure: string) => `Sources of the figure “${figure}”`,
  back: 'Back to the figure',
  allSources: 'All sources',
  description: 'Every document that Pledgebook rests on: who published it, when it was read, and what part of it.',
  lead: 'Each fact names the documents that it rests on. Here is every document that was read for Pledgebook, including those not used.',
  partsNote:
    '“Facts” counts what rests on a source. The number before a source is what stands for it in long tables and on paper; it holds for this revision.',
  text: 'Publisher, title or short name',
  sourceKind: 'Kind of source',
  extent: 'How much was read',
  kind: 'What rests on it',
  NONE: 'Nothing',
  found: (count: string) => plural(count, { one: 'One source', other: `${count} sources` }),
  none: 'No source meets these conditions.',
  clear: 'Without these conditions',
  published: 'Published',
  read: 'How much was read, and when',
  facts: 'Facts',
  next: 'The next sources',
  first: 'Back to the first',
};

export const SOURCES_EXPORT = {
  label: 'Sources',
  title: 'The sources',
};

/** The name of a page, and further words by which the search finds it. */
export const SEARCH_TERMS = {
  sources: 'Sources | bibliography documents',
};

import type { Element, WrittenNote } from './written-note.js';

/** Returns the note's elements with the sources: if no element places them, at the end under their heading. */
export const withSources = ({ elements, sources, sourcesHeading }: WrittenNote): readonly Element[] =>
  sources.length === 0 || elements.some(({ kind }) => kind === 'sources')
    ? elements
    : [...elements, { kind: 'heading', level: 1, line: [{ text: sourcesHeading }] }, { kind: 'sources' }];

import type { Element, WrittenNote } from './written-note.js';

/** The note's elements with its sources among them: where none is their place, they stand at the end under their heading. */
export const withSources = ({ elements, sources, sourcesHeading }: WrittenNote): readonly Element[] =>
  sources.length === 0 || elements.some(({ kind }) => kind === 'sources')
    ? elements
    : [...elements, { kind: 'heading', level: 1, line: [{ text: sourcesHeading }] }, { kind: 'sources' }];

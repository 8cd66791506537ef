import type { CitedSource, Element, Line, WrittenNote } from './written-note.js';

/** Builds a note in English without any elements, except for the given parts. */
export const aNote = (parts: Partial<WrittenNote> = {}): WrittenNote => ({
  language: 'en',
  title: 'Preventing and ending atrocity crimes',
  kicker: 'Briefing note',
  asOf: 'As of 22 September 2016 · Revision 1',
  recordedAt: '2026-11-03T09:30:00.000Z',
  address: { href: 'https://pledgebook.example/note?on=2016-09-22', text: 'Open and change this note' },
  page: 'Page {page} of {pages}',
  imprint: 'Published by Pledgebook under CC BY 4.0.',
  elements: [],
  sourcesHeading: 'Sources',
  sources: [],
  ...parts,
});

export const aParagraph = (...line: Line): Element => ({ kind: 'paragraph', line });

export const aSource = (id: string, href: string | null = `https://un.example/${id}`): CitedSource => ({
  id,
  text: `UN General Assembly: ${id}, 14 December 2015 (read on 3 November 2026)`,
  href,
});

export const aPicture = (alternative = 'Endorsements rose from 93 to 117.'): Element => ({
  kind: 'picture',
  caption: [{ text: 'Figure 1. Endorsements at the end of each year' }],
  alternative,
  drawing: {
    svg: '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="300" viewBox="0 0 600 300"><rect x="10" y="10" width="300" height="100" fill="#00588a"/></svg>',
  },
  width: 600,
  height: 300,
});

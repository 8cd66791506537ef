import type { FactKind } from '#domain';

export const CHAMBER_MESSAGES = {
  seats: (size: string, on: string) => `The ${size} members of the Security Council on ${on}`,
  double: 'A double ring is a permanent member’s seat.',
  openSeats: (endorsed: string, open: string) => `${endorsed}; ${open} not settled`,
  seat: 'Seat',
  term: 'Term',
  publishedMembers: (count: string, on: string) => `Published for ${on}: ${count} members`,
  publishedMajority: 'a majority',
  publishedShort: (count: string) => `${count} short of the votes needed`,
};

export const CONTENTS_MESSAGES = { contents: 'On this page' };

export const COPY_BUTTON_MESSAGES = {
  copy: 'Copy',
  copied: 'Copied',
  failed: 'Not copied: select the text and copy it',
  label: (what: string) => `Copy: ${what}`,
};

export const FEEDS_MESSAGES = {
  follow: 'Follow what is new',
  all: 'Everything new',
  corrections: 'Corrections',
  state: 'One State, here Uruguay (the address takes any State’s code)',
  calendar: 'Calendar of terms on the Security Council, and of the days on which the initiatives opened',
  atom: (feed: string) => `Atom: ${feed}`,
  json: (feed: string) => `JSON Feed: ${feed}`,
  ics: (feed: string) => `iCalendar: ${feed}`,
};

export const FILTERS_MESSAGES = { filters: 'Filters', none: 'none set' };

export const FORM_MESSAGES = { period: 'A year, a month or a day: 2011, 2011-05 or 2011-05-23' };

/** Plural names of the kinds of facts, for counts. */
export const KINDS = {
  source: 'Sources',
  state: 'States',
  stateName: 'Names of States',
  initiative: 'Initiatives',
  act: 'Acts of States',
  publishedCount: 'Published counts',
  councilTerm: 'Council terms',
  draftResolution: 'Draft resolutions',
  vote: 'Votes',
  groupMembership: 'Group and treaty memberships',
  assemblyRecord: 'General Assembly records',
  event: 'Events',
  question: 'Discussion questions',
  initiativeStatement: 'Statements about initiatives',
  translation: 'Translations',
} satisfies Record<FactKind, string>;

export const SHARE_BUTTON_MESSAGES = {
  share: 'Share',
  shareOf: (what: string) => `Share: ${what}`,
  copied: 'The link was copied.',
  failed: 'Not copied: copy the address of this page.',
};

/** Texts about sources, used wherever sources are shown. */
export const SOURCE_WORDS = {
  UN_DOCUMENT: 'Documents of the United Nations',
  STATEMENT_OF_A_STATE: 'Statements of States',
  GOVERNMENT_PAGE: 'Pages of governments',
  SCHOLARLY: 'Scholarly works',
  DATASET: 'Datasets',
  REFERENCE: 'Works of reference',
  NGO: 'Civil society',
  PRESS: 'Press',
  OTHER: 'Other',
  noKind: 'Of no recorded kind',
  WHOLE: 'Read whole',
  EXCERPT: 'Read in part (an excerpt)',
  PART: 'Read in part',
  LISTING: 'The whole list was read',
  DATASET_FILE: 'Read as a file of data',
  source: (label: string) => `Source: ${label}`,
  more: (count: string) => `${count} more sources`,
  andMore: (count: string) => `and ${count} more`,
  undated: 'undated',
  between: '; ',
  inLanguage: (language: string) => `in ${language}`,
  readInPartOn: (day: string) => `read in part on ${day}`,
  readIn: (extent: string, day: string) => `${extent}, ${day}`,
  fromCopy: 'in a copy',
  disagree: 'Where sources disagree, and what was decided',
};

/** Texts shared by the list of votes and the page of one vote. */
export const VOTE_MESSAGES = {
  outcome: 'Outcome',
  draft: 'Draft',
  vetoedBy: 'Vetoed by',
  marked: 'Marked as concerning atrocity crimes',
  VETO: 'the vetoed draft itself',
  SITUATION: 'the situation it was about',
  ABUSES: 'abuses in that situation',
  apart: 'a paragraph, an amendment or another separate vote, not counted on the UN library’s list of vetoes',
  noSymbol: 'Symbol not known',
  noMark: 'not marked',
  ownTitle: 'In the source:',
};

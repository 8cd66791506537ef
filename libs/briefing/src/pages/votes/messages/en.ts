import { plural } from '../../../languages/en.js';

export const MESSAGES = {
  title: (year: string) => `Votes on draft resolutions in the Security Council since ${year}`,
  description:
    'What became of draft resolutions: vetoed, short of votes or adopted; vetoes by permanent member and year; which drafts a source marks as concerning atrocity crimes.',
  lead: 'A draft needs nine votes in favour (seven to the end of 1965). With them, a permanent member’s no makes it fail: that is a veto. Without them it is short of votes, whoever voted no.',
  text: 'Topic, title or symbol',
  from: 'From',
  to: 'To',
  by: 'Marked by',
  yes: 'Marked',
  no: 'Not marked',
  all: (count: string) => plural(count, { one: 'One vote.', other: `${count} votes.` }),
  found: (count: string) =>
    plural(count, { one: 'One vote meets these conditions.', other: `${count} votes meet these conditions.` }),
  none: 'No vote on record meets these conditions.',
  clear: 'Show all votes',
  byOutcome: 'By outcome',
  every: 'All outcomes',
  toList: 'To the list',
  numbers: 'For – against – abstaining',
  list: 'Votes, newest first',
  blank:
    '“Not marked” means that no source that was read marks the draft as concerning atrocity crimes, not that it was about something else. Several votes can share a symbol: paragraphs and amendments are voted on apart.',
  credit:
    'Most votes and drafts come from the “UNSC votes since 1946 Database” (Benoît Martin, data.sciencespo, CC BY 4.0); each page names its sources.',
  next: 'The next 50',
  first: 'Back to the newest',
};

export const VOTES_EXPORT = {
  label: 'Votes on draft resolutions',
  title: 'Votes on draft resolutions in the Security Council',
};

/** The name of a page, and further words by which the search finds it. */
export const SEARCH_TERMS = {
  votes: 'Votes | vetoes veto list draft resolutions outcomes',
};

import { plural } from '../../../languages/en.js';

export const MESSAGES = {
  title: 'Revisions: what was recorded when, by whom and why',
  description:
    'Every change of Pledgebook’s ledger, newest first: author, reason, what it added and superseded, and its hash.',
  lead: 'Nothing in the ledger is ever changed or deleted. What is new or corrected is added as a revision, and what it replaces stays readable in the revisions before.',
  follow: 'Follow what revisions bring',
  howTo: 'See any page as it was known then',
  howToText:
    'Add “revision=” and a number to the address of any page, figure or question. The page then rests on what that revision knew, and its links keep the revision. The day (“on=”) is another matter: it says for which day in the world the question is asked.',
  example: 'For example, the home page at revision 1',
  verify: 'Check that nothing was altered',
  verifyText:
    'Each revision has a hash over what it added and superseded and over the hash before it: a change anywhere breaks the chain. Whoever has a copy of the ledger recomputes all of it with this command; it prints “ok” and a checkpoint, or the first revision that does not fit.',
  count: (count: string) =>
    plural(count, { one: 'One revision is recorded.', other: `${count} revisions are recorded.` }),
  heading: (number: string) => `Revision ${number}`,
  recorded: 'Recorded',
  utc: (day: string, time: string) => `${day}, ${time} UTC`,
  author: 'By',
  reviewer: 'Reviewed by',
  hash: 'Hash (SHA-256)',
  parent: 'Hash before it',
  noParent: 'none: it is the first',
  changes: (number: string) => `What revision ${number} changed`,
  kind: 'Kind of fact',
  added: 'Added',
  superseded: 'Superseded',
  see: (number: string) => `The home page at revision ${number}`,
  next: 'Older revisions',
  first: 'Back to the newest',
};

/** Texts of the page of one revision. */
export const CHANGE_MESSAGES = {
  title: (number: string) => `What revision ${number} changed`,
  description: (number: string) =>
    `Each fact that revision ${number} corrected or took back, as it read before and as it reads since, and what it recorded anew.`,
  what: 'How it changed',
  RECORDED: 'New',
  CORRECTED: 'Corrected',
  TAKEN_BACK: 'No longer holds',
  fact: 'Fact',
  column: 'Detail',
  before: 'Before',
  now: 'Since',
  nothing: 'nothing',
  found: (count: string) => plural(count, { one: 'One changed fact.', other: `${count} changed facts.` }),
  none: 'No fact was changed so.',
  list: 'The changed facts, corrected ones first',
  next: 'The next 50',
  first: 'Back to the first',
  clear: 'Show all changed facts',
  earlier: (number: string) => `What revision ${number} changed`,
  codes: 'Recorded texts stand as they were written. The files name columns and codes as the codebook does.',
  countedOnly: (kinds: string) => `New facts of these kinds are counted above and not listed: ${kinds}.`,
  fullData: 'The full data of any revision has them all.',
};

export const CHANGES_EXPORT = {
  label: 'What a revision changed',
  title: (number: string) => `What revision ${number} changed`,
};

/** The name of a page, and further words by which the search finds it. */
export const SEARCH_TERMS = {
  revisions: 'Revisions | history changes what changed',
};

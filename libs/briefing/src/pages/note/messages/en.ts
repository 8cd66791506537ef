import type { LiveFigureName } from '#domain';

export const MESSAGES = {
  title: 'Briefing note',
  heading: 'Make a briefing note',
  description:
    'Choose an occasion, a State or a day, add what you need, write your own words between, and take the note away as PDF, Word or Markdown: every figure with its source.',
  lead: 'Start from one of these, or from an empty note. Each figure comes with its source, as of a day and a revision; the address of the note holds all of it, so that a link is enough to share it.',
  start: 'Start',
  empty: 'An empty note',
  PANEL_BRIEFING: 'Panel briefing',
  COUNCIL_CANDIDATE: 'Candidate for the Council',
  STATE_PROFILE: 'State profile',
  ONE_PAGE: 'One page for civil society',
  PANEL_BRIEFING_IS:
    'The key figures, the Council and its votes, and the panel’s questions with what bears on them. Seven or eight pages.',
  COUNCIL_CANDIDATE_IS:
    'Where a candidate State stands, what the instruments would ask of it, and the Council that it would join. Five to seven pages.',
  STATE_PROFILE_IS:
    'A State’s positions with every act, its terms on the Council and its votes on drafts about atrocity crimes. Up to about four pages.',
  ONE_PAGE_IS: 'Key figures, one chart and the main sources, on one sheet.',
  TWO_PAGES: 'Two pages for a head of mission',
  TWO_PAGES_IS:
    'The answer first, what to ask of the State, the Council member by member and one chart, with at most eight sources: two pages, as PDF and as Word.',
  PANEL_BRIEFING_TITLE: 'Commitments on the Security Council and atrocity crimes: where States stand',
  ONE_PAGE_TITLE: 'The commitments in figures',
  ofStateTitle: (state: string) => `${state}: commitments on the Security Council and atrocity crimes`,
  ANSWER: 'The answer in brief',
  COUNCIL_TABLE: 'The Security Council, member by member',
  ASK: 'What to ask',
  KEY_SOURCES: 'Key sources',
  KEY_FIGURES: 'Key figures',
  PROGRESS: 'Progress',
  COUNCIL: 'The Security Council',
  GROUPS: 'Positions by regional group',
  STATE: 'Profile of a State',
  VOTES: 'Votes',
  INSTRUMENTS: 'The instruments side by side',
  QUESTIONS: 'The panel’s questions, with evidence',
  NOT_KNOWN: 'What is not known',
  SOURCES: 'Sources',
  TEXT: 'Text of your own',
  about: (block: string, initiative: string) => `${block}: ${initiative}`,
  noteTitle: 'Title',
  on: 'As of',
  blocks: 'Blocks',
  block: (number: string, kind: string) => `${number}. ${kind}`,
  caption: 'Heading, if not the usual one',
  which: 'About',
  whichState: 'State',
  whichVotes: 'Votes: their numbers, as in the addresses of their pages, or their symbols',
  findVotes: 'Find votes',
  whichQuestions: 'Questions (none: all)',
  own: (slug: string) => `Your words, in Markdown; live figures such as {{endorsed ${slug}}} are filled in`,
  liveHelp: 'All live figures',
  takeOver: 'Make this my own text',
  inPlaceOf: (number: string) => `In place of paragraph ${number} of the block before; without it, that comes back`,
  raise: 'Move up',
  lower: 'Move down',
  remove: 'Remove',
  ofBlock: (what: string, block: string) => `${what}: ${block}`,
  add: 'Add a block',
  addIt: 'Add',
  update: 'Show the note',
  write: 'Write',
  writeOrPreview: 'Write or preview',
  preview: 'Preview',
  take: 'Take it away:',
  print: 'Print',
  share: 'The address of this page is the whole note: share it, and it opens as it is.',
  missing: 'Choose what this block is about; until then it is left out.',
  missingText: 'Write something; until then this block is left out.',
  nothing: 'The note is empty: add a block.',
  problems: 'The note cannot be written like this',
  newer: (own: string, newest: string) => `This note shows revision ${own}. The newest is revision ${newest}.`,
  renew: 'Renew the figures',
  changes: 'What would change',
  unchanged: 'No figure of this note would change.',
  before: 'In this note',
  after: 'In the newest revision',
  figure: 'Figure',
  absent: 'not there',
  kicker: 'Briefing note',
  asOf: (day: string, revision: number) => `As of ${day} · Revision ${revision}`,
  page: (number: string, of: string) => `Page ${number} of ${of}`,
  open: 'Open or change this note',
  imprint: (licence: string) => `Pledgebook. ${licence}`,
  restsOn: (count: number) => `Sources, listed there: ${count}`,
  liveFigure: (expression: string) => `Live figure “${expression}”`,
  named: (name: string) => `States can be named, with a source, as having endorsed the ${name}`,
  pageOf: (name: string) => `${name}: positions, acts and published totals, each with its sources`,
  councilPage: (day: string) => `The Security Council on ${day}, each position with its sources`,
  published: (text: string, day: string) => `. The newest published total: ${text} (${day})`,
  of: (count: string, total: string) => `${count} of ${total}`,
  inCouncil: (name: string) => `members of the Security Council can be named as having endorsed the ${name}`,
  seat: (seat: string, from: string, to: string) => `${seat}, ${from}–${to}`,
  names: 'In the languages of the United Nations',
  votesOnRecord: (all: string, marked: string) =>
    `Votes on record up to that day: ${all}; of them on drafts that a source marks as concerning atrocity crimes: ${marked}`,
  marked: 'Votes on drafts that a source marks as concerning atrocity crimes',
  newestMarked: (count: string) =>
    `The newest ${count} votes on drafts that a source marks as concerning atrocity crimes`,
  vote: 'Vote',
  who: 'Members',
  endorsing: (initiative: string) => `Had endorsed by that day: ${initiative}`,
  vetoing: (name: string) => `${name} (veto)`,
  none: 'none named',
  rollCall: (symbol: string) => `Roll call on ${symbol}`,
  noRollCall: 'No source that was read has the roll call.',
  judgement: 'Whether a draft was credible is a judgement; none is recorded here. Abstaining is not voting against.',
  answersNone: 'The evidence answers no question: it shows what can be known.',
  evidenceOn: (question: string) => `What bears on ${question}, with sources`,
  statesUnknown: (name: string, count: string, total: string) =>
    `${name}: for ${count} of ${total} Member States no source that was read settles the position. This is not a no.`,
  statesPossibly: (name: string, count: string) =>
    `${name}: States whose endorsement is known, but not whether it came by that day: ${count}.`,
  membersUnknown: (name: string, members: string) =>
    `${name}: members of the Council whose position is not known: ${members}.`,
  guide: 'How it works',
};

/** Texts for those who meet a State: the answer in three lines, and what may be asked of the State. */
export const ANSWER_MESSAGES = {
  council: (day: string) => `Council, ${day}`,
  missing: 'What is missing',
  sits: (seat: string) => `It sits on the Security Council on this day (${seat}).`,
  willSit: (from: string, to: string) => `It will sit on the Security Council from ${from} to ${to}.`,
  doesNotSit: 'It does not sit on the Security Council on this day.',
  notSettled: 'Not all members of that day’s Council are known.',
  publishedMembers: (count: string, day: string) => `published: ${count}, ${day}`,
  needed: (votes: string) => `A decision needs ${votes} votes.`,
  missingOf: (name: string, members: string, states: string, total: string) =>
    `${name}: the position of ${members} members of the Council and of ${states} of ${total} Member States`,
  missingStates: (name: string, states: string, total: string) =>
    `${name}: the position of ${states} of ${total} Member States`,
  nothing: 'no position is left open on this day.',
  noNo: 'No source settles them; that is not a no.',
  askOf: (state: string) => `What we ask of ${state}`,
  bottomLine: 'Bottom line',
  seatedEndorsing: (state: string, names: string) =>
    `${state} sits on the Security Council and has endorsed: ${names}. It can be held to it there.`,
  seatedOpen: (state: string, names: string) =>
    `${state} sits on the Security Council, and no source shows that it has endorsed: ${names}. Its endorsement would count there at once.`,
  endorsing: (state: string, names: string) => `${state} has endorsed: ${names}. It can bring others to do so.`,
  open: (state: string, names: string) =>
    `No source shows that ${state} has endorsed: ${names}. It can do so whether or not it sits on the Council.`,
  comingEndorsing: (state: string, day: string, names: string) =>
    `${state} joins the Security Council on ${day} and has endorsed: ${names}. It can be held to it there.`,
  comingOpen: (state: string, day: string, names: string) =>
    `${state} joins the Security Council on ${day}, and no source shows that it has endorsed: ${names}. Its endorsement would count there from its first day.`,
  notYetOpen: (names: string) => `On this day endorsement is not yet open: ${names}.`,
  ENDORSED: 'to act on it, and to bring other members of the Council to endorse it.',
  POSSIBLY_ENDORSED: 'to confirm since what day it has endorsed it.',
  NOT_ENDORSED: 'to endorse it.',
  WITHDRAWN: 'to endorse it again.',
  UNKNOWN: 'to say whether it has endorsed it, and to endorse it if not.',
  prepare: 'to endorse it once that is open.',
  member: 'Member',
  more: (count: string) => `${count} further sources: this note with all of them`,
  from: 'From',
  to: 'To',
  dated: 'Date',
  contact: 'Contact',
  head: 'Who writes to whom (printed above the note; empty lines are left out)',
};

export const FIGURE_MENU_MESSAGES = {
  insert: 'Insert a figure',
  insertIt: 'Insert',
  onDay: (day: string) => `Their values on ${day}; in the text they stay live`,
  ofCouncil: 'The Security Council',
  endorsed: 'States that can be named as having endorsed',
  'possibly-endorsed': 'States that may have endorsed by then',
  'not-endorsed': 'States settled as not having endorsed',
  unknown: 'States whose position no source settles',
  members: 'Member States',
  'council-endorsed': 'members of the Council that can be named as having endorsed',
  'council-size': 'members of the Council',
  'votes-needed': 'votes that a decision needs',
  'vetoed-drafts': 'vetoed drafts on record up to that day',
  option: (value: string, what: string) => `${value} – ${what}`,
};

export const GUIDE_MESSAGES = {
  title: 'Briefing notes: how they work',
  description: 'The blocks of a briefing note, its address, its files, and all live figures that a text may hold.',
  language: 'This guide is kept in English: the names of blocks and live figures are those of addresses.',
  contents: 'Contents',
  back: 'To the briefing notes',
};

export const TEXT_TOOLS_MESSAGES = {
  tools: 'Set what is selected',
  bold: 'Bold',
  list: 'List',
  link: 'Link',
  words: 'words of the link',
};

/** The name of a page, and further words by which the search finds it. */
export const SEARCH_TERMS = {
  note: 'Briefing notes | make a note builder PDF Word',
};

/** Headings of the list of live figures above the English guide; in English the guide itself has the list. */
export const LIVE_FIGURES_MESSAGES = {
  heading: 'Live figures in English',
  how: 'Below a text, “Insert a figure” puts the figure that you choose where you write. Without a day it is that of the note; what stands in brackets can be left out. A figure that is written wrongly, or that sources do not give, is marked in its place and never printed empty.',
  figure: 'Live figure',
  gives: 'What it gives',
};

/** Descriptions of the live figures. */
export const LIVE_FIGURE_MEANINGS = {
  endorsed: 'how many Member States can be named as having endorsed it by that day',
  'possibly-endorsed': 'of how many the endorsement is known, but not whether it was made by that day',
  'not-endorsed': 'of how many a source settles that they had not endorsed it by that day',
  withdrawn: 'how many had withdrawn from it by that day',
  unknown: 'of how many no source settles the position on that day',
  members: 'how many Member States there were on that day: all those whose position is asked for',
  published: 'the newest total published by that day; the largest where there are several of one day',
  'council-endorsed': 'how many members of that day’s Security Council can be named as having endorsed it',
  'short-of-votes-needed': 'how many members more would be needed for the votes that a decision needs',
  'council-size': 'how many members the Security Council has on that day',
  'votes-needed': 'how many votes a decision of the Security Council needs on that day',
  'vetoed-drafts': 'how many draft resolutions on record had been vetoed by that day, by anyone or by that State',
  status: 'the position of the State on that day',
  opened: 'the day on which it was opened to States, where a source gives it',
  source: 'no figure, but a reference to a source, by its id in the address of its page',
  day: 'the day of the note',
  revision: 'the revision of the note',
} satisfies Record<LiveFigureName, string>;

/** Texts about saving a note as a file, and about notes that are too long for an address. */
export const LONG_NOTE_MESSAGES = {
  save: 'Save the note',
  tooLong:
    'This note is too long for an address. “Save the note” keeps it as a file, which “Open a note” opens again; so does every document that you take away.',
  openHeading: 'Open a note',
  openText: 'A note that was saved, or a PDF, Word, Markdown or HTML document of one, opens as it was, to be changed.',
  file: 'File',
  openFile: 'Open',
  openDocument: 'To change this note, open this file in Pledgebook',
};

import type { InitiativeKind } from '../../../operations.generated.js';

export const MESSAGES = {
  title: 'The panel’s discussion questions',
  description: 'What the panel was asked, word for word, and what the record shows that bears on each question.',
  lead: 'What the panel was asked, word for word, and what the record shows that bears on it. The evidence answers no question: it shows what can be known.',
  asked: 'Asked at',
  onlyEnglish: '',
  courtesy: 'Courtesy translation by Pledgebook:',
  question: (number: number) => `Question ${number}`,
  all: 'All questions',
  bears: 'What bears on it',
  more: (number: number) => `All evidence on question ${number}`,
  none: 'No evidence has been set beside this question yet.',
  choose: 'Evidence as of',
  panelDay: (day: string) => `The day of the panel, ${day}`,
  behind: 'Behind it:',
  explore: 'Ask it in GraphQL',
  failed: 'All drafts that failed',
  marked: 'Only drafts marked as concerning atrocity crimes',
  cosponsorsTitle: (name: string) => `Sponsors that can be named: ${name}`,
  cosponsorsLater: (day: string, adopted: string) =>
    `On ${day} the resolution did not exist yet: it was adopted on ${adopted}.`,
  cosponsorsFinding: (sponsors: string, endorsing: string, name: string, day: string) =>
    `${sponsors} States can be named as sponsors; ${endorsing} of them can be named as endorsing on ${day}: ${name}.`,
  cosponsorsPartial:
    'The list is partial: only the States that sources which could be read name are in it. A State that is missing may have sponsored the resolution.',
  role: 'On the resolution',
  sponsor: 'sponsor',
  'co-sponsor': 'co-sponsor',
  'not a co-sponsor': 'not a co-sponsor',
  'dissociated from the outcome': 'dissociated itself from the outcome',
  eachOf: 'Each State, with its position and its sources',
  triggersTitle: 'What sets each initiative in motion',
  triggersFinding: 'In our words, from the sources beside; the instrument’s own text decides.',
  notRead: 'No source that was read says.',
  instrumentsTitle: 'The instruments on record',
  instrumentsFinding: (endorsed: string, others: string) =>
    `States endorse: ${endorsed}. No State endorses the others: ${others}.`,
  instrument: 'Instrument',
  kind: 'What it is',
  ledBy: 'Led by',
  launched: 'Launched or adopted',
  adopted: (day: string) => `adopted ${day}`,
  endorse: 'Do States endorse it?',
  yes: 'yes',
  no: 'no',
  CODE_OF_CONDUCT: 'code of conduct',
  POLITICAL_DECLARATION: 'political declaration',
  UN_SECRETARIAT_INITIATIVE: 'initiative of the UN Secretariat',
  ANALYTICAL_FRAMEWORK: 'framework of analysis',
  GENERAL_ASSEMBLY_RESOLUTION: 'General Assembly resolution',
} satisfies Record<InitiativeKind, string> & Record<string, unknown>;

/** The reasons why each piece of evidence bears on the question. */
export const WHY = {
  council:
    'The question starts from a majority of the Council. This shows how many members can be named as supporters in each year, beside the line of a majority and that of the nine votes that a decision needs.',
  meter:
    'To act, the Council needs nine votes in favour and no veto: eight of fifteen members are a majority and still one vote short. This shows how far the members that can be named reach on the chosen day.',
  votes:
    'How supporters voted on drafts that failed is one trace of the commitment in the Council. Abstaining is not voting against. Whether a draft was credible is a judgement, and none is recorded here.',
  groups:
    'The question asks what supporters outside the Council can do. This shows in which regional groups those are that can be named, and of how many States it is not known.',
  cosponsors:
    'A resolution of the General Assembly is something that States on the Council and outside it do together. It is part of no initiative that States endorse: to sponsor it endorses none.',
  triggers:
    'The question asks for a procedural trigger. This sets side by side what, according to the sources that were read, sets each initiative in motion.',
  instruments:
    'The question is how instruments work together. This says what each one on record is, who leads it, and which of them States endorse.',
  overlap:
    'Those who want to work together can start from groups that exist. This shows how many members of each can be named as endorsing; membership in a group endorses nothing for its members.',
};

/** The name of a page, and further words by which the search finds it. */
export const SEARCH_TERMS = {
  questions: 'Questions | discussion questions panel evidence',
};

export const MESSAGES = {
  title: 'About Pledgebook: how it knows what it says',
  description:
    'Method, rules of each status with real examples, limits, how it counts, accessibility, licence, and how to report an error.',
  lead: 'Pledgebook records who has endorsed initiatives for restraint in the use of the veto, and of votes, in the face of mass atrocities. This page tells how.',
  method: 'Method',
  methodFacts:
    'Facts are recorded, statuses are derived. The ledger holds what a source says: “by 1 September 2015 Austria was listed as a supporter”. It never holds a status. Where a State stands on a day is worked out from these facts by fixed rules, the same for every State.',
  methodDates:
    'Each question therefore has two dates. The day (“on=” in an address) is a day in the world. The revision (“revision=”) is what Pledgebook knew. Both stand beside every figure, so that whoever cites one can be checked years later.',
  methodSources: 'Each fact names its sources, and each source says what part of it was read.',
  toSources: 'All sources',
  toRevisions: 'All revisions',
  rules: 'What each status means',
  rulesText: 'The rule for each status, as the service applies it, with a real case from the data.',
  rule: 'Rule',
  exampleHead: 'Example',
  ENDORSED_RULE:
    'An endorsement by that day is known: a source gives a day of endorsement, or a bound (“on or before”), that is not later than the day asked for, and no withdrawal by then is known.',
  POSSIBLY_ENDORSED_RULE:
    'An endorsement is known, but its day is not: the day asked for lies between the first and the last day on which it can have taken place.',
  NOT_ENDORSED_OPEN_RULE:
    'The initiative was not open to endorsement yet. (Where no source settles the day on which an initiative opened, this rule does not apply to it.)',
  NOT_ENDORSED_BEFORE_RULE: 'The day lies before an endorsement whose day is known.',
  NOT_ENDORSED_OUTSIDE_RULE:
    'A source names the State as outside on that day or later, and no earlier endorsement is known. Such a source settles the days up to it, and none after.',
  WITHDRAWN_RULE:
    'It had endorsed, and a source reports that it withdrew by that day. A withdrawal is recorded as an act of its own; it corrects nothing.',
  UNKNOWN_AFTER_RULE:
    'Nothing settles it. For example, the last source that names the State as outside lies before the day: what it did since is not known.',
  UNKNOWN_SPOKE_RULE:
    'Nothing settles it, although the State spoke in support: speaking in support is no endorsement, and belonging to a group that leads an initiative is none either.',
  noExample: 'No case: no source that was read reports a withdrawal.',
  noCase: 'No case among the facts.',
  on: (state: string, day: string) => `${state} on ${day}`,
  limits: 'What it does not know',
  limitOf: (named: string, published: string, day: string) =>
    `${named} can be named with a source; the newest published total is ${published} (${day}).`,
  limitLists:
    'A list of supporters that is shorter than the published total is not complete. Where a State is “not known”, this says something about the sources, not about the State.',
  limitVotes: (drafts: string, failed: string, adopted: string) =>
    `${drafts} drafts put to the vote in the Security Council are recorded: ${failed} that failed, and ${adopted} that were adopted. Earlier ones, and consultations that never led to a vote, are not.`,
  limitJudgement:
    'Whether a draft was “credible”, as a pledge may put it, is a judgement. Pledgebook makes none: it shows marks that sources made, and names them.',
  limitText:
    'Titles of drafts are in English only. The panel’s questions are quoted in English; translations below them are ours, and say so.',
  limitRead: 'Many sources were read in part, as an excerpt; each source says so.',
  counting: 'How it counts',
  countMembers:
    'Counts are of Member States of the United Nations on that day: 193 since 2011. Observer States (the Holy See and the State of Palestine) are left out unless they are asked for; the figure below, its caption and its files change together.',
  withObservers: 'Count observers, too',
  withoutObservers: 'Count Member States only',
  countPublished:
    'Totals that others published are shown beside ours, each in its own words and with its source. They are never merged with ours or with each other, also where they disagree. A total for several initiatives together is a total of none of them.',
  countCouncil:
    'In the Council, a majority of the members (8 of 15) is not enough for a decision: it needs nine votes in favour, and no permanent member voting against.',
  use: 'Who may use it',
  useText:
    'Anybody, for anything, without asking: in a briefing, an article, a lecture, a campaign, another database. The facts and figures are under CC BY 4.0: name Pledgebook, the revision and the credits.',
  toCite: 'Licence and how to cite',
  useCode:
    'The program is free software under the MIT licence: anybody may run a copy of their own. A copy can be changed by whoever runs it; the hash of a revision shows whether it holds the same facts.',
  accessibility: 'Accessibility',
  accessText:
    'The pages aim at WCAG 2.2, level AA. Tests that run with every change try every page in three languages (English, French and Spanish), and some in all six:',
  accessAxe: 'with the checker axe, on light and dark ground, which must find nothing;',
  accessWidth:
    'at a width of 320 pixels, which is what 400 % zoom gives on a common screen, where nothing may be cut off;',
  accessKeys: 'with the keyboard only: forms, tables and each value of a chart;',
  accessScripts: 'without scripts: all text, tables, pictures and forms work;',
  accessMotion:
    'with reduced motion, in forced colours, and in print. No status is told by colour alone: each has a word and a mark of its own.',
  accessCharts: 'Every chart has its numbers as a table below it, and a description in words.',
  accessReport:
    'If something keeps you from reading or using a page, that is an error of ours: please report it as described below.',
  contact: 'Report an error, a missing source or a barrier',
  contactText:
    'Open an issue in the repository that this copy comes from. Say which address you were at, what you read there, and what a source says instead; with a source, a correction can be recorded, and the revision will say why.',
  words: 'The words',
  wordsText: 'States “endorse” an initiative. These are not treaties: nobody is bound by law.',
  toGlossary: 'Glossary',
  toCodebook: 'Codebook',
};

export const GLOSSARY_MESSAGES = {
  title: 'Glossary: the field’s words',
  description:
    'What Pledgebook means by its words: initiative, act, endorse, position, coverage, veto, revision and others.',
  language: 'The glossary is kept in English: its words are those of the service and of its data.',
  back: 'About Pledgebook',
};

export const SOURCES_THAT_DISAGREE_MESSAGES = {
  title: 'Where sources disagree, and what was decided',
  description: 'Case by case: what the sources say, which of it is recorded, and what stays open.',
  language: 'It is kept in English, as most of the sources are.',
  back: 'About Pledgebook',
};

/** The name of a page, and further words by which the search finds it. */
export const SEARCH_TERMS = {
  about: 'About | method rules limits how statuses are derived contact',
  glossary: 'Glossary | terms words',
  sourcesThatDisagree: 'Sources that disagree | contradictions',
};

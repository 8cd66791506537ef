export const MESSAGES = {
  title: (symbol: string, day: string) => `${symbol}, put to the vote on ${day}`,
  description: (draft: string, outcome: string, day: string) =>
    `${draft}: ${outcome}, ${day}. Roll call in the Security Council, with each voter’s commitment on that day.`,
  noSymbol: 'A draft whose symbol is not known',
  noVeto: (members: string) => `Short of votes; ${members} voted no; no veto`,
  members: (count: number) =>
    `${['no', 'one', 'two', 'three', 'four', 'five'][count] ?? count} permanent ${count === 1 ? 'member' : 'members'}`,
  had: (votes: string, needed: string) => `It had ${votes} votes in favour; ${needed} were needed.`,
  becauseVeto: (members: string, names: string) =>
    `It failed all the same, because ${members} voted against it (${names}). A permanent member’s no on a draft that has the votes is a veto (Charter, Article 27).`,
  becauseShort: (members: string, names: string) =>
    `It failed for want of votes. That ${members} voted against it too (${names}) is no veto: the draft would not have been adopted anyway.`,
  becauseFew: 'It failed for want of votes. No permanent member voted against it.',
  becauseAdopted: 'No permanent member voted against it. Abstaining is not voting against.',
  asRecorded: 'This is the outcome that the source records; its numbers alone do not explain it. See the remarks.',
  noNumbers: 'No source that was read gives the numbers of this vote; the outcome is the one that the source records.',
  topic: 'Topic',
  dayVotes: 'All votes of that day',
  topicVotes: 'All votes on it',
  kind: 'What was voted on',
  document: 'Text, at the UN',
  record: 'Meeting record, at the UN',
  several: (symbol: string, count: string) => `${symbol}: ${count} votes`,
  severalMeans: 'Several votes share this symbol: paragraphs, amendments and candidates are voted on apart.',
  numbers: 'Votes',
  abstaining: 'Abstained',
  notVoting: 'Did not vote',
  needed: (needed: string) => `${needed} needed in favour`,
  unList: 'UN library’s list of vetoes',
  counted: 'Counted as a veto there.',
  tooOld: 'The list that was read is older than this vote.',
  second: 'Second record',
  secondOf: 'The same vote is recorded here too:',
  commitment: 'How they voted, by commitment on that day',
  commitmentMeans:
    'Votes are counted beside what each member had endorsed by the day of the vote. What each initiative asks of a vote, and on which drafts, is said on its page.',
  notOpen: (name: string, day: string, since: string) =>
    `On ${day} no State could have endorsed the ${name}: it was not yet open then, but only since ${since}.`,
  rollCall: 'Roll call',
  explore: 'This roll call as a query in GraphQL',
  noRollCall:
    'No source that was read has the roll call: how each member voted is not recorded here. The numbers and the vetoes are those that the sources report.',
  member: 'Member',
  seat: 'Seat',
  vote: 'Vote',
  on: (initiative: string) => `${initiative} on that day`,
  veto: 'veto',
  corrected: 'corrected',
  today: 'States bear their newest names, whatever they were called on that day.',
  judgement: 'Whether this draft was credible is a judgement. None is recorded here.',
  unmarked:
    'No source was found that marks this draft as concerning atrocity crimes. That does not say that it was about something else.',
  markedAs: (what: string) => `Sources mark as concerning atrocity crimes: ${what}.`,
  remarks: 'What one must know of this record',
  correctedCount: (count: string) =>
    `Votes marked “corrected” were put right where the source’s columns had slipped: ${count}.`,
  earlier: 'The vote before:',
  later: 'The vote after:',
  all: 'All votes',
};

export const ROLL_CALL_EXPORT = {
  label: 'Roll call on one draft',
  title: (symbol: string, day: string) => `Roll call on ${symbol}, ${day}`,
};

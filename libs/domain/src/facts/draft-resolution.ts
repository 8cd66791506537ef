import { ATROCITY_MARKS, DRAFT_OUTCOMES } from '../vocabulary.js';
import { declareKind, laterList, list, optionalInteger, optionalText, text } from './column.js';

export const draftResolution = declareKind({
  file: 'draft-resolutions.csv',
  word: 'draft resolution',
  description:
    'Draft resolutions put to the vote in the Security Council, and parts and amendments voted on apart: every failed one of 1946 to December 2025, where the database of votes ends, every adopted one of 2005 to 2025, and of later ones a veto that the press reported.',
  news: 7,
  columns: {
    id: text('Stable id.'),
    date: text('Day of the vote.', { day: 'PAST' }),
    symbol: optionalText('Symbol of the draft; several votes can share one.'),
    meetingRecord: optionalText('Symbol of the meeting record.'),
    outcome: text(
      'As the source records it: `ADOPTED`, `VETOED`, or `SHORT_OF_VOTES` (not vetoed, whoever voted against).',
      { words: DRAFT_OUTCOMES },
    ),
    inFavour: optionalInteger('Votes in favour; empty where no source gives the number.'),
    against: optionalInteger('Votes against.'),
    abstaining: optionalInteger('Abstentions.'),
    notVoting: optionalInteger('Members present or absent that did not vote.'),
    vetoedBy: list('Permanent members whose no made it fail.', { refersTo: 'state' }),
    title: text('Title or subject.'),
    topic: optionalText('Topic, in the words of the source.'),
    voteKind: optionalText('What was voted on, in the words of the source: a draft, an amendment, a paragraph.'),
    onUnVetoList: optionalText(
      "Is it counted on the UN library's list of vetoes: `yes`, `no`, or `after snapshot (May 2022)` where the list read is older.",
      { words: ['yes', 'no', 'after snapshot (May 2022)'] },
    ),
    atrocityMark: optionalText(
      'What a source marks as concerning atrocity crimes: `VETO`, `SITUATION` or `ABUSES`. Empty: no source was found, which does not say that it was about anything else.',
      { words: ATROCITY_MARKS },
    ),
    atrocitySources: list('Sources of that mark.', { refersTo: 'source' }),
    duplicateOf: optionalText('Id of the same vote, of which this is a second record: such a record counts nowhere.', {
      refersTo: 'draftResolution',
    }),
    dataQuality: optionalText('Known flaws of the source here.'),
    corrections: optionalText('Corrections made, and why.'),
    shortTitle: optionalText('Its subject in plain words.'),
    titleSources: laterList('Sources of its titles, where they are not those of the record.', { refersTo: 'source' }),
    sources: list('Sources.', { refersTo: 'source', needed: true }),
  },
});

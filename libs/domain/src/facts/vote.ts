import { VOTE_CHOICES } from '../vocabulary.js';
import { declareKind, optionalText, text } from './column.js';

export const vote = declareKind({
  file: 'votes.csv',
  idOf: ['draft', 'state'],
  word: 'vote',
  description:
    "Each member's vote on a draft: all members of that day, or none where no source has the roll call. The id of a vote is draft and State.",
  news: null,
  columns: {
    id: text('Draft and State, such as `2587/URY`.'),
    draft: text('Id of the draft resolution.', { refersTo: 'draftResolution' }),
    state: text('The member.', { refersTo: 'state' }),
    choice: text('`YES`, `NO`, `ABSTAIN`, `NOT_VOTING` or `UNKNOWN` (not recorded).', { words: VOTE_CHOICES }),
    correction: optionalText('A correction made, and why.'),
  },
});

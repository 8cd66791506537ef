import { supporterVotesFigure } from '../../../figures/evidence.figures.js';
import { initiativeOf } from '../../../initiatives.js';
import { MESSAGES } from '../messages.js';
import { type Piece, chosenOf, figurePiece, pagesOf } from './piece.js';

export const votesPiece: Piece = figurePiece(
  { figure: supporterVotesFigure },
  {
    behind: (data, view) => [
      [view.t.votes, view.to('/votes', { marked: view.asked.query.get('drafts') === 'failed' ? null : 'yes' })],
      ...pagesOf(chosenOf(data, view), view),
    ],
    query: (asked) =>
      `{ initiative(slug: "${initiativeOf(asked)}") { supporterVotes(where: { outcome: [VETOED, SHORT_OF_VOTES]${asked.query.get('drafts') === 'failed' ? '' : ' atrocityMarked: true'} to: "${asked.on}" }) { year drafts inFavour against abstaining notVoting unknown } } }`,
  },
  (view) => {
    const [t, failed] = [MESSAGES[view.language], view.asked.query.get('drafts') === 'failed'];
    return (
      <p class="steps">
        <a href={`${view.here({ drafts: failed ? null : 'failed' })}#votes`}>{failed ? t.marked : t.failed}</a>
      </p>
    );
  },
);

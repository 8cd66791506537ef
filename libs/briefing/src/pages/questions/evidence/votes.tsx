import { supporterVotesFigure } from '../../../figures/evidence.figures.js';
import { initiativeOf } from '../../../initiatives.js';
import { MESSAGES } from '../messages/index.js';
import { type Piece, chosenOf, figurePiece, pagesOf } from './piece.js';

export const votesPiece: Piece = figurePiece(
  { figure: supporterVotesFigure },
  {
    behind: (data, context) => [
      [
        context.t.votes,
        context.to('/votes', { marked: context.request.query.get('drafts') === 'failed' ? null : 'yes' }),
      ],
      ...pagesOf(chosenOf(data, context), context),
    ],
    query: (request) =>
      `{ initiative(slug: "${initiativeOf(request)}") { supporterVotes(where: { outcome: [VETOED, SHORT_OF_VOTES]${request.query.get('drafts') === 'failed' ? '' : ' atrocityMarked: true'} to: "${request.on}" }) { year drafts inFavour against abstaining notVoting unknown } } }`,
  },
  (context) => {
    const [t, failed] = [MESSAGES[context.language], context.request.query.get('drafts') === 'failed'];
    return (
      <p class="steps">
        <a href={`${context.here({ drafts: failed ? null : 'failed' })}#votes`}>{failed ? t.marked : t.failed}</a>
      </p>
    );
  },
);

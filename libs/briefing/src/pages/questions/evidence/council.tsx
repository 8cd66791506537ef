import { CHAMBER_MESSAGES } from '../../../ui/messages/index.js';
import { Chamber, Meter } from '../../../ui/chamber.js';
import { councilFigure } from '../../../figures/council.figure.js';
import { METER_MESSAGES } from '../../../figures/messages/index.js';
import { reachText } from '../../../figures/meter.figure.js';
import { itemOf, councilYears, initiativeOf } from '../../../initiatives.js';
import { type Piece, chosenOf, councilPageOf, figurePiece, pagesOf } from './piece.js';

export const councilPiece: Piece = figurePiece(
  { figure: councilFigure },
  {
    behind: (data, context) => [councilPageOf(context), ...pagesOf(chosenOf(data, context), context)],
    query: (request) =>
      `{ councils(from: ${councilYears(request).from}, to: ${councilYears(request).to}) { on votesNeeded support(initiative: "${initiativeOf(request)}") { tally { endorsed possiblyEndorsed } } } }`,
  },
);

export const meterPiece: Piece = {
  says: ({ council }, context) => {
    return {
      title: METER_MESSAGES[context.language].meter(String(council.votesNeeded)),
      finding: reachText(context.language, council, itemOf(council.supports, initiativeOf(context.request))),
    };
  },
  show: ({ council }, context) => {
    const [t, chosen] = [CHAMBER_MESSAGES[context.language], initiativeOf(context.request)];
    return (
      <div class="card pair">
        <div>
          <Chamber council={council} initiative={chosen} context={context} />
          <p class="note">{t.double}</p>
        </div>
        <Meter council={council} initiative={chosen} context={context} level={3} />
      </div>
    );
  },
  behind: (_, context) => [councilPageOf(context)],
  query: (request) =>
    `{ council(on: "${request.on}") { size votesNeeded support(initiative: "${initiativeOf(request)}") { majority shortOfVotesNeeded tally { endorsed possiblyEndorsed } positions { status state { name } } } } }`,
};

import { CHAMBER_MESSAGES, Chamber, Meter } from '../../../ui/chamber.js';
import { councilFigure } from '../../../figures/council.figure.js';
import { METER_MESSAGES, reachText } from '../../../figures/meter.figure.js';
import { about, councilYears, initiativeOf } from '../../../initiatives.js';
import { type Piece, chosenOf, councilPageOf, figurePiece, pagesOf } from './piece.js';

export const councilPiece: Piece = figurePiece(
  { figure: councilFigure },
  {
    behind: (data, view) => [councilPageOf(view), ...pagesOf(chosenOf(data, view), view)],
    query: (asked) =>
      `{ councils(from: ${councilYears(asked.shown).from}, to: ${councilYears(asked.shown).to}) { on votesNeeded support(initiative: "${initiativeOf(asked)}") { tally { endorsed possiblyEndorsed } } } }`,
  },
);

export const meterPiece: Piece = {
  says: ({ council }, view) => {
    return {
      title: METER_MESSAGES[view.language].meter(String(council.votesNeeded)),
      finding: reachText(view.language, council, about(council.supports, initiativeOf(view.asked))),
    };
  },
  show: ({ council }, view) => {
    const [t, chosen] = [CHAMBER_MESSAGES[view.language], initiativeOf(view.asked)];
    return (
      <div class="card pair">
        <div>
          <Chamber council={council} initiative={chosen} view={view} />
          <p class="note">{t.double}</p>
        </div>
        <Meter council={council} initiative={chosen} view={view} level={3} />
      </div>
    );
  },
  behind: (_, view) => [councilPageOf(view)],
  query: (asked) =>
    `{ council(on: "${asked.on}") { size votesNeeded support(initiative: "${initiativeOf(asked)}") { majority shortOfVotesNeeded tally { endorsed possiblyEndorsed } positions { status state { name } } } } }`,
};

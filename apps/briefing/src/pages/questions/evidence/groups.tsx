import { overlapFigure } from '../../../figures/evidence.figures.js';
import { groupsFigure } from '../../../figures/groups.figure.js';
import { initiativeOf } from '../../../initiatives.js';
import { type Piece, chosenOf, figurePiece, pagesOf } from './piece.js';

export const groupsPiece: Piece = figurePiece(
  { figure: groupsFigure, query: { council: 'no' } },
  {
    behind: (data, view) => [
      [
        view.t.states,
        view.to('/states', {
          on: view.asked.query.get('on'),
          council: 'no',
          initiative: initiativeOf(view.asked),
          status: 'ENDORSED',
        }),
      ],
      ...pagesOf(chosenOf(data, view), view),
    ],
    query: (asked) =>
      `{ initiative(slug: "${initiativeOf(asked)}") { tallyByGroup(on: "${asked.on}", onCouncil: false) { regionalGroup tally { endorsed possiblyEndorsed notEndorsed withdrawn unknown } } } }`,
  },
);

export const overlapPiece: Piece = figurePiece(
  { figure: overlapFigure },
  {
    behind: (data, view) => [[view.t.states, view.to('/states')], ...pagesOf(chosenOf(data, view), view)],
    query: (asked) =>
      `{ groups { name members { state { name } asOf status } tally(initiative: "${initiativeOf(asked)}", on: "${asked.on}") { endorsed possiblyEndorsed notEndorsed withdrawn unknown total } } }`,
  },
);

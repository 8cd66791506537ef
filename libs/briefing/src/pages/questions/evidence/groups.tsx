import { overlapFigure } from '../../../figures/evidence.figures.js';
import { groupsFigure } from '../../../figures/groups.figure.js';
import { initiativeOf } from '../../../initiatives.js';
import { type Piece, chosenOf, figurePiece, pagesOf } from './piece.js';

export const groupsPiece: Piece = figurePiece(
  { figure: groupsFigure, query: { council: 'no' } },
  {
    behind: (data, context) => [
      [
        context.t.states,
        context.to('/states', {
          on: context.request.query.get('on'),
          council: 'no',
          initiative: initiativeOf(context.request),
          status: 'ENDORSED',
        }),
      ],
      ...pagesOf(chosenOf(data, context), context),
    ],
    query: (request) =>
      `{ initiative(slug: "${initiativeOf(request)}") { tallyByGroup(on: "${request.on}", onCouncil: false) { regionalGroup tally { endorsed possiblyEndorsed notEndorsed withdrawn unknown } } } }`,
  },
);

export const overlapPiece: Piece = figurePiece(
  { figure: overlapFigure },
  {
    behind: (data, context) => [
      [context.t.states, context.to('/states')],
      ...pagesOf(chosenOf(data, context), context),
    ],
    query: (request) =>
      `{ groups { name members { state { name } asOf status } tally(initiative: "${initiativeOf(request)}", on: "${request.on}") { endorsed possiblyEndorsed notEndorsed withdrawn unknown total } } }`,
  },
);

import type { EvidenceFragment } from '../../operations.generated.js';
import type { Figure, FigureUse } from '../../figures/define-figure.js';
import { type PageContext, addressOf } from '../../page-context.js';
import { councilPiece, meterPiece } from './evidence/council.js';
import { groupsPiece, overlapPiece } from './evidence/groups.js';
import { instrumentsPiece } from './evidence/instruments.js';
import { type Piece, preservedQuery } from './evidence/piece.js';
import { cosponsorsPiece } from './evidence/sponsors.js';
import { triggersPiece } from './evidence/triggers.js';
import { votesPiece } from './evidence/votes.js';
import { MESSAGES, WHY } from './messages/index.js';

type EvidenceName = keyof (typeof WHY)['en'];

/**
 * The pieces of evidence that bear on each of the panel’s questions, by the question’s id. The first figure among them
 * is shown in the list of all questions.
 */
const EVIDENCE: Readonly<Record<string, readonly EvidenceName[]>> = {
  'q1-from-commitment-to-action': ['council', 'meter', 'votes'],
  'q2-supporters-outside-the-council': ['groups', 'cosponsors', 'triggers'],
  'q3-working-together': ['instruments', 'overlap'],
};

export const evidenceOn = (question: string): readonly EvidenceName[] => EVIDENCE[question] ?? [];

const PIECES: Readonly<Record<EvidenceName, Piece>> = {
  council: councilPiece,
  meter: meterPiece,
  votes: votesPiece,
  groups: groupsPiece,
  cosponsors: cosponsorsPiece,
  triggers: triggersPiece,
  instruments: instrumentsPiece,
  overlap: overlapPiece,
};

interface PieceProps {
  readonly piece: EvidenceName;
  readonly data: EvidenceFragment;
  readonly context: PageContext;
}

/** A piece of evidence: why it bears on the question, what it shows, and the pages behind it. */
export const Evidence = ({ piece, data, context }: PieceProps) => {
  const t = MESSAGES[context.language];
  const { show, behind, query } = PIECES[piece];
  const explore = addressOf('en', '/explore', {
    query: query(context.request),
    revision: context.request.query.get('revision'),
  });
  return (
    <section class="evidence" id={piece}>
      <p class="why">{WHY[context.language][piece]}</p>
      {show(data, context)}
      <p class="behind">
        {t.behind}{' '}
        {[...behind(data, context), [t.explore, explore] as const].map(([label, href], index) => (
          <>
            {index > 0 && ' · '}
            <a href={href}>{label}</a>
          </>
        ))}
      </p>
    </section>
  );
};

/** Returns the findings of the evidence on a question, a sentence for each piece. */
export const findingsOn = (question: string, data: EvidenceFragment, context: PageContext) =>
  evidenceOn(question).map((piece) => ({ piece, ...PIECES[piece].says(data, context) }));

/** The findings on a question as a list of links to the evidence. */
export const Findings = ({
  question,
  data,
  context,
}: {
  question: string;
  data: EvidenceFragment;
  context: PageContext;
}) => (
  <ul class="findings">
    {findingsOn(question, data, context).map(({ piece, title, finding }) => (
      <li>
        <a href={`${context.to(`/questions/${question}`, preservedQuery(context))}#${piece}`}>{title}</a>
        <br />
        {finding}
      </li>
    ))}
  </ul>
);

export const figuresOn = (question: string): readonly FigureUse[] =>
  evidenceOn(question).flatMap((piece) => PIECES[piece].figure ?? []);

/** All figures that are used as evidence. */
export const EVIDENCE_FIGURES: readonly Figure[] = Object.values(PIECES).flatMap(
  ({ figure: use }) => use?.figure ?? [],
);

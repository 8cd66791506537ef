import type { AtrocityMark, DraftOutcome, VoteChoice } from '../documents.js';
import { type Titled, titlesOf } from '../drafts.js';
import { catalogue, numberText } from '../language.js';
import type { PageContext } from '../page-context.js';

/** What the list of votes and the page of one say alike. */
export const VOTE_MESSAGES = catalogue(
  {
    outcome: 'Outcome',
    draft: 'Draft',
    vetoedBy: 'Vetoed by',
    marked: 'Marked as concerning atrocity crimes',
    VETO: 'the vetoed draft itself',
    SITUATION: 'the situation it was about',
    ABUSES: 'abuses in that situation',
    apart: 'a paragraph, an amendment or another separate vote, not counted on the UN library’s list of vetoes',
    noSymbol: 'Symbol not known',
    noMark: 'not marked',
    ownTitle: 'In the source:',
  },
  {
    fr: {
      outcome: 'Issue',
      draft: 'Projet',
      vetoedBy: 'Veto de',
      marked: 'Signalé comme touchant à des atrocités criminelles',
      VETO: 'le projet bloqué lui-même',
      SITUATION: 'la situation en cause',
      ABUSES: 'des exactions dans cette situation',
      apart:
        'un paragraphe, un amendement ou un autre vote séparé, qui ne figure pas sur la liste des vetos de la bibliothèque de l’ONU',
      noSymbol: 'Cote inconnue',
      noMark: 'non signalé',
      ownTitle: 'Dans la source :',
    },
    es: {
      outcome: 'Resultado',
      draft: 'Proyecto',
      vetoedBy: 'Veto de',
      marked: 'Señalado como relativo a crímenes atroces',
      VETO: 'el propio proyecto vetado',
      SITUATION: 'la situación de que trataba',
      ABUSES: 'abusos en esa situación',
      apart:
        'un párrafo, una enmienda u otra votación por separado, que no figura en la lista de vetos de la biblioteca de la ONU',
      noSymbol: 'Signatura desconocida',
      noMark: 'no señalado',
      ownTitle: 'En la fuente:',
    },
  },
);

export const OUTCOMES = ['VETOED', 'SHORT_OF_VOTES', 'ADOPTED'] as const satisfies readonly DraftOutcome[];
export const CHOICES = ['YES', 'NO', 'ABSTAIN', 'NOT_VOTING', 'UNKNOWN'] as const satisfies readonly VoteChoice[];
export const ATROCITY_MARKS = ['VETO', 'SITUATION', 'ABUSES'] as const satisfies readonly AtrocityMark[];

export const choiceWord = (choice: VoteChoice, { t }: PageContext): string =>
  choice === 'UNKNOWN' ? t.VOTE_UNKNOWN : t[choice];

/** An outcome or a vote by mark and word: colour is no cue. */
const Marked = ({ of, word }: { of: DraftOutcome | VoteChoice; word: string }) => (
  <span class={`ballot ${of.toLowerCase()}`}>{word}</span>
);

export const Outcome = ({
  outcome,
  words,
  context,
}: {
  outcome: DraftOutcome;
  words?: string;
  context: PageContext;
}) => <Marked of={outcome} word={words ?? context.t[outcome]} />;

export const Choice = ({ choice, context }: { choice: VoteChoice; context: PageContext }) => (
  <Marked of={choice} word={choiceWord(choice, context)} />
);

/** What a draft is about: plain words first, then its source's own title, where that is another; both are in English. */
export const DraftTitle = ({ draft, context }: { draft: Titled; context: PageContext }) => {
  const { plain, own } = titlesOf(draft);
  return (
    <>
      <span lang="en">{plain}</span>{' '}
      {own && (
        <span class="quiet aside">
          {VOTE_MESSAGES[context.language].ownTitle} <cite lang="en">{own}</cite>
        </span>
      )}
    </>
  );
};

/** A number of votes; a dash where no source gives it. */
export const votesText = (count: number | null | undefined, context: PageContext): string =>
  typeof count === 'number' ? numberText(context.language, count) : '–';

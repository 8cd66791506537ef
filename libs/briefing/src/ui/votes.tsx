import type { AtrocityMark, DraftOutcome, VoteChoice } from '../operations.generated.js';
import { type Titled, titlesOf } from '../drafts.js';
import { numberText } from '../language.js';
import type { PageContext } from '../page-context.js';
import { VOTE_MESSAGES } from './messages/index.js';

export const OUTCOMES = ['VETOED', 'SHORT_OF_VOTES', 'ADOPTED'] as const satisfies readonly DraftOutcome[];
export const CHOICES = ['YES', 'NO', 'ABSTAIN', 'NOT_VOTING', 'UNKNOWN'] as const satisfies readonly VoteChoice[];
export const ATROCITY_MARKS = ['VETO', 'SITUATION', 'ABUSES'] as const satisfies readonly AtrocityMark[];

export const choiceWord = (choice: VoteChoice, { t }: PageContext): string =>
  choice === 'UNKNOWN' ? t.VOTE_UNKNOWN : t[choice];

/** An outcome or a vote, shown by mark and word, not by colour. */
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

/** The title of a draft: plain words first, then the title in the source if it differs; both are in English. */
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

/** Formats a number of votes; a dash if no source gives it. */
export const votesText = (count: number | null | undefined, context: PageContext): string =>
  typeof count === 'number' ? numberText(context.language, count) : '–';

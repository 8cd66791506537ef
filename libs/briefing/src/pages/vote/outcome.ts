import { calendarDate, outcomeByVotes } from '#domain';
import type { VotePageQuery } from '../../operations.generated.js';
import { listText, numberText } from '../../language.js';
import type { PageContext } from '../../page-context.js';
import { MESSAGES } from './messages/index.js';

type Draft = NonNullable<VotePageQuery['draftResolution']>;
/** The fields of a draft that explain its outcome. */
type OutcomeFields = Pick<Draft, 'outcome' | 'date' | 'inFavour' | 'votesNeeded' | 'vetoes'> & {
  readonly votes: readonly Pick<Draft['votes'][0], 'seat' | 'choice' | 'state'>[];
};

/** Returns the permanent members that voted against; if there is no roll call, those that sources name as vetoing. */
const permanentNoes = ({ votes, vetoes }: OutcomeFields): readonly { readonly name: string }[] =>
  votes.length === 0
    ? vetoes
    : votes.filter(({ seat, choice }) => seat === 'PERMANENT' && choice === 'NO').map(({ state }) => state);

export const headlineOf = (draft: OutcomeFields, context: PageContext): string => {
  const t = MESSAGES[context.language];
  const noes = permanentNoes(draft);
  if (draft.outcome === 'VETOED') {
    const names = draft.vetoes.map(({ name }) => name);
    return context.t.pair(context.t.VETOED, listText(context.language, names));
  }
  return draft.outcome === 'SHORT_OF_VOTES' && noes.length > 0
    ? t.noVeto(t.members(noes.length))
    : context.t[draft.outcome];
};

/** Explains in sentences how the votes led to the outcome; if they do not, says that the source records it so. */
export const explainOutcome = (draft: OutcomeFields, context: PageContext): string => {
  const t = MESSAGES[context.language];
  const { outcome, inFavour, votesNeeded } = draft;
  if (typeof inFavour !== 'number') return t.noNumbers;
  const noes = permanentNoes(draft);
  const had = t.had(numberText(context.language, inFavour), numberText(context.language, votesNeeded));
  if (outcomeByVotes(calendarDate(draft.date), inFavour, noes.length) !== outcome) return `${had} ${t.asRecorded}`;
  const [members, names] = [
    t.members(noes.length),
    listText(
      context.language,
      noes.map(({ name }) => name),
    ),
  ];
  switch (outcome) {
    case 'VETOED':
      return `${had} ${t.becauseVeto(members, names)}`;
    case 'SHORT_OF_VOTES':
      return `${had} ${noes.length > 0 ? t.becauseShort(members, names) : t.becauseFew}`;
    case 'ADOPTED':
      return `${had} ${t.becauseAdopted}`;
  }
};

import type { VotesPageQuery } from '../../operations.generated.js';
import { draftPath } from '../../drafts.js';
import { inBrackets, languageData } from '../../language.js';
import type { PageContext } from '../../page-context.js';
import { CardTable } from '../../ui/cards.js';
import { VOTE_MESSAGES } from '../../ui/messages/index.js';
import { SourceLinks } from '../../ui/parts.js';
import { DraftTitle, Outcome, votesText } from '../../ui/votes.js';
import { MESSAGES } from './messages/index.js';

type Draft = VotesPageQuery['found']['nodes'][0];

const rowOf = (draft: Draft, context: PageContext) => {
  const t = VOTE_MESSAGES[context.language];
  return (
    <tr>
      <td>{context.day(draft.date)}</td>
      <th scope="row">
        <a href={context.to(draftPath(draft))}>{draft.symbol ?? t.noSymbol}</a>{' '}
        <DraftTitle draft={draft} context={context} />
        {draft.countedOnUnVetoList === false && <span class="quiet">{inBrackets(context.language, t.apart)}</span>}
      </th>
      <td>
        <Outcome outcome={draft.outcome} context={context} />
      </td>
      <td class="tally">
        {[draft.inFavour, draft.against, draft.abstaining].map((count) => votesText(count, context)).join(' – ')}
      </td>
      <td>
        {draft.vetoes.map(({ code, name }, index) => (
          <>
            {index > 0 && languageData(context.language).comma}
            <a href={context.to(`/states/${code}`)}>{name}</a>
          </>
        ))}
      </td>
      <td>
        {draft.atrocityMark ? (
          <>
            {t[draft.atrocityMark]} <SourceLinks sources={draft.atrocitySources} brief context={context} />
          </>
        ) : (
          <span class="quiet">{t.noMark}</span>
        )}
      </td>
    </tr>
  );
};

export const Drafts = ({ drafts, context }: { drafts: readonly Draft[]; context: PageContext }) => {
  const [t, words] = [MESSAGES[context.language], VOTE_MESSAGES[context.language]];
  return (
    <CardTable
      label={t.list}
      head={[context.t.day, words.draft, words.outcome, t.numbers, words.vetoedBy, words.marked]}
      class="drafts cards"
    >
      {drafts.map((draft) => rowOf(draft, context))}
    </CardTable>
  );
};

import type { StatePageQuery } from '../../operations.generated.js';
import { draftPath } from '../../drafts.js';
import { itemOf } from '../../initiatives.js';
import { inBrackets, numberText } from '../../language.js';
import { recordText } from '../../on-record.js';
import type { PageContext, PageRequest } from '../../page-context.js';
import { oneOf, periodOf } from '../../request-parameters.js';
import { CardTable } from '../../ui/cards.js';
import { Downloads } from '../../ui/downloads.js';
import { Filters } from '../../ui/filters.js';
import { PreservedFields, Select, periodBound } from '../../ui/form.js';
import { VOTE_MESSAGES } from '../../ui/messages/index.js';
import { CachedMarkup } from '../../ui/once.js';
import { Status } from '../../ui/parts.js';
import { CHOICES, Choice, DraftTitle, OUTCOMES, Outcome, choiceWord } from '../../ui/votes.js';
import { MESSAGES } from './messages/index.js';

type State = NonNullable<StatePageQuery['state']>;

/** Returns the filter for the State’s votes that the address requests. */
export const voteConditions = (request: PageRequest) => {
  const [choice, outcome] = [oneOf(request, 'choice', CHOICES), oneOf(request, 'outcome', OUTCOMES)];
  return {
    ...(choice && { choice: [choice] }),
    ...(outcome && { outcome: [outcome] }),
    ...periodOf(request),
    ...(oneOf(request, 'marked', ['yes']) && { atrocityMarked: true }),
  };
};

const VoteFilters = ({ code, context }: { code: string; context: PageContext }) => {
  const t = MESSAGES[context.language];
  return (
    <Filters context={context}>
      <form method="get" action={context.to(`/states/${code}`, { revision: null })} data-live>
        <PreservedFields names={['on', 'revision']} context={context} />
        <label>
          {t.from}
          <input {...periodBound('from', context)} />
        </label>
        <label>
          {t.to}
          <input {...periodBound('to', context)} />
        </label>
        <Select
          name="choice"
          label={t.choice}
          options={CHOICES.map((choice) => [choice, choiceWord(choice, context)])}
          context={context}
        />
        <Select
          name="outcome"
          label={t.outcome}
          options={OUTCOMES.map((outcome) => [outcome, context.t[outcome]])}
          context={context}
        />
        <Select name="marked" label={t.marked} options={[['yes', t.yes]]} context={context} />
        <button type="submit">{context.t.show}</button>
      </form>
    </Filters>
  );
};

const VoteTable = ({ state, context }: { state: State; context: PageContext }) => {
  const t = MESSAGES[context.language];
  return (
    <CardTable
      label={t.votes}
      head={[
        context.t.day,
        t.draft,
        t.choice,
        t.outcome,
        ...context.initiatives.map(({ shortName }) => t.commitment(shortName)),
      ]}
    >
      {state.votes.nodes.map(({ choice, veto, positions, draftResolution: draft }) => (
        <CachedMarkup per={`vote ${state.code} ${draft.address}`} context={context}>
          {(rowContext) => (
            <tr>
              <td>{rowContext.day(draft.date)}</td>
              <th scope="row">
                <a href={rowContext.to(draftPath(draft))}>
                  {draft.symbol ?? VOTE_MESSAGES[rowContext.language].noSymbol}
                </a>{' '}
                <DraftTitle draft={draft} context={rowContext} />
              </th>
              <td>
                <Choice choice={choice} context={rowContext} />
                {veto && inBrackets(rowContext.language, t.veto)}
              </td>
              <td>
                <Outcome outcome={draft.outcome} context={rowContext} />
              </td>
              {rowContext.initiatives.map(({ slug }) => (
                <td>
                  <Status status={itemOf(positions, slug).status} initiative={slug} context={rowContext} />
                </td>
              ))}
            </tr>
          )}
        </CachedMarkup>
      ))}
    </CardTable>
  );
};

export const Votes = ({ state, context }: { state: State; context: PageContext }) => {
  const t = MESSAGES[context.language];
  const { nodes, totalCount, pageInfo } = state.votes;
  return (
    <>
      <h2>{t.votes}</h2>
      <VoteFilters code={state.code} context={context} />
      <div id="votes">
        <p>
          <span role="status">{t.voteCount(numberText(context.language, totalCount))}</span> {recordText(context)}
        </p>
        <Downloads list="state-votes" query={{ state: state.code }} context={context} />
        {nodes.length > 0 && <VoteTable state={state} context={context} />}
        <p class="steps">
          {context.request.query.has('after') && <a href={context.here({ after: null })}>{t.first}</a>}
          {pageInfo.hasNextPage && <a href={context.here({ after: pageInfo.endCursor })}>{t.next}</a>}
        </p>
      </div>
    </>
  );
};

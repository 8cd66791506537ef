import { CompareStatesPageDocument, type CompareStatesPageQuery } from '../../operations.generated.js';
import { draftPath, titlesOf } from '../../drafts.js';
import { byName, listText, numberText } from '../../language.js';
import type { PageContext } from '../../page-context.js';
import { proseIn } from '../../prose.js';
import { CardTable } from '../../ui/cards.js';
import { Downloads } from '../../ui/downloads.js';
import { Figure } from '../../ui/figure.js';
import { PreservedFields } from '../../ui/form.js';
import { VOTE_MESSAGES } from '../../ui/messages/index.js';
import { Choice } from '../../ui/votes.js';
import { definePage } from '../../define.js';
import { MESSAGES } from './messages/index.js';
import { Folded, PositionCells, comparedWord } from './parts.js';
import { comparedStatesExport } from './states.export.js';
import { codesIn, compareStatesVariables, comparedStatesFigure } from './states.figure.js';

type Comparison = NonNullable<CompareStatesPageQuery['compareStates']>;

const StateChoice = ({
  name,
  label,
  states,
  chosen,
}: {
  name: string;
  label: string;
  states: CompareStatesPageQuery['states']['nodes'];
  chosen: string;
}) => (
  <label>
    {label}
    <select name={name}>
      <option value="" />
      {states.map(({ code, name: stateName }) => (
        <option value={code} selected={code === chosen}>
          {stateName}
        </option>
      ))}
    </select>
  </label>
);

const Positions = ({ comparison, context }: { comparison: Comparison; context: PageContext }) => {
  const t = MESSAGES[context.language];
  return (
    <>
      <h2 id="positions">{t.positions}</h2>
      <CardTable label={t.positions} head={[context.t.initiative, t.comparison, comparison.a.name, comparison.b.name]}>
        {comparison.positions.map((pair) => (
          <tr>
            <th scope="row">{context.shortName(pair.initiative.slug)}</th>
            <td>{comparedWord(pair, context)}</td>
            <PositionCells pair={pair} labels={[comparison.a.name, comparison.b.name]} context={context} />
          </tr>
        ))}
      </CardTable>
      <p class="note">{t.floor}</p>
    </>
  );
};

const Groups = ({ comparison, context }: { comparison: Comparison; context: PageContext }) => {
  const t = MESSAGES[context.language];
  const groupsText = (groups: readonly string[]): string =>
    groups.length === 0
      ? t.none
      : listText(
          context.language,
          groups.map((group) => proseIn(context, group)),
        );
  return (
    <>
      <h2 id="groups">{t.groups}</h2>
      <dl class="facts">
        <div>
          <dt>{t.onlyIn(comparison.a.name)}</dt>
          <dd>{groupsText(comparison.aGroups)}</dd>
        </div>
        <div>
          <dt>{t.onlyIn(comparison.b.name)}</dt>
          <dd>{groupsText(comparison.bGroups)}</dd>
        </div>
      </dl>
      <Folded summary={t.both}>
        <p>{groupsText(comparison.sharedGroups)}</p>
      </Folded>
    </>
  );
};

const Votes = ({ comparison, context }: { comparison: Comparison; context: PageContext }) => {
  const t = MESSAGES[context.language];
  const { votedTogether, votedOtherwise } = comparison;
  const otherwise = numberText(context.language, votedOtherwise.length);
  const heading = t.otherwise(otherwise);
  return (
    <>
      <h2 id="votes">{t.votes}</h2>
      <p>{votedTogether === 0 ? t.neverTogether : t.voted(numberText(context.language, votedTogether), otherwise)}</p>
      {votedOtherwise.length > 0 && (
        <CardTable
          label={heading}
          head={[context.t.day, t.draft, comparison.a.name, comparison.b.name]}
          class="drafts cards"
          caption={heading}
        >
          {votedOtherwise.map(({ a: { choice, draftResolution: draft }, b }) => (
            <tr>
              <td>{context.day(draft.date)}</td>
              <th scope="row">
                <a href={context.to(draftPath(draft))}>{draft.symbol ?? VOTE_MESSAGES[context.language].noSymbol}</a>{' '}
                <span lang="en">{titlesOf(draft).plain}</span>
              </th>
              <td>
                <Choice choice={choice} context={context} />
              </td>
              <td>
                <Choice choice={b.choice} context={context} />
              </td>
            </tr>
          ))}
        </CardTable>
      )}
      <p class="note">{t.voteNote}</p>
    </>
  );
};

export const compareStatesPage = definePage({
  path: '/compare/states',
  example: '/compare/states?a=FRA&b=GBR',
  document: CompareStatesPageDocument,
  variables: compareStatesVariables,
  figures: [comparedStatesFigure],
  exports: [comparedStatesExport],
  render: ({ states, compareStates: comparison }, context) => {
    const t = MESSAGES[context.language];
    const { a, b } = codesIn(context.request);
    const sortedStates = [...states.nodes].sort((one, other) => byName(context.language, one.name, other.name));
    const title =
      comparison && a !== b
        ? t.states(comparison.a.name, comparison.b.name, context.day(context.request.on))
        : t.statesTitle;
    return {
      title,
      description: t.statesDescription,
      body: (
        <>
          <h1>{title}</h1>
          <form method="get" action={context.to('/compare/states', { revision: null })} data-live="found">
            <PreservedFields names={['revision']} context={context} />
            <StateChoice name="a" label={t.firstState} states={sortedStates} chosen={a} />
            <StateChoice name="b" label={t.secondState} states={sortedStates} chosen={b} />
            <label>
              {context.t.day}
              <input type="date" name="on" value={context.request.on} />
            </label>
            <button type="submit">{context.t.show}</button>
          </form>
          <div id="found">
            {a === '' || b === '' ? (
              <p role="status">{t.choose}</p>
            ) : !comparison ? (
              <p role="status">{t.noState}</p>
            ) : a === b ? (
              <p role="status">{t.sameState}</p>
            ) : (
              <>
                <p class="unseen" role="status">
                  {title}
                </p>
                <Downloads list="compared-states" context={context} />
                <Positions comparison={comparison} context={context} />
                <Groups comparison={comparison} context={context} />
                <Votes comparison={comparison} context={context} />
                {comparison.votedOtherwise.length > 0 && (
                  <Figure drawn={context.figure('compared-states')} context={context} />
                )}
              </>
            )}
          </div>
        </>
      ),
    };
  },
});

import { textOf } from '../../asked.js';
import { CompareStatesPageDocument, type CompareStatesPageQuery } from '../../documents.js';
import { draftPath, titlesOf } from '../../drafts.js';
import { byName, graphqlLanguage, listText, numberText } from '../../language.js';
import { proseIn } from '../../prose.js';
import { Labelled } from '../../ui/cards.js';
import { Downloads } from '../../ui/downloads.js';
import { Kept } from '../../ui/form.js';
import { Choice, VOTE_MESSAGES } from '../../ui/votes.js';
import { definePage } from '../../define.js';
import type { Asked, View } from '../../view.js';
import { MESSAGES } from './messages.js';
import { Folded, PositionCells, comparedWord } from './parts.js';
import { comparedStatesExport } from './states.export.js';

type Comparison = NonNullable<CompareStatesPageQuery['compareStates']>;

const codesIn = (asked: Asked): { readonly a: string; readonly b: string } => {
  const code = (name: string): string => (textOf(asked, name) ?? '').toUpperCase();
  return { a: code('a'), b: code('b') };
};

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
      {states.map(({ code, name: called }) => (
        <option value={code} selected={code === chosen}>
          {called}
        </option>
      ))}
    </select>
  </label>
);

const Positions = ({ comparison, view }: { comparison: Comparison; view: View }) => {
  const t = MESSAGES[view.language];
  return (
    <>
      <h2 id="positions">{t.positions}</h2>
      <div class="scroll" tabindex={0} role="region" aria-label={t.positions}>
        <table class="cards">
          <thead>
            <tr>
              <th scope="col">{view.t.initiative}</th>
              <th scope="col">{t.comparison}</th>
              <th scope="col">{comparison.a.name}</th>
              <th scope="col">{comparison.b.name}</th>
            </tr>
          </thead>
          <tbody>
            <Labelled labels={[view.t.initiative, t.comparison, comparison.a.name, comparison.b.name]}>
              {comparison.positions.map((pair) => (
                <tr>
                  <th scope="row">{view.shortName(pair.initiative.slug)}</th>
                  <td>{comparedWord(pair, view)}</td>
                  <PositionCells pair={pair} labels={[comparison.a.name, comparison.b.name]} view={view} />
                </tr>
              ))}
            </Labelled>
          </tbody>
        </table>
      </div>
      <p class="note">{t.floor}</p>
    </>
  );
};

const Groups = ({ comparison, view }: { comparison: Comparison; view: View }) => {
  const t = MESSAGES[view.language];
  const named = (groups: readonly string[]): string =>
    groups.length === 0
      ? t.none
      : listText(
          view.language,
          groups.map((group) => proseIn(view, group)),
        );
  return (
    <>
      <h2 id="groups">{t.groups}</h2>
      <dl class="facts">
        <div>
          <dt>{t.onlyIn(comparison.a.name)}</dt>
          <dd>{named(comparison.aGroups)}</dd>
        </div>
        <div>
          <dt>{t.onlyIn(comparison.b.name)}</dt>
          <dd>{named(comparison.bGroups)}</dd>
        </div>
      </dl>
      <Folded summary={t.both}>
        <p>{named(comparison.sharedGroups)}</p>
      </Folded>
    </>
  );
};

const Votes = ({ comparison, view }: { comparison: Comparison; view: View }) => {
  const t = MESSAGES[view.language];
  const { votedTogether, votedOtherwise } = comparison;
  const otherwise = numberText(view.language, votedOtherwise.length);
  const heading = t.otherwise(otherwise);
  return (
    <>
      <h2 id="votes">{t.votes}</h2>
      <p>{votedTogether === 0 ? t.neverTogether : t.voted(numberText(view.language, votedTogether), otherwise)}</p>
      {votedOtherwise.length > 0 && (
        <div class="scroll" tabindex={0} role="region" aria-label={heading}>
          <table class="drafts cards">
            <caption>{heading}</caption>
            <thead>
              <tr>
                <th scope="col">{view.t.day}</th>
                <th scope="col">{t.draft}</th>
                <th scope="col">{comparison.a.name}</th>
                <th scope="col">{comparison.b.name}</th>
              </tr>
            </thead>
            <tbody>
              <Labelled labels={[view.t.day, t.draft, comparison.a.name, comparison.b.name]}>
                {votedOtherwise.map(({ a: { choice, draftResolution: draft }, b }) => (
                  <tr>
                    <td>{view.day(draft.date)}</td>
                    <th scope="row">
                      <a href={view.to(draftPath(draft))}>{draft.symbol ?? VOTE_MESSAGES[view.language].noSymbol}</a>{' '}
                      <span lang="en">{titlesOf(draft).plain}</span>
                    </th>
                    <td>
                      <Choice choice={choice} view={view} />
                    </td>
                    <td>
                      <Choice choice={b.choice} view={view} />
                    </td>
                  </tr>
                ))}
              </Labelled>
            </tbody>
          </table>
        </div>
      )}
      <p class="note">{t.voteNote}</p>
    </>
  );
};

export const compareStatesPage = definePage({
  path: '/compare/states',
  example: '/compare/states?a=FRA&b=GBR',
  document: CompareStatesPageDocument,
  variables: (asked) => {
    const { a, b } = codesIn(asked);
    return { a, b, on: asked.on, isGiven: a !== '' && b !== '', language: graphqlLanguage(asked.language) };
  },
  exports: [comparedStatesExport],
  render: ({ states, compareStates: comparison }, view) => {
    const t = MESSAGES[view.language];
    const { a, b } = codesIn(view.asked);
    const named = [...states.nodes].sort((one, other) => byName(view.language, one.name, other.name));
    const title =
      comparison && a !== b ? t.states(comparison.a.name, comparison.b.name, view.day(view.asked.on)) : t.statesTitle;
    return {
      title,
      description: t.statesDescription,
      body: (
        <>
          <h1>{title}</h1>
          <form method="get" action={view.to('/compare/states', { revision: null })} data-live="found">
            <Kept names={['revision']} view={view} />
            <StateChoice name="a" label={t.firstState} states={named} chosen={a} />
            <StateChoice name="b" label={t.secondState} states={named} chosen={b} />
            <label>
              {view.t.day}
              <input type="date" name="on" value={view.asked.on} />
            </label>
            <button type="submit">{view.t.show}</button>
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
                <Downloads list="compared-states" view={view} />
                <Positions comparison={comparison} view={view} />
                <Groups comparison={comparison} view={view} />
                <Votes comparison={comparison} view={view} />
              </>
            )}
          </div>
        </>
      ),
    };
  },
});

import { type StatePageQuery, StatePageDocument } from '../../operations.generated.js';
import { definePage } from '../../define.js';
import { fullStop, graphqlLanguage, inBrackets, languageData } from '../../language.js';
import { yearOf } from '../../on-record.js';
import type { PageContext } from '../../page-context.js';
import { proseIn } from '../../prose.js';
import { textOf } from '../../request-parameters.js';
import { statusFigure } from '../../share-card.js';
import { Downloads } from '../../ui/downloads.js';
import { Follow } from '../../ui/feeds.js';
import { Prose, SourceLinks, sinceText } from '../../ui/parts.js';
import { CompareLink } from '../compare/link.js';
import { actsExport } from './acts.export.js';
import { assemblyRecordsExport } from './assembly-records.export.js';
import { councilTermsExport } from './council-terms.export.js';
import { Facts } from './facts.js';
import { groupMembershipsExport } from './group-memberships.export.js';
import { MESSAGES } from './messages/index.js';
import { Position, Unsettled } from './positions.js';
import { stateVotesExport } from './state-votes.export.js';
import { Votes, voteConditions } from './votes.js';

type State = NonNullable<StatePageQuery['state']>;

const feedOf = ({ code }: State): string => `/feeds/states/${code}`;

const Steps = ({ state, context }: { state: State; context: PageContext }) => {
  const on = context.request.query.get('on');
  return (
    <p class="steps">
      <a href={context.to('/note', { preset: 'state-profile', state: state.code, on })}>{context.t.makeNote}</a>{' '}
      {state.membership !== 'FORMER' && <a href={context.to(`/act/${state.code}`, { on })}>{context.t.toAct}</a>}{' '}
      <Follow feed={feedOf(state)} title={state.name} context={context} />
    </p>
  );
};

const CouncilTerms = ({ terms, context }: { terms: State['councilTerms']; context: PageContext }) => {
  const t = MESSAGES[context.language];
  return (
    <>
      <h2>{t.terms}</h2>
      {terms.length === 0 ? (
        <p>{t.noTerms(yearOf(context.revision.councilKnown.from))}</p>
      ) : (
        <ul>
          {terms.map(({ startsOn, endsOn, sources }) => (
            <li>
              <a href={context.to('/council', { on: startsOn })}>
                {endsOn
                  ? t.seated(context.day(startsOn), context.day(endsOn))
                  : t.permanentSince(context.day(startsOn))}
              </a>{' '}
              <SourceLinks sources={sources} context={context} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
};

const GroupsAndAssembly = ({ state, context }: { state: State; context: PageContext }) => {
  const t = MESSAGES[context.language];
  return (
    <>
      <h2>{t.groups}</h2>
      <ul>
        {state.groupMemberships.map(({ group, status, asOf, sources }) => (
          <li>
            <Prose text={group} context={context} />
            {context.t.pair('', '')}
            <Prose text={status} context={context} /> <span class="quiet">{t.asOfList(asOf)}</span>{' '}
            <SourceLinks sources={sources} context={context} />
          </li>
        ))}
        {state.assemblyRecords.map(({ resolution, on, role, sources }) => (
          <li>
            {context.t.pair(resolution + inBrackets(context.language, context.day(on)), '')}{' '}
            <Prose text={role} context={context} /> <SourceLinks sources={sources} context={context} />
          </li>
        ))}
      </ul>
      <p class="note">{t.groupsNote}</p>
      {[groupMembershipsExport, assemblyRecordsExport].map(({ name, label }) => (
        <Downloads list={name} label={`${label(context.language)} ·`} query={{ state: state.code }} context={context} />
      ))}
    </>
  );
};

const descriptionOf = ({ name, positions }: State, context: PageContext): string =>
  [
    positions
      .map(({ initiative, status }) => context.t.pair(proseIn(context, initiative.name), context.t[status]))
      .join(languageData(context.language).semicolon),
    MESSAGES[context.language].description(name, context.day(context.request.on)),
  ].join(fullStop(context.language));

export const statePage = definePage({
  path: '/states/:code',
  paths: ({ states }) => states.nodes.map(({ code }) => `/states/${code}`),
  example: '/states/URY',
  document: StatePageDocument,
  variables: (request) => ({
    code: request.params['code'] ?? '',
    on: request.on,
    language: graphqlLanguage(request.language),
    where: voteConditions(request),
    after: textOf(request, 'after') ?? null,
  }),
  exports: [stateVotesExport, actsExport, councilTermsExport, groupMembershipsExport, assemblyRecordsExport],
  render: ({ state }, context) => {
    if (!state) return null;
    const t = MESSAGES[context.language];
    const { code, name, positions, councilTerms, groupMemberships, assemblyRecords } = state;
    return {
      title: name,
      description: descriptionOf(state, context),
      card: {
        text: '',
        figures: positions.map((position) => {
          const { slug, name: initiativeName } = position.initiative;
          const initiative = { slug, name: proseIn(context, initiativeName) };
          return statusFigure(initiative, position.status, sinceText(position, context), context);
        }),
      },
      feed: feedOf(state),
      body: (
        <>
          <h1>
            {name}{' '}
            <CompareLink
              path="/compare/states"
              query={{ a: code, on: context.request.query.get('on') }}
              what="compareState"
              context={context}
            />
          </h1>
          <Steps state={state} context={context} />
          <Facts state={state} context={context} />
          {state.note && (
            <p class="note" lang="en">
              {state.note}
            </p>
          )}
          <h2>{t.positions(context.day(context.request.on))}</h2>
          <div class="pair">
            {positions.map((position) => (
              <Position position={position} context={context} />
            ))}
          </div>
          <Downloads list="acts" query={{ state: code }} context={context} />
          <Unsettled state={state} context={context} />
          <CouncilTerms terms={councilTerms} context={context} />
          {councilTerms.length > 0 && (
            <>
              <Downloads list="council-terms" query={{ state: code }} context={context} />
              <Votes state={state} context={context} />
            </>
          )}
          {groupMemberships.length + assemblyRecords.length > 0 && (
            <GroupsAndAssembly state={state} context={context} />
          )}
        </>
      ),
    };
  },
});

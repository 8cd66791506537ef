import { type ProfilePositionFragment, StatePageDocument } from '../../documents.js';
import { draftPath } from '../../drafts.js';
import {
  fullStop,
  graphqlLanguage,
  languageData,
  listText,
  numberText,
  inBrackets,
  clauseComma,
} from '../../language.js';
import type { PageRequest, PageContext } from '../../page-context.js';
import { oneOf, periodOf, textOf } from '../../request-parameters.js';
import { CompareLink } from '../compare/link.js';
import { CardTable } from '../../ui/cards.js';
import { Downloads } from '../../ui/downloads.js';
import { Follow } from '../../ui/feeds.js';
import { Filters } from '../../ui/filters.js';
import { Kept, Select, periodBound } from '../../ui/form.js';
import { Once } from '../../ui/once.js';
import { proseIn } from '../../prose.js';
import { Prose, SourceLinks, Status, actDay, sinceBehind, sinceText, when, InBrackets } from '../../ui/parts.js';
import { recordText, yearOf } from '../../on-record.js';
import { VOTE_MESSAGES } from '../../ui/messages/index.js';
import { CHOICES, Choice, DraftTitle, OUTCOMES, Outcome, choiceWord } from '../../ui/votes.js';
import { about } from '../../initiatives.js';
import { statusFigure } from '../../share-card.js';
import { definePage } from '../../define.js';
import { MESSAGES } from './messages/index.js';
import { actsExport } from './acts.export.js';
import { assemblyRecordsExport } from './assembly-records.export.js';
import { councilTermsExport } from './council-terms.export.js';
import { groupMembershipsExport } from './group-memberships.export.js';
import { stateVotesExport } from './state-votes.export.js';

const conditions = (request: PageRequest) => {
  const [choice, outcome] = [oneOf(request, 'choice', CHOICES), oneOf(request, 'outcome', OUTCOMES)];
  return {
    ...(choice && { choice: [choice] }),
    ...(outcome && { outcome: [outcome] }),
    ...periodOf(request),
    ...(oneOf(request, 'marked', ['yes']) && { atrocityMarked: true }),
  };
};

/** A position whose day is the last possible one, where its source gives no other. */
const asBounded = (position: ProfilePositionFragment): ProfilePositionFragment => {
  const dates = position.acts.filter(({ kind }) => kind === 'ENDORSED').map(({ date }) => date);
  const isBound = dates.length > 0 && dates.every(({ precision }) => precision === 'ON_OR_BEFORE');
  return isBound && position.earliest === position.latest ? { ...position, earliest: null } : position;
};

const Acts = ({ position, context }: { position: ProfilePositionFragment; context: PageContext }) => {
  const t = MESSAGES[context.language];
  return (
    <section>
      <h3>
        <a href={context.to(`/initiatives/${position.initiative.slug}`)}>
          {proseIn(context, position.initiative.name)}
        </a>
      </h3>
      <p class="lead">
        <Status status={position.status} initiative={position.initiative.slug} context={context} />
        {position.latest && <span class="quiet">{sinceBehind(asBounded(position), context)}</span>}
      </p>
      {position.acts.length === 0 ? (
        <p>{t.noActs}</p>
      ) : (
        <CardTable
          label={context.t.pair(t.acts, proseIn(context, position.initiative.name))}
          head={[t.date, t.did, context.t.sources]}
        >
          {position.acts.map(({ id, kind, date, note, sources }) => (
            <tr id={id}>
              <td>{actDay(date, context)}</td>
              <td>
                {kind === 'ENDORSED' ? t.endorsedIt : context.t[kind]}
                {kind === 'SPOKE_IN_SUPPORT' && clauseComma(context.language) + t.noEndorsement}
                {note && (
                  <span class="quiet">
                    {' '}
                    <Prose text={note} context={context} />
                  </span>
                )}
              </td>
              <td>
                <SourceLinks sources={sources} context={context} />
              </td>
            </tr>
          ))}
        </CardTable>
      )}
    </section>
  );
};

interface Named {
  readonly name: string;
  readonly note: string | null;
}

const isSameName = (a: Named, b: Named): boolean => a.name === b.name && a.note === b.note;

export const statePage = definePage({
  path: '/states/:code',
  paths: ({ states }) => states.nodes.map(({ code }) => `/states/${code}`),
  example: '/states/URY',
  document: StatePageDocument,
  variables: (request) => ({
    code: request.params['code'] ?? '',
    on: request.on,
    language: graphqlLanguage(request.language),
    where: conditions(request),
    after: textOf(request, 'after') ?? null,
  }),
  exports: [stateVotesExport, actsExport, councilTermsExport, groupMembershipsExport, assemblyRecordsExport],
  render: ({ state }, context) => {
    if (!state) return null;
    const t = MESSAGES[context.language];
    const { name, votes, councilTerms } = state;
    const own = graphqlLanguage(context.language);
    // CLDR and the UN write many names alike, and so do languages: each spelling is listed once.
    const others = state.names
      .filter((other) => other.name !== name && (other.kind !== 'DISPLAY' || other.language !== own))
      .filter((other, index, all) => all.findIndex((first) => isSameName(first, other)) === index);
    const { positions } = state;
    const open = [
      ...positions
        .filter(({ status }) => status === 'UNKNOWN')
        .map(({ initiative: { name: of, slug } }) => ({ text: t.unknownPosition(proseIn(context, of)), slug })),
      ...positions.flatMap((position) =>
        position.latest && position.earliest !== position.latest
          ? [
              {
                text: t.unknownDay(proseIn(context, position.initiative.name), when(position, context)),
                slug: position.initiative.slug,
              },
            ]
          : [],
      ),
    ];
    const feed = `/feeds/states/${state.code}`;
    return {
      title: name,
      description: [
        positions
          .map(({ initiative, status }) => context.t.pair(proseIn(context, initiative.name), context.t[status]))
          .join(languageData(context.language).semicolon),
        t.description(name, context.day(context.request.on)),
      ].join(fullStop(context.language)),
      card: {
        text: '',
        figures: positions.map((position) => {
          const { slug, name: called } = position.initiative;
          return statusFigure(
            { slug, name: proseIn(context, called) },
            position.status,
            sinceText(position, context),
            context,
          );
        }),
      },
      feed,
      body: (
        <>
          <h1>
            {name}{' '}
            <CompareLink
              path="/compare/states"
              query={{ a: state.code, on: context.request.query.get('on') }}
              what="compareState"
              context={context}
            />
          </h1>
          <p class="steps">
            <a
              href={context.to('/note', {
                preset: 'state-profile',
                state: state.code,
                on: context.request.query.get('on'),
              })}
            >
              {context.t.makeNote}
            </a>{' '}
            {state.membership !== 'FORMER' && (
              <a href={context.to(`/act/${state.code}`, { on: context.request.query.get('on') })}>{context.t.toAct}</a>
            )}{' '}
            <Follow feed={feed} title={name} context={context} />
          </p>
          <dl class="facts">
            <div>
              <dt>{t[state.membership]}</dt>
              <dd>{state.admittedOn ? t.since(context.day(state.admittedOn)) : ''}</dd>
            </div>
            <div>
              <dt>{context.t.regionalGroup}</dt>
              <dd>{state.regionalGroup ? context.t[state.regionalGroup] : context.t.noGroup}</dd>
            </div>
            <div>
              <dt>{t.codes}</dt>
              <dd>{[state.code, state.iso2, state.m49].filter(Boolean).join(' · ')}</dd>
            </div>
            <div>
              <dt>{t.otherNames}</dt>
              <dd>
                <details>
                  <summary>{others.length}</summary>
                  <ul>
                    {others.map((other) => (
                      <li>
                        <span lang={other.language?.toLowerCase()} dir={other.language === 'AR' ? 'rtl' : undefined}>
                          {other.name}
                        </span>
                        {other.note && (
                          <span class="quiet">
                            <InBrackets context={context}>
                              <span lang="en">{other.note}</span>
                            </InBrackets>
                          </span>
                        )}
                      </li>
                    ))}
                  </ul>
                </details>
              </dd>
            </div>
          </dl>
          {state.note && (
            <p class="note" lang="en">
              {state.note}
            </p>
          )}
          <h2>{t.positions(context.day(context.request.on))}</h2>
          <div class="pair">
            {positions.map((position) => (
              <Acts position={position} context={context} />
            ))}
          </div>
          <Downloads list="acts" query={{ state: state.code }} context={context} />
          <h2>{t.unknown}</h2>
          <ul>
            {open.length === 0 && <li>{t.allKnown}</li>}
            {open.map(({ text, slug }) => (
              <li>
                {text}{' '}
                {state.membership !== 'FORMER' && (
                  <a href={`${context.to(`/act/${state.code}`, { on: context.request.query.get('on') })}#${slug}`}>
                    {t.wouldSettle}
                  </a>
                )}
              </li>
            ))}
            <li>
              {context.revision.resolutions.length > 0
                ? t.unknownAssembly(listText(context.language, context.revision.resolutions))
                : t.unknownAssemblies}
            </li>
          </ul>
          <h2>{t.terms}</h2>
          {councilTerms.length === 0 ? (
            <p>{t.noTerms(yearOf(context.revision.councilKnown.from))}</p>
          ) : (
            <ul>
              {councilTerms.map(({ startsOn, endsOn, sources }) => (
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
          {councilTerms.length > 0 && (
            <>
              <Downloads list="council-terms" query={{ state: state.code }} context={context} />
              <h2>{t.votes}</h2>
              <Filters context={context}>
                <form method="get" action={context.to(`/states/${state.code}`, { revision: null })} data-live>
                  <Kept names={['on', 'revision']} context={context} />
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
              <div id="votes">
                <p>
                  <span role="status">{t.voteCount(numberText(context.language, votes.totalCount))}</span>{' '}
                  {recordText(context)}
                </p>
                <Downloads list="state-votes" query={{ state: state.code }} context={context} />
                {votes.nodes.length > 0 && (
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
                    {votes.nodes.map(({ choice, veto, positions: stood, draftResolution: draft }) => (
                      <Once per={`vote ${state.code} ${draft.address}`} context={context}>
                        {(own) => (
                          <tr>
                            <td>{own.day(draft.date)}</td>
                            <th scope="row">
                              <a href={own.to(draftPath(draft))}>
                                {draft.symbol ?? VOTE_MESSAGES[own.language].noSymbol}
                              </a>{' '}
                              <DraftTitle draft={draft} context={own} />
                            </th>
                            <td>
                              <Choice choice={choice} context={own} />
                              {veto && inBrackets(own.language, t.veto)}
                            </td>
                            <td>
                              <Outcome outcome={draft.outcome} context={own} />
                            </td>
                            {own.initiatives.map(({ slug }) => (
                              <td>
                                <Status status={about(stood, slug).status} initiative={slug} context={own} />
                              </td>
                            ))}
                          </tr>
                        )}
                      </Once>
                    ))}
                  </CardTable>
                )}
                <p class="steps">
                  {context.request.query.has('after') && <a href={context.here({ after: null })}>{t.first}</a>}
                  {votes.pageInfo.hasNextPage && (
                    <a href={context.here({ after: votes.pageInfo.endCursor })}>{t.next}</a>
                  )}
                </p>
              </div>
            </>
          )}
          {state.groupMemberships.length + state.assemblyRecords.length > 0 && (
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
              {[groupMembershipsExport, assemblyRecordsExport].map(({ name: list, label }) => (
                <Downloads
                  list={list}
                  label={`${label(context.language)} ·`}
                  query={{ state: state.code }}
                  context={context}
                />
              ))}
            </>
          )}
        </>
      ),
    };
  },
});

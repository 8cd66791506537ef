import { oneOf, periodOf, textOf } from '../../asked.js';
import { type ProfilePositionFragment, StatePageDocument } from '../../documents.js';
import { draftPath } from '../../drafts.js';
import { graphqlLanguage, listText, numberText } from '../../language.js';
import { CompareLink } from '../compare/link.js';
import { Labelled } from '../../ui/cards.js';
import { Downloads } from '../../ui/downloads.js';
import { Filters } from '../../ui/filters.js';
import { Kept, Select } from '../../ui/form.js';
import { proseIn } from '../../prose.js';
import { Prose, SourceLinks, Status, actDay, sinceText, when } from '../../ui/parts.js';
import { recordText, yearOf } from '../../on-record.js';
import { CHOICES, Choice, DraftTitle, OUTCOMES, Outcome, VOTE_MESSAGES, choiceWord } from '../../ui/votes.js';
import { about } from '../../initiatives.js';
import { statusFigure } from '../../share-card.js';
import { definePage } from '../../define.js';
import type { Asked, View } from '../../view.js';
import { MESSAGES } from './messages.js';
import { actsExport } from './acts.export.js';
import { assemblyRecordsExport } from './assembly-records.export.js';
import { councilTermsExport } from './council-terms.export.js';
import { groupMembershipsExport } from './group-memberships.export.js';
import { stateVotesExport } from './state-votes.export.js';

const conditions = (asked: Asked) => {
  const [choice, outcome] = [oneOf(asked, 'choice', CHOICES), oneOf(asked, 'outcome', OUTCOMES)];
  return {
    ...(choice && { choice: [choice] }),
    ...(outcome && { outcome: [outcome] }),
    ...periodOf(asked),
    ...(oneOf(asked, 'marked', ['yes']) && { atrocityMarked: true }),
  };
};

const Acts = ({ position, view }: { position: ProfilePositionFragment; view: View }) => {
  const t = MESSAGES[view.language];
  return (
    <section>
      <h3>
        <a href={view.to(`/initiatives/${position.initiative.slug}`)}>{proseIn(view, position.initiative.name)}</a>
      </h3>
      <p class="lead">
        <Status status={position.status} initiative={position.initiative.slug} view={view} />{' '}
        {position.latest && <span class="quiet">{sinceText(position, view)}</span>}
      </p>
      {position.acts.length === 0 ? (
        <p>{t.noActs}</p>
      ) : (
        <div
          class="scroll"
          tabindex={0}
          role="region"
          aria-label={`${t.acts}: ${proseIn(view, position.initiative.name)}`}
        >
          <table class="cards">
            <thead>
              <tr>
                <th scope="col">{t.date}</th>
                <th scope="col">{t.did}</th>
                <th scope="col">{view.t.sources}</th>
              </tr>
            </thead>
            <tbody>
              <Labelled labels={[t.date, t.did, view.t.sources]}>
                {position.acts.map(({ id, kind, date, note, sources }) => (
                  <tr id={id}>
                    <td>{actDay(date, view)}</td>
                    <td>
                      {kind === 'ENDORSED' ? t.endorsedIt : view.t[kind]}
                      {kind === 'SPOKE_IN_SUPPORT' && `, ${t.noEndorsement}`}
                      {note && (
                        <span class="quiet">
                          {' '}
                          <Prose text={note} view={view} />
                        </span>
                      )}
                    </td>
                    <td>
                      <SourceLinks sources={sources} view={view} />
                    </td>
                  </tr>
                ))}
              </Labelled>
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
};

export const statePage = definePage({
  path: '/states/:code',
  paths: ({ states }) => states.nodes.map(({ code }) => `/states/${code}`),
  example: '/states/URY',
  document: StatePageDocument,
  variables: (asked) => ({
    code: asked.params['code'] ?? '',
    on: asked.on,
    language: graphqlLanguage(asked.language),
    where: conditions(asked),
    after: textOf(asked, 'after') ?? null,
  }),
  exports: [stateVotesExport, actsExport, councilTermsExport, groupMembershipsExport, assemblyRecordsExport],
  render: ({ state }, view) => {
    if (!state) return null;
    const t = MESSAGES[view.language];
    const { name, votes, councilTerms } = state;
    const own = graphqlLanguage(view.language);
    const others = state.names.filter(
      (other) => other.name !== name && (other.kind !== 'DISPLAY' || other.language !== own),
    );
    const { positions } = state;
    const open = [
      ...positions
        .filter(({ status }) => status === 'UNKNOWN')
        .map(({ initiative: { name: of, slug } }) => ({ text: t.unknownPosition(proseIn(view, of)), slug })),
      ...positions.flatMap((position) =>
        position.latest && position.earliest !== position.latest
          ? [
              {
                text: t.unknownDay(proseIn(view, position.initiative.name), when(position, view)),
                slug: position.initiative.slug,
              },
            ]
          : [],
      ),
    ];
    return {
      title: name,
      description: `${positions
        .map(({ initiative, status }) => view.t.pair(proseIn(view, initiative.name), view.t[status]))
        .join('; ')}. ${t.description(name, view.day(view.asked.on))}`,
      card: {
        text: '',
        figures: positions.map((position) => {
          const { slug, name: called } = position.initiative;
          return statusFigure({ slug, name: proseIn(view, called) }, position.status, sinceText(position, view), view);
        }),
      },
      feed: `/feeds/states/${state.code}`,
      body: (
        <>
          <h1>
            {name}{' '}
            <CompareLink
              path="/compare/states"
              query={{ a: state.code, on: view.asked.query.get('on') }}
              what="compareState"
              view={view}
            />
          </h1>
          <p class="steps">
            <a href={view.to('/note', { preset: 'state-profile', state: state.code, on: view.asked.query.get('on') })}>
              {view.t.makeNote}
            </a>{' '}
            {state.membership !== 'FORMER' && (
              <a href={view.to(`/act/${state.code}`, { on: view.asked.query.get('on') })}>{view.t.toAct}</a>
            )}
          </p>
          <dl class="facts">
            <div>
              <dt>{t[state.membership]}</dt>
              <dd>{state.admittedOn ? t.since(view.day(state.admittedOn)) : ''}</dd>
            </div>
            <div>
              <dt>{view.t.regionalGroup}</dt>
              <dd>{state.regionalGroup ? view.t[state.regionalGroup] : view.t.noGroup}</dd>
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
                          <span class="quiet" lang="en">
                            {' '}
                            ({other.note})
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
          <h2>{t.positions(view.day(view.asked.on))}</h2>
          <div class="pair">
            {positions.map((position) => (
              <Acts position={position} view={view} />
            ))}
          </div>
          <Downloads list="acts" query={{ state: state.code }} view={view} />
          <h2>{t.unknown}</h2>
          <ul>
            {open.length === 0 && <li>{t.allKnown}</li>}
            {open.map(({ text, slug }) => (
              <li>
                {text}{' '}
                {state.membership !== 'FORMER' && (
                  <a href={`${view.to(`/act/${state.code}`, { on: view.asked.query.get('on') })}#${slug}`}>
                    {t.wouldSettle}
                  </a>
                )}
              </li>
            ))}
            <li>
              {view.shown.resolutions.length > 0
                ? t.unknownAssembly(listText(view.language, view.shown.resolutions))
                : t.unknownAssemblies}
            </li>
          </ul>
          <h2>{t.terms}</h2>
          {councilTerms.length === 0 ? (
            <p>{t.noTerms(yearOf(view.shown.councilKnown.from))}</p>
          ) : (
            <ul>
              {councilTerms.map(({ startsOn, endsOn, sources }) => (
                <li>
                  <a href={view.to('/council', { on: startsOn })}>
                    {endsOn ? t.seated(view.day(startsOn), view.day(endsOn)) : t.permanentSince(view.day(startsOn))}
                  </a>{' '}
                  <SourceLinks sources={sources} view={view} />
                </li>
              ))}
            </ul>
          )}
          {councilTerms.length > 0 && (
            <>
              <Downloads list="council-terms" query={{ state: state.code }} view={view} />
              <h2>{t.votes}</h2>
              <Filters view={view}>
                <form method="get" action={view.to(`/states/${state.code}`, { revision: null })} data-live>
                  <Kept names={['on', 'revision']} view={view} />
                  <label>
                    {t.from}
                    <input type="date" name="from" value={textOf(view.asked, 'from') ?? ''} />
                  </label>
                  <label>
                    {t.to}
                    <input type="date" name="to" value={textOf(view.asked, 'to') ?? ''} />
                  </label>
                  <Select
                    name="choice"
                    label={t.choice}
                    options={CHOICES.map((choice) => [choice, choiceWord(choice, view)])}
                    view={view}
                  />
                  <Select
                    name="outcome"
                    label={t.outcome}
                    options={OUTCOMES.map((outcome) => [outcome, view.t[outcome]])}
                    view={view}
                  />
                  <Select name="marked" label={t.marked} options={[['yes', t.yes]]} view={view} />
                  <button type="submit">{view.t.show}</button>
                </form>
              </Filters>
              <div id="votes">
                <p>
                  <span role="status">{t.voteCount(numberText(view.language, votes.totalCount))}</span>{' '}
                  {recordText(view)}
                </p>
                <Downloads list="state-votes" query={{ state: state.code }} view={view} />
                {votes.nodes.length > 0 && (
                  <div class="scroll" tabindex={0} role="region" aria-label={t.votes}>
                    <table class="cards">
                      <thead>
                        <tr>
                          <th scope="col">{view.t.day}</th>
                          <th scope="col">{t.draft}</th>
                          <th scope="col">{t.choice}</th>
                          <th scope="col">{t.outcome}</th>
                          {view.initiatives.map(({ shortName }) => (
                            <th scope="col">{t.commitment(shortName)}</th>
                          ))}
                        </tr>
                      </thead>
                      <tbody>
                        <Labelled
                          labels={[
                            view.t.day,
                            t.draft,
                            t.choice,
                            t.outcome,
                            ...view.initiatives.map(({ shortName }) => t.commitment(shortName)),
                          ]}
                        >
                          {votes.nodes.map(({ choice, veto, positions: stood, draftResolution: draft }) => (
                            <tr>
                              <td>{view.day(draft.date)}</td>
                              <th scope="row">
                                <a href={view.to(draftPath(draft))}>
                                  {draft.symbol ?? VOTE_MESSAGES[view.language].noSymbol}
                                </a>{' '}
                                <DraftTitle draft={draft} view={view} />
                              </th>
                              <td>
                                <Choice choice={choice} view={view} />
                                {veto && ` (${t.veto})`}
                              </td>
                              <td>
                                <Outcome outcome={draft.outcome} view={view} />
                              </td>
                              {view.initiatives.map(({ slug }) => (
                                <td>
                                  <Status status={about(stood, slug).status} initiative={slug} view={view} />
                                </td>
                              ))}
                            </tr>
                          ))}
                        </Labelled>
                      </tbody>
                    </table>
                  </div>
                )}
                <p class="steps">
                  {view.asked.query.has('after') && <a href={view.here({ after: null })}>{t.first}</a>}
                  {votes.pageInfo.hasNextPage && <a href={view.here({ after: votes.pageInfo.endCursor })}>{t.next}</a>}
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
                    <Prose text={group} view={view} />
                    {view.t.pair('', '')}
                    <Prose text={status} view={view} /> <span class="quiet">{t.asOfList(asOf)}</span>{' '}
                    <SourceLinks sources={sources} view={view} />
                  </li>
                ))}
                {state.assemblyRecords.map(({ resolution, on, role, sources }) => (
                  <li>
                    {resolution} ({view.day(on)}): <Prose text={role} view={view} />{' '}
                    <SourceLinks sources={sources} view={view} />
                  </li>
                ))}
              </ul>
              <p class="note">{t.groupsNote}</p>
              {[groupMembershipsExport, assemblyRecordsExport].map(({ name: list, label }) => (
                <Downloads list={list} label={`${label(view.language)} ·`} query={{ state: state.code }} view={view} />
              ))}
            </>
          )}
        </>
      ),
    };
  },
});

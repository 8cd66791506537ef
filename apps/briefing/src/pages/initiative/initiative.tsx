import { InitiativePageDocument, type InitiativePageQuery } from '../../documents.js';
import { Labelled } from '../../ui/cards.js';
import { groupsFigure } from '../../figures/groups.figure.js';
import { mapFigure } from '../../figures/map.figure.js';
import { progressFigure } from '../../figures/progress.figure.js';
import { graphqlLanguage } from '../../language.js';
import { Figure } from '../../ui/figure.js';
import { floorOfStatesText } from '../../floor.js';
import { proseIn } from '../../prose.js';
import { Incomplete, Legend, Prose, STATUSES, SourceLinks, Standing } from '../../ui/parts.js';
import { floorFigure } from '../../share-card.js';
import { definePage } from '../../define.js';
import { word } from '../../messages.js';
import type { Asked, View } from '../../view.js';
import { Comparison, FactText, NoteText } from './comparison.js';
import { shownFacts } from './facts.js';
import { MESSAGES } from './messages.js';
import { FullTitle } from './title.js';
import { publishedCountsExport } from './published-counts.export.js';

type Initiative = NonNullable<InitiativePageQuery['initiative']>;

const isEndorsable = ({ params, shown }: Asked): boolean =>
  shown.initiatives.some(({ slug }) => slug === params['slug']);

/** What an initiative is, a sentence at a time, each with its sources. */
const About = ({ initiative: { about }, view }: { initiative: Initiative; view: View }) =>
  about.length === 0 ? null : (
    <section class="told" aria-label={MESSAGES[view.language].what}>
      {about.map(({ text, own, sources }) => (
        <p>
          <Prose text={text} own={own} view={view} /> <SourceLinks sources={sources} view={view} />
        </p>
      ))}
    </section>
  );

const FIGURES = [progressFigure, groupsFigure, mapFigure];

export const initiativePage = definePage({
  path: '/initiatives/:slug',
  label: word('initiatives'),
  paths: ({ initiatives }) => initiatives.map(({ slug }) => `/initiatives/${slug}`),
  example: '/initiatives/act-code-of-conduct',
  document: InitiativePageDocument,
  variables: (asked) => ({
    slug: asked.params['slug'] ?? '',
    on: asked.on,
    language: graphqlLanguage(asked.language),
    observers: asked.query.get('observers') === 'yes',
    endorsable: isEndorsable(asked),
  }),
  figures: FIGURES,
  exports: [publishedCountsExport],
  draws: (asked) => (isEndorsable(asked) ? FIGURES.map((figure) => ({ figure })) : []),
  render: ({ initiative, initiatives }, view) => {
    if (!initiative) return null;
    const t = MESSAGES[view.language];
    const { slug, sources, positions, coverage, tally, editorsNote } = initiative;
    const name = proseIn(view, initiative.name);
    const named = STATUSES.flatMap((status) =>
      (positions?.nodes ?? []).filter((position) => position.status === status && position.acts.length > 0),
    );
    const observers = view.asked.query.get('observers') === 'yes';
    return {
      title: name,
      description: coverage ? t.description(name, String(coverage.named), view.day(view.asked.on)) : t.plain(name),
      ...(tally && { card: { text: '', figures: [floorFigure({ slug, name }, tally.bounds, tally.total, view)] } }),
      feed: `/feeds/initiatives/${slug}`,
      body: (
        <>
          <h1>{name}</h1>
          <FullTitle initiative={initiative} view={view} />
          <About initiative={initiative} view={view} />
          {editorsNote && (
            <p class="note">
              <NoteText text={editorsNote} view={view} />
            </p>
          )}
          {coverage && <Incomplete of={[initiative]} view={view} />}
          {tally && <p class="floor">{floorOfStatesText(view.language, tally.bounds, tally.total, observers)}</p>}
          <dl class="facts">
            {shownFacts(initiative, view).map((fact) => (
              <div>
                <dt>{fact.term}</dt>
                <dd>
                  <FactText fact={fact} view={view} />
                </dd>
              </div>
            ))}
          </dl>
          <p class="note">
            {t.ours} {t.restsOn} <SourceLinks sources={sources} view={view} />
          </p>
          {positions && tally && (
            <>
              <Figure drawn={view.figure('progress')} view={view} />
              <p class="steps">
                <a href={view.here({ observers: observers ? null : 'yes' })}>
                  {observers ? t.leaveObservers : t.countObservers}
                </a>
              </p>
              <Figure drawn={view.figure('groups')} view={view} />
              <Figure drawn={view.figure('map')} view={view} />
              <Legend initiative={slug} view={view} />
              <h2>{t.statesOf(String(named.length))}</h2>
              <div class="scroll" tabindex={0} role="region" aria-label={t.statesOf(String(named.length))}>
                <table class="cards">
                  <thead>
                    <tr>
                      <th scope="col">{view.t.state}</th>
                      <th scope="col">{view.t.status}</th>
                    </tr>
                  </thead>
                  <tbody>
                    <Labelled labels={[view.t.state, view.t.status]}>
                      {named.map((position) => (
                        <tr>
                          <th scope="row">
                            <a href={view.to(`/states/${position.state.code}`)}>{position.state.name}</a>
                          </th>
                          <td>
                            <Standing position={position} initiative={slug} view={view} />
                          </td>
                        </tr>
                      ))}
                    </Labelled>
                  </tbody>
                </table>
              </div>
              <p class="note">
                {t.others(String(positions.nodes.length - named.length))}{' '}
                <a href={view.to('/act', { on: view.asked.query.get('on'), initiative: slug })}>{view.t.toAct}</a>
              </p>
              <h2>{t.compare}</h2>
              <Comparison initiatives={initiatives.filter(({ endorsable }) => endorsable)} view={view} />
            </>
          )}
        </>
      ),
    };
  },
});

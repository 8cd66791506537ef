import { InitiativePageDocument, type InitiativePageQuery } from '../../operations.generated.js';
import type { PageRequest, PageContext } from '../../page-context.js';
import { groupsFigure } from '../../figures/groups.figure.js';
import { mapFigure } from '../../figures/map.figure.js';
import { progressFigure } from '../../figures/progress.figure.js';
import { graphqlLanguage } from '../../language.js';
import { Follow } from '../../ui/feeds.js';
import { Figure } from '../../ui/figure.js';
import { floorOfStatesText } from '../../floor.js';
import { proseIn } from '../../prose.js';
import { Coverages, Incomplete, Legend, Prose, SourceLinks } from '../../ui/parts.js';
import { floorFigure } from '../../share-card.js';
import { definePage } from '../../define.js';
import { word } from '../../messages.js';
import { CompareLink } from '../compare/link.js';
import { Comparison, FactText, NoteText } from './comparison.js';
import { shownFacts } from './facts.js';
import { MESSAGES } from './messages/index.js';
import { NamedStates } from './named-states.js';
import { FullTitle } from './title.js';
import { publishedCountsExport } from './published-counts.export.js';

type Initiative = NonNullable<InitiativePageQuery['initiative']>;

const isEndorsable = ({ params, revision }: PageRequest): boolean =>
  revision.initiatives.some(({ slug }) => slug === params['slug']);

const countsObservers = ({ query }: PageRequest): boolean => query.get('observers') === 'yes';

/** What an initiative is, in sentences that each have their sources. */
const About = ({ initiative: { about }, context }: { initiative: Initiative; context: PageContext }) =>
  about.length === 0 ? null : (
    <section class="told" aria-label={MESSAGES[context.language].what}>
      {about.map(({ text, own, sources }) => (
        <p>
          <Prose text={text} own={own} context={context} /> <SourceLinks sources={sources} context={context} />
        </p>
      ))}
    </section>
  );

const Facts = ({ initiative, context }: { initiative: Initiative; context: PageContext }) => (
  <dl class="facts">
    {shownFacts(initiative, context).map((fact) => (
      <div>
        <dt>{fact.term}</dt>
        <dd>
          <FactText fact={fact} context={context} />
        </dd>
      </div>
    ))}
  </dl>
);

/** Figures of how endorsements grew, in which groups and where, with or without observers. */
const Figures = ({ slug, context }: { slug: string; context: PageContext }) => {
  const t = MESSAGES[context.language];
  const observers = countsObservers(context.request);
  return (
    <>
      <Figure drawn={context.figure('progress')} context={context} />
      <p class="steps">
        <a href={context.here({ observers: observers ? null : 'yes' })}>
          {observers ? t.leaveObservers : t.countObservers}
        </a>
      </p>
      <Figure drawn={context.figure('groups')} context={context} />
      <Figure drawn={context.figure('map')} context={context} />
      <Legend initiative={slug} context={context} />
    </>
  );
};

const FIGURES = [progressFigure, groupsFigure, mapFigure];

export const initiativePage = definePage({
  path: '/initiatives/:slug',
  label: word('initiatives'),
  paths: ({ initiatives }) => initiatives.map(({ slug }) => `/initiatives/${slug}`),
  document: InitiativePageDocument,
  variables: (request) => ({
    slug: request.params['slug'] ?? '',
    on: request.on,
    language: graphqlLanguage(request.language),
    observers: countsObservers(request),
    endorsable: isEndorsable(request),
  }),
  figures: FIGURES,
  exports: [publishedCountsExport],
  draws: (request) => (isEndorsable(request) ? FIGURES.map((figure) => ({ figure })) : []),
  render: ({ initiative, initiatives }, context) => {
    if (!initiative) return null;
    const t = MESSAGES[context.language];
    const { slug, sources, positions, coverage, tally, editorsNote } = initiative;
    const name = proseIn(context, initiative.name);
    const feed = `/feeds/initiatives/${slug}`;
    return {
      title: name,
      description: coverage
        ? t.description(name, String(coverage.named), context.day(context.request.on))
        : t.plain(name),
      ...(tally && { card: { text: '', figures: [floorFigure({ slug, name }, tally.bounds, tally.total, context)] } }),
      feed,
      body: (
        <>
          <h1>
            {name}
            {positions && context.initiatives.length > 1 && (
              <>
                {' '}
                <CompareLink
                  path="/compare/initiatives"
                  query={{ a: slug, on: context.request.query.get('on') }}
                  what="compareInitiative"
                  context={context}
                />
              </>
            )}
          </h1>
          <FullTitle initiative={initiative} context={context} />
          <About initiative={initiative} context={context} />
          {editorsNote && (
            <p class="note">
              <NoteText text={editorsNote} context={context} />
            </p>
          )}
          <p>
            <Follow feed={feed} title={name} context={context} />
          </p>
          {tally && (
            <p class="floor">
              {floorOfStatesText(context.language, tally.bounds, tally.total, countsObservers(context.request))}
            </p>
          )}
          {coverage && (
            <Incomplete context={context}>
              <Coverages of={[initiative]} context={context} />
            </Incomplete>
          )}
          <Facts initiative={initiative} context={context} />
          <p class="note">
            {t.ours} {t.restsOn} <SourceLinks sources={sources} context={context} />
          </p>
          {positions && (
            <>
              <Figures slug={slug} context={context} />
              <NamedStates slug={slug} positions={positions.nodes} context={context} />
              <h2>{t.compare}</h2>
              <Comparison initiatives={initiatives.filter(({ endorsable }) => endorsable)} context={context} />
            </>
          )}
        </>
      ),
    };
  },
});

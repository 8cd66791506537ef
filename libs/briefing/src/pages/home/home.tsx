import { type CountQualifier, HomeDocument, type HomeInitiativeFragment } from '../../documents.js';
import { datasetMarkup } from '../../downloads/dataset-markup.js';
import { groupsFigure } from '../../figures/groups.figure.js';
import { mapFigure } from '../../figures/map.figure.js';
import { publishedFigure } from '../../figures/published.figure.js';
import { graphqlLanguage, percentText } from '../../language.js';
import { floorOfStatesText, floorText } from '../../floor.js';
import type { PageContext } from '../../page-context.js';
import { CHAMBER_MESSAGES } from '../../ui/messages/index.js';
import { Chamber } from '../../ui/chamber.js';
import { Figure } from '../../ui/figure.js';
import { totalDay, totalText } from '../../published-total.js';
import { proseIn } from '../../prose.js';
import { Prose, SourceLinks } from '../../ui/parts.js';
import { about, initiativeOf } from '../../initiatives.js';
import { floorFigure } from '../../share-card.js';
import { definePage } from '../../define.js';
import { word } from '../../messages.js';
import { AskedAt, Quoted } from '../questions/parts.js';
import { MESSAGES } from './messages/index.js';

/** What a published total is short of a plain number, as a sign before it. */
const SIGNS: Readonly<Record<CountQualifier, string>> = {
  EXACT: '',
  ABOUT: '≈ ',
  ALMOST: '< ',
  AT_LEAST: '≥ ',
  MORE_THAN: '> ',
};

const Key = ({ initiative, context }: { initiative: HomeInitiativeFragment; context: PageContext }) => {
  const t = MESSAGES[context.language];
  const { slug, name, coverage, tally, pledges, textSources } = initiative;
  const { publishedCount, named, share } = coverage;
  return (
    <section class={`key ${context.mark(slug)}`}>
      <h2>
        <a href={context.to(`/initiatives/${slug}`)}>{proseIn(context, name)}</a>
      </h2>
      {pledges && (
        <p>
          {context.t.pair(t.asks, '')}
          <Prose text={pledges} context={context} /> <SourceLinks sources={textSources.pledges} context={context} />
        </p>
      )}
      {publishedCount && (
        <p>
          <strong>
            {SIGNS[publishedCount.qualifier]}
            {publishedCount.value}
          </strong>{' '}
          {t.published(totalText(context.language, publishedCount), totalDay(context.language, publishedCount))}{' '}
          <SourceLinks sources={publishedCount.sources} context={context} />
        </p>
      )}
      <p>
        {t.named(String(named))}
        {/* A total can be older than the States that are named. */}
        {share != null && share <= 1 && t.ofPublished(percentText(context.language, share))}
      </p>
      <p class="quiet">{floorOfStatesText(context.language, tally.bounds, tally.total)}</p>
    </section>
  );
};

export const homePage = definePage({
  path: '/',
  label: word('home'),
  document: HomeDocument,
  variables: ({ on, language }) => ({ on, language: graphqlLanguage(language) }),
  figures: [publishedFigure],
  draws: () => [publishedFigure, groupsFigure, mapFigure].map((figure) => ({ figure })),
  render: ({ initiatives, council, events, revisions }, context) => {
    const t = MESSAGES[context.language];
    const [event] = events;
    const { from, to } = context.revision.councilKnown;
    return {
      title: context.t.tagline,
      description: t.what,
      structured: datasetMarkup(context),
      card: {
        text: '',
        figures: initiatives.map(({ slug, name, tally }) =>
          floorFigure({ slug, name: proseIn(context, name) }, tally.bounds, tally.total, context),
        ),
      },
      feed: '/feeds/all',
      body: (
        <>
          <div class="opening">
            <div>
              <h1>{t.heading}</h1>
              <p class="lead">{t.what}</p>
            </div>
            <div class="keys">
              {initiatives.map((initiative) => (
                <Key initiative={initiative} context={context} />
              ))}
            </div>
          </div>
          <Figure drawn={context.figure('published')} context={context} />
          <div class="pair">
            <section class="card">
              <h2>
                <a href={context.to('/council')}>{t.today}</a>
              </h2>
              <ul class="plain lead">
                {context.initiatives.map(({ slug, shortName }) => (
                  <li class={`tallied ${context.mark(slug)}`}>
                    {context.t.pair(
                      shortName,
                      floorText(context.language, about(council.supports, slug).bounds, council.size),
                    )}
                  </li>
                ))}
              </ul>
              <Chamber council={council} initiative={initiativeOf(context.request)} context={context} />
              <p class="note">
                {CHAMBER_MESSAGES[context.language].double}{' '}
                <a href={context.to('/council')}>{t.toCouncil(from.slice(0, 4), to.slice(0, 4))}</a>
              </p>
            </section>
            <Figure drawn={context.figure('groups')} context={context} />
          </div>
          <Figure drawn={context.figure('map')} context={context} />
          <p class="steps">
            <a href={context.to('/act')}>{context.t.toAct}</a>
          </p>
          {event && (
            <section>
              <h2>
                <a href={context.to('/questions')}>{t.questions}</a>
              </h2>
              <AskedAt event={event} context={context} />
              <ol class="questions">
                {event.questions.map((question) => (
                  <li>
                    <Quoted question={question} context={context} />
                    <a href={context.to(`/questions/${question.id}`)}>{t.toQuestion}</a>
                  </li>
                ))}
              </ol>
            </section>
          )}
          <section>
            <h2>
              <a href={context.to('/revisions')}>{t.lately}</a>
            </h2>
            <ul>
              {revisions.nodes.map(({ number, recordedAt, author, message }) => (
                <li>
                  {context.day(recordedAt.slice(0, 10))} ·{' '}
                  <a href={context.to('/revisions')}>{context.t.revision(number)}</a> · <span lang="en">{message}</span>{' '}
                  ({author})
                </li>
              ))}
            </ul>
          </section>
        </>
      ),
    };
  },
});

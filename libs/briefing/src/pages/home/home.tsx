import { HomeDocument, type HomeInitiativeFragment } from '../../documents.js';
import { datasetMarkup } from '../../downloads/dataset-markup.js';
import { groupsFigure } from '../../figures/groups.figure.js';
import { mapFigure } from '../../figures/map.figure.js';
import { publishedFigure } from '../../figures/published.figure.js';
import { graphqlLanguage, languageData, percentText } from '../../language.js';
import { floorOfStatesText, floorText } from '../../floor.js';
import type { PageContext } from '../../page-context.js';
import { CHAMBER_MESSAGES } from '../../ui/messages/index.js';
import { Chamber } from '../../ui/chamber.js';
import { Figure } from '../../ui/figure.js';
import { totalDay, totalParts } from '../../published-total.js';
import { proseIn } from '../../prose.js';
import { Prose, SourceLinks } from '../../ui/parts.js';
import { about, initiativeOf } from '../../initiatives.js';
import { floorFigure } from '../../share-card.js';
import { definePage } from '../../define.js';
import { word } from '../../messages.js';
import { AskedAt, Quoted } from '../questions/parts.js';
import { MESSAGES } from './messages/index.js';

/** The newest published total: its number, and what is said of it in brackets. */
const totalIn = ({ publishedCount }: HomeInitiativeFragment['coverage'], { language }: PageContext) => {
  if (!publishedCount) return null;
  const { figure, remark } = totalParts(language, publishedCount);
  const said = [remark, totalDay(language, publishedCount)].filter((part) => part !== '');
  return { figure, said: said.join(languageData(language).semicolon), sources: publishedCount.sources };
};

const Key = ({ initiative, context }: { initiative: HomeInitiativeFragment; context: PageContext }) => {
  const t = MESSAGES[context.language];
  const { slug, name, coverage, tally, pledges, textSources } = initiative;
  const { named, share } = coverage;
  // A total can be older than the States that are named.
  const isShare = share != null && share <= 1;
  const total = totalIn(coverage, context);
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
      {total && (
        <p>
          <strong>{total.figure}</strong> {t.published(total.said)}{' '}
          <SourceLinks sources={total.sources} context={context} />
        </p>
      )}
      <p>
        {t.named(String(named))}
        {isShare && t.ofPublished(percentText(context.language, share))}
      </p>
      {/* Beside a larger total, the States that are named are no floor. */}
      <p class="quiet">
        {isShare && share < 1 ? t.more : floorOfStatesText(context.language, tally.bounds, tally.total)}
      </p>
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

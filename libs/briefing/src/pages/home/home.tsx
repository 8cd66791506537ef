import { HomeDocument, type HomeInitiativeFragment, type HomeQuery } from '../../operations.generated.js';
import { datasetMarkup } from '../../downloads/dataset-markup.js';
import { groupsFigure } from '../../figures/groups.figure.js';
import { mapFigure } from '../../figures/map.figure.js';
import { publishedFigure } from '../../figures/published.figure.js';
import { graphqlLanguage, languageData, percentText, inBrackets } from '../../language.js';
import { floorOfStatesText, floorText } from '../../floor.js';
import type { PageContext } from '../../page-context.js';
import { CHAMBER_MESSAGES } from '../../ui/messages/index.js';
import { Chamber } from '../../ui/chamber.js';
import { Figure } from '../../ui/figure.js';
import { totalDay, totalParts } from '../../published-total.js';
import { proseIn } from '../../prose.js';
import { Prose, SourceLinks } from '../../ui/parts.js';
import { itemOf, initiativeOf } from '../../initiatives.js';
import { floorFigure } from '../../share-card.js';
import { definePage } from '../../define.js';
import { word } from '../../messages.js';
import { AskedAt, Quoted } from '../questions/parts.js';
import { MESSAGES as NOTE_MESSAGES } from '../note/messages/index.js';
import { MESSAGES } from './messages/index.js';

/** Returns the newest published total: the number, the text for the brackets (remark and day), and the sources. */
const totalIn = ({ publishedCount }: HomeInitiativeFragment['coverage'], { language }: PageContext) => {
  if (!publishedCount) return null;
  const { figure, remark } = totalParts(language, publishedCount);
  const remarks = [remark, totalDay(language, publishedCount)].filter((part) => part !== '');
  return { figure, said: remarks.join(languageData(language).semicolon), sources: publishedCount.sources };
};

/** Whether a published total says that more States endorse than can be named. */
const hasMore = ({ coverage: { share } }: HomeInitiativeFragment): boolean => share != null && share < 1;

const Key = ({ initiative, context }: { initiative: HomeInitiativeFragment; context: PageContext }) => {
  const t = MESSAGES[context.language];
  const { slug, name, coverage, tally, pledges, textSources } = initiative;
  const { named, share } = coverage;
  // The share exceeds 1 if States were named after the total was published.
  const isShare = share != null && share <= 1;
  const total = totalIn(coverage, context);
  return (
    <section class={`key ${context.mark(slug)}`}>
      <h2>
        <a href={context.to(`/initiatives/${slug}`)}>{proseIn(context, name)}</a>
      </h2>
      {total && (
        <p class="total">
          <strong>{total.figure}</strong>{' '}
          <span>
            {t.published(total.said)} <SourceLinks sources={total.sources} context={context} />
          </span>
        </p>
      )}
      <p>
        {t.named(String(named))}
        {isShare && t.ofPublished(percentText(context.language, share))}
        {/* If a published total is larger, the number of named States must not be called a floor. */}
        {!hasMore(initiative) && ` ${floorOfStatesText(context.language, tally.bounds, tally.total)}`}
      </p>
      {pledges && (
        <p class="quiet">
          {context.t.pair(t.asks, '')}
          <Prose text={pledges} context={context} /> <SourceLinks sources={textSources.pledges} context={context} />
        </p>
      )}
    </section>
  );
};

/** Links to what a reader may want to do first. */
const Starts = ({ hasQuestions, context }: { hasQuestions: boolean; context: PageContext }) => {
  const on = context.request.query.get('on');
  return (
    <p class="starts">
      <a class="first" href={context.to('/note', { on })}>
        {NOTE_MESSAGES[context.language].heading}
      </a>{' '}
      {hasQuestions && <a href={context.to('/questions', { on })}>{MESSAGES[context.language].questions}</a>}{' '}
      <a href={context.to('/act', { on })}>{context.t.act}</a>
    </p>
  );
};

const Today = ({ council, context }: { council: HomeQuery['council']; context: PageContext }) => {
  const t = MESSAGES[context.language];
  const { from, to } = context.revision.councilKnown;
  return (
    <section class="card">
      <h2>
        <a href={context.to('/council', { on: context.request.query.get('on') })}>{t.today}</a>
      </h2>
      <ul class="plain lead">
        {context.initiatives.map(({ slug, shortName }) => (
          <li class={`tallied ${context.mark(slug)}`}>
            {context.t.pair(
              shortName,
              floorText(context.language, itemOf(council.supports, slug).bounds, council.size),
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
              <Starts hasQuestions={event !== undefined} context={context} />
            </div>
            <Today council={council} context={context} />
          </div>
          <div class="keys">
            {initiatives.map((initiative) => (
              <Key initiative={initiative} context={context} />
            ))}
          </div>
          {initiatives.some(hasMore) && <p class="note">{t.more}</p>}
          {['published', 'groups', 'map'].map((name) => (
            <Figure drawn={context.figure(name)} context={context} />
          ))}
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
                  <a href={context.to('/revisions')}>{context.t.revision(number)}</a> · <span lang="en">{message}</span>
                  {inBrackets(context.language, author)}
                </li>
              ))}
            </ul>
          </section>
        </>
      ),
    };
  },
});

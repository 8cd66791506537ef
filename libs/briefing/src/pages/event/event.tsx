import { type CouncilSeatsFragment, EventPageDocument, type QuotedFragment } from '../../operations.generated.js';
import type { PageContext } from '../../page-context.js';
import { graphqlLanguage } from '../../language.js';
import { proseIn } from '../../prose.js';
import { CHAMBER_MESSAGES } from '../../ui/messages/index.js';
import { Chamber, Members, Meter } from '../../ui/chamber.js';
import { InitiativeSwitch, Prose } from '../../ui/parts.js';
import { initiativeOf } from '../../initiatives.js';
import { definePage } from '../../define.js';
import { MESSAGES as QUESTIONS } from '../questions/messages/index.js';
import { Quoted } from '../questions/parts.js';
import { Claims } from './claims.js';
import { Facts } from './facts.js';
import { MESSAGES } from './messages/index.js';

const Council = ({ council, context }: { council: CouncilSeatsFragment; context: PageContext }) => {
  const chosen = initiativeOf(context.request);
  return (
    <section>
      <h2>
        <a href={context.to('/council', { on: council.on })}>
          {MESSAGES[context.language].council(context.day(council.on))}
        </a>
      </h2>
      <InitiativeSwitch chosen={chosen} context={context} />
      <div class="pair">
        <div>
          <Chamber council={council} initiative={chosen} context={context} />
          <p class="note">{CHAMBER_MESSAGES[context.language].double}</p>
        </div>
        <Meter council={council} initiative={chosen} context={context} level={3} />
      </div>
      <Members council={council} context={context} />
    </section>
  );
};

const Questions = ({
  questions,
  on,
  context,
}: {
  questions: readonly QuotedFragment[];
  on: string;
  context: PageContext;
}) => {
  const words = QUESTIONS[context.language];
  return (
    <section>
      <h2>
        <a href={context.to('/questions', { on })}>{MESSAGES[context.language].questions}</a>
      </h2>
      {words.onlyEnglish && <p class="quiet">{words.onlyEnglish}</p>}
      {questions.map((question) => (
        <>
          <h3>
            <a href={context.to(`/questions/${question.id}`)}>{words.question(question.number)}</a>
          </h3>
          <Quoted question={question} context={context} />
        </>
      ))}
    </section>
  );
};

export const eventPage = definePage({
  path: '/events/:slug',
  label: (language) => MESSAGES[language].events,
  paths: ({ events }) => events.map(({ slug }) => `/events/${slug}`),
  example: '/events/preventing-and-ending-atrocity-crimes-2016',
  document: EventPageDocument,
  variables: ({ params, language }) => ({ slug: params['slug'] ?? '', language: graphqlLanguage(language) }),
  render: ({ event }, context) => {
    if (!event) return null;
    const t = MESSAGES[context.language];
    const { date, location, council, publishedCounts, questions } = event;
    const title = proseIn(context, event.title);
    return {
      title,
      description: t.description(title, context.day(date), proseIn(context, location)),
      body: (
        <>
          <h1>
            <Prose text={event.title} context={context} />
          </h1>
          {title !== event.title && (
            <p class="quiet">
              {t.original} <cite lang="en">{event.title}</cite>
            </p>
          )}
          <p class="steps">
            <a href={context.to('/note', { preset: 'panel-briefing', on: date })}>{context.t.makeNote}</a>
          </p>
          <Facts event={event} context={context} />
          {publishedCounts.length > 0 && <Claims event={event} context={context} />}
          {council && <Council council={council} context={context} />}
          {questions.length > 0 && <Questions questions={questions} on={date} context={context} />}
        </>
      ),
    };
  },
});

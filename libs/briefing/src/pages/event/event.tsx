import { EventPageDocument, type EventPageQuery, type ParticipantFragment } from '../../documents.js';
import type { PageContext } from '../../page-context.js';
import { CardTable } from '../../ui/cards.js';
import { clauseComma, graphqlLanguage, numberText, percentText, inBrackets } from '../../language.js';
import { capitalised, proseIn } from '../../prose.js';
import { CHAMBER_MESSAGES } from '../../ui/messages/index.js';
import { Chamber, Members, Meter } from '../../ui/chamber.js';
import { InitiativeSwitch, Prose, SourceLinks, InBrackets } from '../../ui/parts.js';
import { about, initiativeOf } from '../../initiatives.js';
import { Total, TotalOnCouncil } from '../../ui/total.js';
import { definePage } from '../../define.js';
import { MESSAGES as QUESTIONS } from '../questions/messages/index.js';
import { Quoted } from '../questions/parts.js';
import { MESSAGES } from './messages/index.js';

type Event = NonNullable<EventPageQuery['event']>;

/** `2016-09-22T13:15:00-04:00`: the hours at its place, and how far they are from universal time. */
const hoursOf = ({ date, startsAt, endsAt, timeZone }: Event, context: PageContext): string =>
  MESSAGES[context.language].hours(
    context.day(date),
    startsAt.slice(11, 16),
    endsAt.slice(11, 16),
    MESSAGES[context.language].city(timeZone.slice(timeZone.lastIndexOf('/') + 1).replaceAll('_', ' ')),
    startsAt.slice(19).replace('-', '−'),
  );

const Participants = ({ of, context }: { of: readonly ParticipantFragment[]; context: PageContext }) => (
  <ul class="plain">
    {of.map(({ name, english, role, organisation, state }) => (
      <li>
        {name}
        {role && (
          <>
            {clauseComma(context.language)}
            <Prose text={english ?? role} own={role} context={context} />
          </>
        )}
        {organisation && clauseComma(context.language) + organisation}
        {state && (
          <InBrackets context={context}>
            <a href={context.to(`/states/${state.code}`)}>{state.name}</a>
          </InBrackets>
        )}
      </li>
    ))}
  </ul>
);

/** A total that the event claimed, in its own words, beside what can be named on its day. */
const Claim = ({
  count,
  event,
  context,
}: {
  count: Event['publishedCounts'][0];
  event: Event;
  context: PageContext;
}) => {
  const t = MESSAGES[context.language];
  const { councilMembersText, note, initiative, coverage, sources } = count;
  const name = initiative ? proseIn(context, initiative.name) : t.several;
  const tally = initiative && event.council && about(event.council.supports, initiative.slug).tally;
  const named =
    coverage &&
    numberText(context.language, coverage.named) +
      (coverage.share === null
        ? ''
        : inBrackets(context.language, t.ofClaim(percentText(context.language, coverage.share))));
  const onCouncil =
    tally &&
    (tally.possiblyEndorsed > 0
      ? t.between(String(tally.endorsed), String(tally.possiblyEndorsed))
      : String(tally.endorsed));
  return (
    <>
      <CardTable
        label={context.t.pair(t.claimed, name)}
        head={[t.counted, t.byThem, t.byUs]}
        class="claim cards"
        caption={
          initiative ? <a href={context.to(`/initiatives/${initiative.slug}`, { on: event.date })}>{name}</a> : name
        }
      >
        <tr>
          <th scope="row">{t.supporters}</th>
          <td>
            <Total count={count} context={context} />
          </td>
          <td>{named ?? t.notCompared}</td>
        </tr>
        {councilMembersText && (
          <tr>
            <th scope="row">{t.members}</th>
            <td>
              <TotalOnCouncil count={count} context={context} />
            </td>
            <td>{onCouncil ?? t.notCompared}</td>
          </tr>
        )}
      </CardTable>
      <p>
        {note && <Prose text={note} context={context} />} <SourceLinks sources={sources} context={context} />
      </p>
    </>
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
    const [t, words] = [MESSAGES[context.language], QUESTIONS[context.language]];
    const { kind, occasion, date, startsAt, location, format, council, publishedCounts } = event;
    const day = context.day(date);
    const title = proseIn(context, event.title);
    const chosen = initiativeOf(context.request);
    return {
      title,
      description: t.description(title, day, proseIn(context, location)),
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
          <dl class="facts">
            <div>
              <dt>{t.kind}</dt>
              <dd>
                <Prose text={kind} own={capitalised(proseIn(context, kind))} context={context} />
              </dd>
            </div>
            {occasion && (
              <div>
                <dt>{t.occasion}</dt>
                <dd>
                  <Prose text={occasion} context={context} />
                </dd>
              </div>
            )}
            <div>
              <dt>{t.when}</dt>
              <dd>
                <time datetime={startsAt}>{hoursOf(event, context)}</time>{' '}
                <time class="quiet" datetime={startsAt} data-local={t.yours} hidden />
              </dd>
            </div>
            <div>
              <dt>{t.where}</dt>
              <dd>
                <Prose text={location} context={context} />
              </dd>
            </div>
            {format && (
              <div>
                <dt>{t.format}</dt>
                <dd>
                  <Prose text={format} context={context} />
                </dd>
              </div>
            )}
            {(['organisers', 'moderators', 'panelists'] as const).map(
              (part) =>
                event[part].length > 0 && (
                  <div>
                    <dt>{t[part]}</dt>
                    <dd>
                      <Participants of={event[part]} context={context} />
                    </dd>
                  </div>
                ),
            )}
            <div>
              <dt>{t.sources}</dt>
              <dd>
                <SourceLinks sources={event.sources} context={context} />
              </dd>
            </div>
          </dl>
          {publishedCounts.length > 0 && (
            <section id="claims">
              <h2>{t.claimed}</h2>
              {publishedCounts.map((count) => (
                <Claim count={count} event={event} context={context} />
              ))}
              <p class="note">{t.gap}</p>
            </section>
          )}
          {council && (
            <section>
              <h2>
                <a href={context.to('/council', { on: date })}>{t.council(day)}</a>
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
          )}
          {event.questions.length > 0 && (
            <section>
              <h2>
                <a href={context.to('/questions', { on: date })}>{t.questions}</a>
              </h2>
              {words.onlyEnglish && <p class="quiet">{words.onlyEnglish}</p>}
              {event.questions.map((question) => (
                <>
                  <h3>
                    <a href={context.to(`/questions/${question.id}`)}>{words.question(question.number)}</a>
                  </h3>
                  <Quoted question={question} context={context} />
                </>
              ))}
            </section>
          )}
        </>
      ),
    };
  },
});

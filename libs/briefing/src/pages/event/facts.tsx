import type { ComponentChildren } from 'preact';
import type { EventPageQuery, ParticipantFragment } from '../../operations.generated.js';
import { clauseComma } from '../../language.js';
import type { PageContext } from '../../page-context.js';
import { capitalised, proseIn } from '../../prose.js';
import { InBrackets, Prose, SourceLinks } from '../../ui/parts.js';
import { MESSAGES } from './messages/index.js';

type Event = NonNullable<EventPageQuery['event']>;

/** Formats the local hours of the event with the offset from UTC; timestamps read like `2016-09-22T13:15:00-04:00`. */
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

const Fact = ({ term, children }: { term: string; children: ComponentChildren }) => (
  <div>
    <dt>{term}</dt>
    <dd>{children}</dd>
  </div>
);

/** The facts about the event: what it was, when and where it was held, and who took part. */
export const Facts = ({ event, context }: { event: Event; context: PageContext }) => {
  const t = MESSAGES[context.language];
  const { kind, occasion, startsAt, location, format, sources } = event;
  return (
    <dl class="facts">
      <Fact term={t.kind}>
        <Prose text={kind} own={capitalised(proseIn(context, kind))} context={context} />
      </Fact>
      {occasion && (
        <Fact term={t.occasion}>
          <Prose text={occasion} context={context} />
        </Fact>
      )}
      <Fact term={t.when}>
        <time datetime={startsAt}>{hoursOf(event, context)}</time>{' '}
        <time class="quiet" datetime={startsAt} data-local={t.yours} hidden />
      </Fact>
      <Fact term={t.where}>
        <Prose text={location} context={context} />
      </Fact>
      {format && (
        <Fact term={t.format}>
          <Prose text={format} context={context} />
        </Fact>
      )}
      {(['organisers', 'moderators', 'panelists'] as const).map(
        (part) =>
          event[part].length > 0 && (
            <Fact term={t[part]}>
              <Participants of={event[part]} context={context} />
            </Fact>
          ),
      )}
      <Fact term={t.sources}>
        <SourceLinks sources={sources} context={context} />
      </Fact>
    </dl>
  );
};

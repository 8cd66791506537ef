import type { EventPageQuery } from '../../operations.generated.js';
import { itemOf } from '../../initiatives.js';
import { inBrackets, numberText, percentText } from '../../language.js';
import type { PageContext } from '../../page-context.js';
import { proseIn } from '../../prose.js';
import { CardTable } from '../../ui/cards.js';
import { Prose, SourceLinks } from '../../ui/parts.js';
import { Total, TotalOnCouncil } from '../../ui/total.js';
import { MESSAGES } from './messages/index.js';

type Event = NonNullable<EventPageQuery['event']>;

/** A total in the words in which the event claimed it, beside the number of States that can be named on that day. */
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
  const tally = initiative && event.council && itemOf(event.council.supports, initiative.slug).tally;
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

/** The claims made at the event about how many States endorse. */
export const Claims = ({ event, context }: { event: Event; context: PageContext }) => {
  const t = MESSAGES[context.language];
  return (
    <section id="claims">
      <h2>{t.claimed}</h2>
      {event.publishedCounts.map((count) => (
        <Claim count={count} event={event} context={context} />
      ))}
      <p class="note">{t.gap}</p>
    </section>
  );
};

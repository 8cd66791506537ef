import type { CouncilSeatsFragment } from '../operations.generated.js';
import type { PageContext } from '../page-context.js';
import { totalDay } from '../published-total.js';
import { FIGURE_MESSAGES, METER_MESSAGES } from '../figures/messages/index.js';
import { reachText } from '../figures/meter.figure.js';
import { bySeatAndName, clauses, languageData, numberText, inBrackets } from '../language.js';
import { isOpen } from '../floor.js';
import { itemOf } from '../initiatives.js';
import { CardTable } from './cards.js';
import { CachedMarkup } from './once.js';
import { SourceLinks, Standing } from './parts.js';
import { CHAMBER_MESSAGES } from './messages/index.js';

type Seats = CouncilSeatsFragment;

/** Finds a member’s position by the slug of the initiative and the code of the State; `null` if it is not a member. */
export const positionOf = ({ supports }: Pick<Seats, 'supports'>, initiative: string, code: string) =>
  itemOf(supports, initiative).positions.find(({ state }) => state.code === code) ?? null;

interface SeatsShown {
  readonly council: Seats;
  /** The slug of the initiative. */
  readonly initiative: string;
  readonly context: PageContext;
}

const Circle = ({ council, initiative, context }: SeatsShown) => {
  const t = CHAMBER_MESSAGES[context.language];
  const isMirrored = languageData(context.language).direction === 'rtl';
  const { members, size } = council;
  const { bounds } = itemOf(council.supports, initiative);
  const open = bounds.atMost - bounds.atLeast;
  const name = context.initiatives.find(({ slug }) => slug === initiative)?.name ?? initiative;
  const label = context.t.pair(name, t.seats(String(size), context.day(council.on)));
  const drawn = (
    <svg class={`chamber ${context.mark(initiative)}`} viewBox="0 0 420 232" role="group" aria-label={label}>
      {members.map(({ state, seat }, index) => {
        const angle = Math.PI * (1 - index / Math.max(1, members.length - 1));
        // The first seat is on the side on which reading begins.
        const x = 210 + (isMirrored ? -178 : 178) * Math.cos(angle);
        const y = 204 - 172 * Math.sin(angle);
        const status = positionOf(council, initiative, state.code)?.status ?? 'UNKNOWN';
        return (
          <a href={context.to(`/states/${state.code}`)} tabindex={-1} class={`seat ${status.toLowerCase()}`}>
            <title>
              {context.t.pair(state.name, context.t[status]) + inBrackets(context.language, context.t[seat])}
            </title>
            {seat === 'PERMANENT' && <circle class="ring" cx={x.toFixed(1)} cy={y.toFixed(1)} r="22.5" />}
            <circle class="disc" cx={x.toFixed(1)} cy={y.toFixed(1)} r="18.5" />
            <text x={x.toFixed(1)} y={(y + 4).toFixed(1)}>
              {state.code}
            </text>
          </a>
        );
      })}
      <text class="sum" x="210" y="168">
        {open > 0 && '≥ '}
        {bounds.atLeast}
        <tspan class="of"> / {size}</tspan>
      </text>
      <text class="sumof" x="210" y="194">
        {open > 0 ? t.openSeats(context.t.ENDORSED_MANY, String(open)) : context.t.ENDORSED_MANY}
      </text>
    </svg>
  );
  return (
    <>
      {drawn}
      <p class={`chamber-name ${context.mark(initiative)}`}>{name}</p>
    </>
  );
};

/** The seats in a half circle; each is a link, and its colour, mark and letters have the same meaning. */
export const Chamber = ({ council, initiative, context }: SeatsShown) => (
  <CachedMarkup per={`chamber ${council.on} ${initiative}`} context={context}>
    {(sharedContext) => <Circle council={council} initiative={initiative} context={sharedContext} />}
  </CachedMarkup>
);

/**
 * How far the named supporters reach towards the votes needed: one cell a member, with lines at the majority and at the
 * votes needed.
 */
export const Meter = ({
  council,
  initiative,
  context,
  level = 2,
}: {
  council: Seats;
  initiative: string;
  context: PageContext;
  level?: 2 | 3;
}) => {
  const Heading = `h${level}` as 'h2';
  const t = CHAMBER_MESSAGES[context.language];
  const { size, votesNeeded } = council;
  const support = itemOf(council.supports, initiative);
  const { tally, bounds, publishedCount, publishedMajority, publishedShortOfVotesNeeded } = support;
  const lines = FIGURE_MESSAGES[context.language];
  const half = Math.floor(size / 2) + 1;
  return (
    <div class={`meter ${context.mark(initiative)}`}>
      <Heading>{METER_MESSAGES[context.language].meter(String(votesNeeded))}</Heading>
      <ol aria-hidden="true">
        {Array.from({ length: size }, (_, index) => {
          const state =
            index < tally.endorsed
              ? 'endorsed'
              : index < tally.endorsed + tally.possiblyEndorsed
                ? 'possibly_endorsed'
                : index < bounds.atMost
                  ? 'unknown'
                  : 'not_endorsed';
          const line = index + 1 === votesNeeded ? ' needed' : index + 1 === half ? ' half' : '';
          return <li class={`${state}${line}`} />;
        })}
      </ol>
      <p class="lines">
        <span class="half">{context.t.pair(lines.majority, numberText(context.language, half))}</span>{' '}
        <span class="needed">{context.t.pair(lines.needed, numberText(context.language, votesNeeded))}</span>
      </p>
      <p>{reachText(context.language, council, support, isOpen(bounds) && !context.isFirstMention('floor'))}</p>
      {publishedCount?.councilMembers != null && (
        <p class="published">
          {clauses(context.language, [
            t.publishedMembers(String(publishedCount.councilMembers), totalDay(context.language, publishedCount)),
            publishedMajority && t.publishedMajority,
            publishedShortOfVotesNeeded ? t.publishedShort(String(publishedShortOfVotesNeeded)) : null,
          ])}{' '}
          <SourceLinks sources={publishedCount.sources} context={context} />
        </p>
      )}
    </div>
  );
};

/** A table of all members with their positions towards each initiative. */
export const Members = ({ council, context }: { council: Seats; context: PageContext }) => {
  const t = CHAMBER_MESSAGES[context.language];
  return (
    <CardTable
      label={t.seats(String(council.size), context.day(council.on))}
      head={[context.t.state, t.seat, ...context.initiatives.map(({ shortName }) => shortName)]}
      class="members cards"
    >
      {bySeatAndName(council.members, context.language).map(({ state, seat, term }) => (
        <CachedMarkup per={`Council ${council.on} ${state.code}`} context={context}>
          {(rowContext) => (
            <tr>
              <th scope="row">
                <a href={rowContext.to(`/states/${state.code}`)}>{state.name}</a>
              </th>
              <td>
                <span class="tenure">
                  {rowContext.t[seat]}
                  {term.endsOn && (
                    <>
                      {' '}
                      <span class="quiet">{`${term.startsOn.slice(0, 4)}–${term.endsOn.slice(0, 4)}`}</span>
                    </>
                  )}
                </span>
              </td>
              {rowContext.initiatives.map(({ slug }) => {
                const position = positionOf(council, slug, state.code);
                return (
                  <td>
                    {position && (
                      <Standing position={position} initiative={slug} on={council.on} context={rowContext} />
                    )}
                  </td>
                );
              })}
            </tr>
          )}
        </CachedMarkup>
      ))}
    </CardTable>
  );
};

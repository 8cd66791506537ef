import type { EndorsementStatus, StandingFragment } from '../documents.js';
import { spacedIn } from '../language.js';
import { type PublishedTotal, totalText } from '../published-total.js';
import { proseIn } from '../prose.js';
import type { View } from '../view.js';
import { Disagreements, SourceLinks } from './source-links.js';

export { SourceLinks };

/** In the order in which they are listed. */
export const STATUSES = [
  'ENDORSED',
  'POSSIBLY_ENDORSED',
  'WITHDRAWN',
  'NOT_ENDORSED',
  'UNKNOWN',
] as const satisfies readonly EndorsementStatus[];

/** A status towards an initiative by mark, shape and word: colour is never the only cue. */
export const Status = ({
  status,
  initiative,
  view,
}: {
  status: EndorsementStatus;
  /** Its slug. */
  initiative: string;
  view: View;
}) => <span class={`status ${view.mark(initiative)} ${status.toLowerCase()}`}>{view.t[status]}</span>;

/** How days are written, and what is said around them. */
export type DayWords = Pick<View, 't' | 'day'>;

/** When an endorsement or an act took place, as far as sources say; empty without one. */
export const when = (
  { earliest, latest }: { readonly earliest: string | null; readonly latest: string | null },
  view: DayWords,
): string => {
  if (!latest) return '';
  if (earliest === latest) return view.day(latest);
  return earliest ? view.t.between(view.day(earliest), view.day(latest)) : view.t.onOrBefore(view.day(latest));
};

/** The day of an act as its source gives it. */
export const actDay = (date: StandingFragment['acts'][0]['date'], view: DayWords): string =>
  date.precision === 'ON_OR_BEFORE' || date.earliest === date.latest
    ? when(date, view)
    : date.precision === 'BETWEEN'
      ? view.t.between(view.day(date.earliest ?? ''), view.day(date.latest))
      : view.day(date.text);

/** Since when a State stands where it does, in a sentence; where it endorsed later only, that it did. */
export const sinceText = (
  position: Pick<StandingFragment, 'status' | 'earliest' | 'latest'>,
  view: DayWords,
): string => {
  const day = when(position, view);
  if (day !== '' && position.status === 'NOT_ENDORSED') return `(${view.t.endorsedLater(day)})`;
  return day !== '' && position.earliest === position.latest ? view.t.onDay(day) : day;
};

/** Where a State stands and since when; where nothing settles it, what was said last; and the sources of all of it. */
export const Standing = ({
  position,
  initiative,
  view,
}: {
  position: StandingFragment;
  /** Its slug. */
  initiative: string;
  view: View;
}) => {
  const { status, latest, acts } = position;
  const said = status === 'UNKNOWN' ? acts.at(-1) : undefined;
  return (
    <>
      <Status status={status} initiative={initiative} view={view} />
      {latest && <span class="quiet"> {sinceText(position, view)}</span>}
      {said && <span class="quiet"> ({view.t.said(view.t[said.kind], actDay(said.date, view))})</span>}{' '}
      {acts.length > 0 && <SourceLinks sources={acts.flatMap(({ sources }) => sources)} brief view={view} />}
    </>
  );
};

/** Beside partial numbers: how much of what was published can be named, for each initiative that is shown. */
export const Incomplete = ({
  of,
  view,
}: {
  of: readonly ({
    readonly name: string;
    readonly coverage?: { readonly named: number; readonly publishedCount: PublishedTotal | null };
  } | null)[];
  view: View;
}) => (
  <div class="incomplete">
    {of.map((initiative) =>
      initiative?.coverage?.publishedCount ? (
        <p>
          {view.t.incomplete(
            proseIn(view, initiative.name),
            totalText(view.language, initiative.coverage.publishedCount),
            String(initiative.coverage.named),
          )}
        </p>
      ) : null,
    )}
    <p>
      {view.t.noList} <a href={view.to('/reconcile')}>{view.t.haveList}</a> · <Disagreements view={view} />
    </p>
  </div>
);

/** A text of the dataset in the reader’s language, or in English and marked so. */
export const Prose = ({
  text,
  view,
  own = proseIn(view, text),
}: {
  /** In English. */
  text: string;
  /** In the reader’s language, where the fact that the text is of has it so; the same where nobody translated it. */
  own?: string;
  view: View;
}) => (own === text && view.language !== 'en' ? <span lang="en">{text}</span> : <>{spacedIn(view.language, own)}</>);

/** A title of the dataset in quotation marks: those of the reader’s language, or English ones around English words. */
export const QuotedProse = ({ text, view }: { text: string; view: View }) => {
  const own = proseIn(view, text);
  return own === text && view.language !== 'en' ? <span lang="en">“{text}”</span> : <>{view.t.quote(own)}</>;
};

/** What each status means, once a page, with the marks of one initiative. */
export const Legend = ({ initiative, view }: { initiative: string; view: View }) => (
  <dl class="legend">
    {(
      [
        ['ENDORSED', 'endorsedMeans'],
        ['POSSIBLY_ENDORSED', 'possiblyMeans'],
        ['WITHDRAWN', 'withdrawnMeans'],
        ['NOT_ENDORSED', 'notEndorsedMeans'],
        ['UNKNOWN', 'unknownMeans'],
      ] as const
    ).map(([status, means]) => (
      <div>
        <dt>
          <Status status={status} initiative={initiative} view={view} />
        </dt>
        <dd>{view.t[means]}</dd>
      </div>
    ))}
  </dl>
);

/** Choose one of the initiatives; the rest of the address stays. With one alone there is nothing to choose. */
export const InitiativeSwitch = ({ chosen, view }: { chosen: string; view: View }) =>
  view.initiatives.length < 2 ? null : (
    <nav class="switch" aria-label={view.t.initiatives}>
      {view.initiatives.map(({ slug, name }) => (
        <a
          class={view.mark(slug)}
          href={view.here({ initiative: slug })}
          aria-current={slug === chosen ? 'true' : undefined}
        >
          {name}
        </a>
      ))}
    </nav>
  );

/** Before the launch of an initiative whose opening no source dates: what is known of it instead. */
export const Undated = ({
  initiatives,
  on,
  view,
}: {
  initiatives: readonly {
    readonly name: string;
    readonly openedOn: string | null;
    readonly openedOnNote: string | null;
    readonly launchedOn: { readonly latest: string } | null;
  }[];
  on: string;
  view: View;
}) => (
  <>
    {initiatives.map(
      ({ name, openedOn, openedOnNote, launchedOn }) =>
        !openedOn &&
        openedOnNote &&
        (!launchedOn || on < launchedOn.latest) && (
          <p class="note">
            {view.t.pair(proseIn(view, name), '')}
            <Prose text={openedOnNote} view={view} />.
          </p>
        ),
    )}
  </>
);

import type { ComponentChildren } from 'preact';
import { actsTold, liesAfter } from '#domain';
import type { EndorsementStatus, StandingFragment } from '../operations.generated.js';
import { inBrackets, languageData, spacedIn, finalStop } from '../language.js';
import type { PageContext } from '../page-context.js';
import { openingOf } from '../initiatives.js';
import { type PublishedTotal, totalText } from '../published-total.js';
import { proseIn } from '../prose.js';
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
  context,
}: {
  status: EndorsementStatus;
  /** Its slug. */
  initiative: string;
  context: PageContext;
}) => <span class={`status ${context.mark(initiative)} ${status.toLowerCase()}`}>{context.t[status]}</span>;

/** How days are written, and what is said around them. */
export type DayWords = Pick<PageContext, 't' | 'day' | 'language'>;

/** When an endorsement or an act took place, as far as sources say; empty without one. */
export const when = (
  { earliest, latest }: { readonly earliest: string | null; readonly latest: string | null },
  context: DayWords,
): string => {
  if (!latest) return '';
  if (earliest === latest) return context.day(latest);
  return earliest
    ? context.t.between(context.day(earliest), context.day(latest))
    : context.t.onOrBefore(context.day(latest));
};

/** The day of an act as its source gives it. */
export const actDay = (date: StandingFragment['acts'][0]['date'], context: DayWords): string =>
  date.precision === 'ON_OR_BEFORE' || date.earliest === date.latest
    ? when(date, context)
    : date.precision === 'BETWEEN'
      ? context.t.between(context.day(date.earliest ?? ''), context.day(date.latest))
      : context.day(date.text);

/** What came after the day that is spoken of, marked as later. */
export const laterText = (isLater: boolean, text: string, { t }: Pick<PageContext, 't'>): string =>
  isLater ? t.later(text) : text;

/**
 * What was said last of a State that no source names as endorsing, by the day and, marked as later, after it; empty where
 * nothing was.
 */
export const saidText = (
  { status, latest, acts }: Pick<StandingFragment, 'status' | 'latest' | 'acts'>,
  on: string,
  context: DayWords,
): string => {
  if (status !== 'UNKNOWN' && (status !== 'NOT_ENDORSED' || latest !== null)) return '';
  const isLater = (act: (typeof acts)[0]): boolean => liesAfter(act.date, on);
  return [acts.findLast((act) => !isLater(act)), acts.findLast(isLater)]
    .filter((act) => act !== undefined)
    .map((act) => laterText(isLater(act), context.t.said(context.t[act.kind], actDay(act.date, context)), context))
    .join(languageData(context.language).semicolon);
};

/** The acts that what is said of a position rests on: those that settle it and, where nothing does, what was said last of later days. */
export const standingActs = (
  position: StandingFragment,
  initiative: string,
  on: string,
  { revision }: Pick<PageContext, 'revision'>,
): StandingFragment['acts'] => {
  const later = position.status === 'UNKNOWN' ? position.acts.findLast(({ date }) => liesAfter(date, on)) : undefined;
  return [...actsTold(position, openingOf(initiative, revision), on), ...(later ? [later] : [])];
};

/** Since when a State stands where it does, in a sentence; where it endorsed later only, that it did. */
export const sinceText = (
  position: Pick<StandingFragment, 'status' | 'earliest' | 'latest'>,
  context: DayWords,
): string => {
  const day = when(position, context);
  if (day !== '' && position.status === 'NOT_ENDORSED') {
    return inBrackets(context.language, context.t.endorsedLater(day));
  }
  return day !== '' && position.earliest === position.latest ? context.t.onDay(day) : day;
};

/** The same behind the status: brackets bring the space before them. */
export const sinceBehind = (position: Parameters<typeof sinceText>[0], context: DayWords): string =>
  (position.status === 'NOT_ENDORSED' ? '' : ' ') + sinceText(position, context);

/**
 * Where a State stands on a day and since when; where nothing settles it, what was said last, marked as later if it was; and
 * the sources of all of it.
 */
export const Standing = ({
  position,
  initiative,
  context,
  on = context.request.on,
}: {
  position: StandingFragment;
  /** Its slug. */
  initiative: string;
  context: PageContext;
  /** The day of the position, if not that of the page. */
  on?: string;
}) => {
  const { status, latest } = position;
  const acts = standingActs(position, initiative, on, context);
  const said = saidText({ status, latest, acts }, on, context);
  return (
    <>
      <Status status={status} initiative={initiative} context={context} />
      {latest && <span class="quiet">{sinceBehind(position, context)}</span>}
      {said && <span class="quiet">{inBrackets(context.language, said)}</span>}{' '}
      {acts.length > 0 && <SourceLinks sources={acts.flatMap(({ sources }) => sources)} brief context={context} />}
    </>
  );
};

/** How much of what was published can be named, for each initiative that is shown. */
export const Coverages = ({
  of,
  context,
}: {
  of: readonly ({
    readonly name: string;
    readonly coverage?: { readonly named: number; readonly publishedCount: PublishedTotal | null };
  } | null)[];
  context: PageContext;
}) => (
  <>
    {of.map((initiative) =>
      initiative?.coverage?.publishedCount ? (
        <p>
          {context.t.incomplete(
            proseIn(context, initiative.name),
            totalText(context.language, initiative.coverage.publishedCount),
            String(initiative.coverage.named),
          )}
        </p>
      ) : null,
    )}
  </>
);

/** Beside partial numbers: that they are partial, unless the page has said so, and what one can do about it. */
export const Incomplete = ({ context, children }: { context: PageContext; children?: ComponentChildren }) => (
  <div class="incomplete">
    {children}
    <p>
      {context.saysFirst('noWord') && `${context.t.noList} `}
      <a href={context.to('/reconcile')}>{context.t.haveList}</a> · <Disagreements context={context} />
    </p>
  </div>
);

/** A text of the dataset in the reader’s language, or in English and marked so. */
export const Prose = ({
  text,
  context,
  own = proseIn(context, text),
}: {
  /** In English. */
  text: string;
  /** In the reader’s language, where the fact that the text is of has it so; the same where nobody translated it. */
  own?: string;
  context: PageContext;
}) =>
  own === text && context.language !== 'en' ? <span lang="en">{text}</span> : <>{spacedIn(context.language, own)}</>;

/** Markup behind a text, in the brackets of the language. */
export const InBrackets = ({ context, children }: { context: PageContext; children: ComponentChildren }) => {
  const [opening, closing] = inBrackets(context.language, '\n').split('\n');
  return (
    <>
      {opening}
      {children}
      {closing}
    </>
  );
};

/** A title of the dataset in quotation marks: those of the reader’s language, or English ones around English words. */
export const QuotedProse = ({ text, context }: { text: string; context: PageContext }) => {
  const own = proseIn(context, text);
  return own === text && context.language !== 'en' ? <span lang="en">“{text}”</span> : <>{context.t.quote(own)}</>;
};

/** What each status means, once a page, with the marks of one initiative. */
export const Legend = ({ initiative, context }: { initiative: string; context: PageContext }) => {
  const unknown = context.t.unknownMeans + (context.saysFirst('noWord') ? context.t.isNoRefusal : '');
  return (
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
            <Status status={status} initiative={initiative} context={context} />
          </dt>
          <dd>{status === 'UNKNOWN' ? unknown : context.t[means]}</dd>
        </div>
      ))}
    </dl>
  );
};

/** Choose one of the initiatives; the rest of the address stays. With one alone there is nothing to choose. */
export const InitiativeSwitch = ({ chosen, context }: { chosen: string; context: PageContext }) =>
  context.initiatives.length < 2 ? null : (
    <nav class="switch" aria-label={context.t.initiatives}>
      {context.initiatives.map(({ slug, name }) => (
        <a
          class={context.mark(slug)}
          href={context.here({ initiative: slug })}
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
  context,
}: {
  initiatives: readonly {
    readonly name: string;
    readonly openedOn: string | null;
    readonly openedOnNote: string | null;
    readonly launchedOn: { readonly latest: string } | null;
  }[];
  on: string;
  context: PageContext;
}) => (
  <>
    {initiatives.map(
      ({ name, openedOn, openedOnNote, launchedOn }) =>
        !openedOn &&
        openedOnNote &&
        (!launchedOn || on < launchedOn.latest) && (
          <p class="note">
            {context.t.pair(proseIn(context, name), '')}
            <Prose text={openedOnNote} context={context} />
            {finalStop(context.language)}
          </p>
        ),
    )}
  </>
);

import type { ComponentChildren } from 'preact';
import { actsBehindStatus, liesAfter } from '#domain';
import type { EndorsementStatus, StandingFragment } from '../operations.generated.js';
import { inBrackets, languageData, applySpacing, finalStop } from '../language.js';
import type { PageContext } from '../page-context.js';
import { openingOf } from '../initiatives.js';
import { type PublishedTotal, totalText } from '../published-total.js';
import { proseIn } from '../prose.js';
import { Disagreements, SourceLinks } from './source-links.js';

export { SourceLinks };

/** All statuses, in the order in which they are listed. */
export const STATUSES = [
  'ENDORSED',
  'POSSIBLY_ENDORSED',
  'WITHDRAWN',
  'NOT_ENDORSED',
  'UNKNOWN',
] as const satisfies readonly EndorsementStatus[];

/** A status towards an initiative, shown by mark, shape and word: colour is never the only cue. */
export const Status = ({
  status,
  initiative,
  context,
}: {
  status: EndorsementStatus;
  /** The slug of the initiative. */
  initiative: string;
  context: PageContext;
}) => <span class={`status ${context.mark(initiative)} ${status.toLowerCase()}`}>{context.t[status]}</span>;

/** A formatter of days, with the messages and the language of the text around them. */
export type DayWords = Pick<PageContext, 't' | 'day' | 'language'>;

/** Says when an endorsement or an act took place, as far as sources say; empty if there is none. */
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

/** Formats the day of an act as the source gives it. */
export const actDay = (date: StandingFragment['acts'][0]['date'], context: DayWords): string =>
  date.precision === 'ON_OR_BEFORE' || date.earliest === date.latest
    ? when(date, context)
    : date.precision === 'BETWEEN'
      ? context.t.between(context.day(date.earliest ?? ''), context.day(date.latest))
      : context.day(date.text);

/** Returns a text, marked as later if it is about a time after the day in question. */
export const laterText = (isLater: boolean, text: string, { t }: Pick<PageContext, 't'>): string =>
  isLater ? t.later(text) : text;

/**
 * Says which act was the last one by the day, and which one after it (marked as later), for a State that no source
 * names as endorsing; empty if there is none.
 */
export const lastActsText = (
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

/**
 * Returns the acts on which the text about a position rests: those that settle it and, if none does, the last one after
 * the day.
 */
export const standingActs = (
  position: StandingFragment,
  initiative: string,
  on: string,
  { revision }: Pick<PageContext, 'revision'>,
): StandingFragment['acts'] => {
  const later = position.status === 'UNKNOWN' ? position.acts.findLast(({ date }) => liesAfter(date, on)) : undefined;
  return [...actsBehindStatus(position, openingOf(initiative, revision), on), ...(later ? [later] : [])];
};

/** Says since when a State has had its position; if the State endorsed only later, says so in brackets. */
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

/** Returns `sinceText` with a leading space, to follow the status; brackets already have a space before them. */
export const sinceSuffix = (position: Parameters<typeof sinceText>[0], context: DayWords): string =>
  (position.status === 'NOT_ENDORSED' ? '' : ' ') + sinceText(position, context);

/**
 * A State’s position on a day and since when; if nothing settles it, the last act, marked as later if it was; and the
 * sources of all this.
 */
export const Standing = ({
  position,
  initiative,
  context,
  on = context.request.on,
}: {
  position: StandingFragment;
  /** The slug of the initiative. */
  initiative: string;
  context: PageContext;
  /** The day of the position, if it is not the day of the page. */
  on?: string;
}) => {
  const { status, latest } = position;
  const acts = standingActs(position, initiative, on, context);
  const lastActs = lastActsText({ status, latest, acts }, on, context);
  return (
    <>
      <Status status={status} initiative={initiative} context={context} />
      {latest && <span class="quiet">{sinceSuffix(position, context)}</span>}
      {lastActs && <span class="quiet">{inBrackets(context.language, lastActs)}</span>}{' '}
      {acts.length > 0 && <SourceLinks sources={acts.flatMap(({ sources }) => sources)} brief context={context} />}
    </>
  );
};

/** For each initiative shown, how many of the published number of States can be named. */
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

/** A note beside partial numbers that they are partial, unless the page has said so, and what one can do about it. */
export const Incomplete = ({ context, children }: { context: PageContext; children?: ComponentChildren }) => (
  <div class="incomplete">
    {children}
    <p>
      {context.isFirstMention('noWord') && `${context.t.noList} `}
      <a href={context.to('/reconcile')}>{context.t.haveList}</a> · <Disagreements context={context} />
    </p>
  </div>
);

/** A text of the dataset in the reader’s language, or in English and marked as English. */
export const Prose = ({
  text,
  context,
  own = proseIn(context, text),
}: {
  /** The text in English. */
  text: string;
  /** The text in the reader’s language, if the fact provides it; equal to `text` if there is no translation. */
  own?: string;
  context: PageContext;
}) =>
  own === text && context.language !== 'en' ? (
    <span lang="en">{text}</span>
  ) : (
    <>{applySpacing(context.language, own)}</>
  );

/** Markup in the brackets of the language, after a text. */
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
  const prose = proseIn(context, text);
  return prose === text && context.language !== 'en' ? <span lang="en">“{text}”</span> : <>{context.t.quote(prose)}</>;
};

/** The meanings of the statuses, once a page, with the marks of one initiative. */
export const Legend = ({ initiative, context }: { initiative: string; context: PageContext }) => {
  const unknown = context.t.unknownMeans + (context.isFirstMention('noWord') ? context.t.isNoRefusal : '');
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

/** A choice of one initiative that preserves the rest of the address; nothing if there is only one initiative. */
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

/** For a day before the launch of an initiative whose opening no source dates: the note on the opening instead. */
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

import { type CalendarDate, addDays, laterOf } from './calendar-date.js';
import type { Act } from './model.js';

export const ENDORSEMENT_STATUSES = ['ENDORSED', 'POSSIBLY_ENDORSED', 'NOT_ENDORSED', 'WITHDRAWN', 'UNKNOWN'] as const;
export type EndorsementStatus = (typeof ENDORSEMENT_STATUSES)[number];

/** A period with one status; it lasts until the next span starts. */
export interface StatusSpan {
  /** First day of the span; `null` for the first span, which has no beginning. */
  readonly startsOn: CalendarDate | null;
  readonly status: EndorsementStatus;
  /** The endorsement took place between these two days, both inclusive; `null` where that bound is not known. */
  readonly earliest: CalendarDate | null;
  readonly latest: CalendarDate | null;
}

/** The fields of an act that decide a status: what was done, and between which days. */
export interface DatedAct extends Pick<Act, 'kind'> {
  readonly date: Pick<Act['date'], 'earliest' | 'latest'>;
}

/** One endorsement with the withdrawal that ended it, if any. */
interface Commitment {
  readonly earliest: CalendarDate | null;
  readonly latest: CalendarDate;
  readonly withdrawn: { readonly earliest: CalendarDate | null; readonly latest: CalendarDate } | null;
}

const byLatest = (a: DatedAct, b: DatedAct): number => (a.date.latest < b.date.latest ? -1 : 1);

/**
 * Returns when an endorsement took place, from all acts that report it: at the latest on the first day by which a
 * source has it, and no earlier than any compatible report allows. Later reports only restate it.
 */
const endorsementBounds = (
  reports: readonly DatedAct[],
  notBefore: CalendarDate | null,
): { readonly earliest: CalendarDate | null; readonly latest: CalendarDate } | null => {
  const latest = [...reports].sort(byLatest)[0]?.date.latest;
  if (latest === undefined) return null;
  const earliest = [notBefore, ...reports.map((act) => act.date.earliest)]
    .filter((day) => day !== null && day <= latest)
    .reduce<CalendarDate | null>(laterOf, null);
  return { earliest, latest };
};

/**
 * Returns the withdrawals in date order. Reports with the same latest day are one withdrawal, no earlier than any of
 * them allows.
 */
const withdrawalsOf = (acts: readonly DatedAct[]): readonly DatedAct['date'][] => {
  const earliestByLatest = new Map<CalendarDate, CalendarDate | null>();
  for (const { kind, date } of acts) {
    if (kind !== 'WITHDREW') continue;
    earliestByLatest.set(date.latest, laterOf(earliestByLatest.get(date.latest) ?? null, date.earliest));
  }
  return [...earliestByLatest]
    .map(([latest, earliest]) => ({ earliest, latest }))
    .sort((a, b) => (a.latest < b.latest ? -1 : 1));
};

/** Returns the endorsements in date order, each with its withdrawal. A withdrawal implies an endorsement before it. */
const commitmentsOf = (acts: readonly DatedAct[], notBefore: CalendarDate | null): readonly Commitment[] => {
  const endorsements = acts.filter((act) => act.kind === 'ENDORSED');
  const commitments: Commitment[] = [];
  let rest = endorsements;
  let floor = notBefore;
  for (const withdrawn of withdrawalsOf(acts)) {
    const ended = rest.filter((act) => act.date.latest <= withdrawn.latest);
    rest = rest.filter((act) => act.date.latest > withdrawn.latest);
    const implied = {
      earliest: floor,
      latest: laterOf(withdrawn.earliest ?? withdrawn.latest, floor) ?? withdrawn.latest,
    };
    commitments.push({ ...(endorsementBounds(ended, floor) ?? implied), withdrawn });
    floor = addDays(withdrawn.latest, 1);
  }
  const standing = endorsementBounds(rest, floor);
  return standing ? [...commitments, { ...standing, withdrawn: null }] : commitments;
};

/**
 * Returns a State’s status towards an initiative as a function of the day, derived from what sources say.
 *
 * A day on or after the latest possible day of endorsement is `ENDORSED`; a day between the bounds is
 * `POSSIBLY_ENDORSED`; a day before the earliest possible one, before the initiative opened, or up to a day on which a
 * source names the State as outside (if no endorsement is known by then) is `NOT_ENDORSED`. Any other day is `UNKNOWN`.
 * Speaking in support settles nothing. A withdrawal whose day is not known leaves the days of its interval
 * `POSSIBLY_ENDORSED`; a withdrawal without a known endorsement implies one.
 *
 * @param openedOn first day on which a State could endorse; `null` where no source settles it
 * @param acts the acts of one State on one initiative, in any order
 * @returns spans in date order, the first with `startsOn: null`; consecutive spans differ
 * @example statusSpans(null, [{ kind: 'ENDORSED', date: partialDate('2015-10-02', 'ON_OR_BEFORE') }])
 */
export const statusSpans = (openedOn: CalendarDate | null, acts: readonly DatedAct[]): readonly StatusSpan[] => {
  const endorsedBy = acts.filter((act) => act.kind === 'ENDORSED' || act.kind === 'WITHDREW').sort(byLatest)[0];
  const namedOutsideOn = acts
    .filter((act) => act.kind === 'NAMED_AS_OUTSIDE')
    .map((act) => act.date.earliest)
    .filter((day) => day !== null && (endorsedBy === undefined || day < endorsedBy.date.latest))
    .reduce<CalendarDate | null>(laterOf, null);
  const notBefore = laterOf(openedOn, namedOutsideOn && addDays(namedOutsideOn, 1));
  const commitments = commitmentsOf(acts, notBefore);

  const spanFrom = (startsOn: CalendarDate | null): StatusSpan => {
    const reached = (day: CalendarDate | null): boolean => day === null || (startsOn !== null && day <= startsOn);
    const commitment = commitments.findLast(({ earliest }) => reached(earliest)) ?? commitments[0];
    return {
      startsOn,
      status: statusWhere(commitment, reached),
      earliest: commitment?.earliest ?? null,
      latest: commitment?.latest ?? null,
    };
  };
  const statusWhere = (
    commitment: Commitment | undefined,
    reached: (day: CalendarDate | null) => boolean,
  ): EndorsementStatus => {
    if (!reached(notBefore)) return 'NOT_ENDORSED';
    if (!commitment) return 'UNKNOWN';
    const { earliest, latest, withdrawn } = commitment;
    if (withdrawn && reached(withdrawn.latest)) return 'WITHDRAWN';
    if (!reached(earliest)) return 'NOT_ENDORSED';
    if (!reached(latest)) return 'POSSIBLY_ENDORSED';
    return withdrawn && reached(withdrawn.earliest) ? 'POSSIBLY_ENDORSED' : 'ENDORSED';
  };

  const turningPoints = [
    notBefore,
    ...commitments.flatMap(({ earliest, latest, withdrawn }) => [
      earliest,
      latest,
      withdrawn?.earliest ?? null,
      withdrawn?.latest ?? null,
    ]),
  ].filter((day) => day !== null);
  return [null, ...new Set(turningPoints.sort())]
    .map(spanFrom)
    .filter(
      (span, index, spans) => span.status !== spans[index - 1]?.status || span.latest !== spans[index - 1]?.latest,
    );
};

/**
 * Returns the last of `items` that has started by `on`; `items` must be in date order, the first with `startsOn: null`.
 */
export const startedBy = <Item extends { readonly startsOn: CalendarDate | null }>(
  items: readonly Item[],
  on: CalendarDate,
): Item => {
  let low = 0;
  let high = items.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const startsOn = items[middle]?.startsOn ?? null;
    if (startsOn === null || startsOn <= on) low = middle;
    else high = middle - 1;
  }
  const found = items[low];
  if (found === undefined) throw new Error('No span to choose from.');
  return found;
};

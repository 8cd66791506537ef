import type { CalendarDate } from './calendar-date.js';
import { type EndorsementStatus, startedBy, statusSpans } from './endorsement-status.js';
import { endorsableInitiatives } from './initiative.js';
import type { Act, Dataset, Initiative, Source, State } from './model.js';
import { memoize } from './once.js';
import { liesAfter } from './partial-date.js';
import { actsOn, isCountedOn } from './state.js';

/** Where a State stands towards an initiative on a day, with the acts behind it. */
export interface Position {
  readonly state: State;
  readonly initiative: Initiative;
  readonly status: EndorsementStatus;
  /** Bounds of the endorsement, where one is known: it took place between these two days, both inclusive. */
  readonly earliest: CalendarDate | null;
  readonly latest: CalendarDate | null;
  /** All acts of the State on the initiative, whatever their date. */
  readonly acts: readonly Act[];
}

export interface PositionSpan {
  readonly startsOn: CalendarDate | null;
  readonly position: Position;
}

const spansByState = memoize((_: Initiative) => new Map<State, readonly PositionSpan[]>());

/** Returns a State’s position as a function of the day, memoized for the life of the dataset. */
export const positionSpans = (initiative: Initiative, state: State): readonly PositionSpan[] => {
  const cache = spansByState(initiative);
  let spans = cache.get(state);
  if (!spans) {
    const acts = actsOn(state, initiative);
    spans = statusSpans(initiative.opened?.earliest ?? null, acts).map(({ startsOn, status, earliest, latest }) => ({
      startsOn,
      position: Object.freeze({ state, initiative, status, earliest, latest, acts }),
    }));
    cache.set(state, spans);
  }
  return spans;
};

/** Returns the position of one State on one day. */
export const positionOn = (initiative: Initiative, state: State, on: CalendarDate): Position =>
  startedBy(positionSpans(initiative, state), on).position;

/** Returns the positions of one State on one day, towards each initiative that States endorse. */
export const positionsOf = (dataset: Dataset, state: State, on: CalendarDate): readonly Position[] =>
  endorsableInitiatives(dataset).map((initiative) => positionOn(initiative, state, on));

/** Returns the positions of all Members and observers of that day, by English name. */
export const positionsOn = (initiative: Initiative, on: CalendarDate): readonly Position[] =>
  initiative.states.filter((state) => isCountedOn(state, on)).map((state) => positionOn(initiative, state, on));

/** The fields of an act that decide which positions rest on it. */
type DatedAct = Pick<Act, 'kind'> & { readonly date: Parameters<typeof liesAfter>[0] };

/** The fields of a position that decide which of its acts settle it. */
interface StandingOn<Reported> {
  readonly status: EndorsementStatus;
  readonly latest: string | null;
  readonly acts: readonly Reported[];
}

/**
 * Returns the acts that a position rests on, for a day on or after the opening: those dated by that day, and those
 * later ones that settle how the State stood on it, such as an endorsement of 2019, which shows that there was none in
 * 2016.
 * @example actsSettling(positionOn(initiative, state, on), on)
 */
export const actsSettling = <Reported extends DatedAct>(
  { status, latest, acts }: StandingOn<Reported>,
  on: string,
): readonly Reported[] => {
  const isOpen = status === 'NOT_ENDORSED' || status === 'POSSIBLY_ENDORSED';
  return acts.filter(({ kind, date }) => {
    if (!liesAfter(date, on)) return true;
    if (!isOpen || kind === 'SPOKE_IN_SUPPORT') return false;
    // A report from a time after the endorsement only repeats it.
    const tellsWhen = latest === null || date.latest <= latest || (date.earliest !== null && date.earliest <= latest);
    const mayHaveEnded = kind === 'WITHDREW' && status === 'POSSIBLY_ENDORSED' && (date.earliest ?? on) <= on;
    return tellsWhen || mayHaveEnded;
  });
};

/**
 * Returns the acts that are shown beside a position. Before the opening nobody can have endorsed, so being named as
 * outside later adds nothing: of the later acts only the endorsement is shown, as one that came later.
 * @example actsTold(positionOn(initiative, state, on), openingOf(initiative), on)
 */
export const actsBehindStatus = <Reported extends DatedAct>(
  position: StandingOn<Reported>,
  { opensOn }: Pick<Opening<unknown>, 'opensOn'>,
  on: string,
): readonly Reported[] => {
  const settling = actsSettling(position, on);
  return opensOn === null || opensOn <= on
    ? settling
    : settling.filter(({ kind, date }) => kind === 'ENDORSED' || !liesAfter(date, on));
};

/** The first day on which an initiative was open, where one is known, and the sources that give it. */
export interface Opening<Cited> {
  readonly opensOn: string | null;
  readonly sources: readonly Cited[];
}

export const openingOf = ({ opened, textSources }: Initiative): Opening<Source> => ({
  opensOn: opened?.earliest ?? null,
  sources: textSources.opened,
});

/**
 * Returns the sources that a position on a day rests on: those of the acts that settle it and, before the opening,
 * those that give the day of the opening.
 * @example sourcesSettling(positionOn(initiative, state, on), openingOf(initiative), on)
 */
export const sourcesSettling = <Cited, Reported extends DatedAct & { readonly sources: readonly Cited[] }>(
  position: StandingOn<Reported>,
  { opensOn, sources }: Opening<Cited>,
  on: string,
): readonly Cited[] => {
  const isOpen = opensOn === null || opensOn <= on;
  const acts = isOpen ? actsSettling(position, on) : position.acts.filter(({ date }) => !liesAfter(date, on));
  return [...(isOpen ? [] : sources), ...acts.flatMap((act) => act.sources)];
};

/** Returns the sources that positions on one day rest on, without repeats. */
export const sourcesOfPositions = (positions: readonly Position[], on: CalendarDate): readonly Source[] => [
  ...new Set(positions.flatMap((position) => sourcesSettling(position, openingOf(position.initiative), on))),
];

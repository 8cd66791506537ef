import { type CalendarDate, addDays } from './calendar-date.js';
import {
  type DatedAct,
  type EndorsementStatus,
  type StatusSpan,
  startedBy,
  statusSpans,
} from './endorsement-status.js';
import type { ActKind } from './vocabulary.js';

/** The rules that determine a status, each with the status that it gives, in the order in which they are explained. */
export const STATUS_RULES = {
  ENDORSED: 'ENDORSED',
  POSSIBLY_ENDORSED: 'POSSIBLY_ENDORSED',
  NOT_ENDORSED_OPEN: 'NOT_ENDORSED',
  NOT_ENDORSED_BEFORE: 'NOT_ENDORSED',
  NOT_ENDORSED_OUTSIDE: 'NOT_ENDORSED',
  WITHDRAWN: 'WITHDRAWN',
  UNKNOWN_AFTER: 'UNKNOWN',
  UNKNOWN_SPOKE: 'UNKNOWN',
} as const satisfies Readonly<Record<string, EndorsementStatus>>;
export type StatusRule = keyof typeof STATUS_RULES;

type Days = (openedOn: CalendarDate | null, acts: readonly DatedAct[]) => readonly (CalendarDate | null)[];

const latestOf =
  (kind: ActKind, shift = 0): Days =>
  (_, acts) =>
    acts.filter((act) => act.kind === kind).map(({ date }) => addDays(date.latest, shift));

/** The candidate days for each rule. The status on the day decides whether it is an example. */
const DAYS: Readonly<Record<StatusRule, Days>> = {
  ENDORSED: latestOf('ENDORSED'),
  POSSIBLY_ENDORSED: (openedOn, acts) => [
    ...acts.flatMap(({ kind, date }) => (kind === 'ENDORSED' && date.earliest !== date.latest ? [date.earliest] : [])),
    openedOn,
    ...latestOf('ENDORSED', -1)(openedOn, acts),
  ],
  NOT_ENDORSED_OPEN: (openedOn) => [openedOn && addDays(openedOn, -1)],
  NOT_ENDORSED_BEFORE: (openedOn, acts) =>
    acts.flatMap(({ kind, date }) =>
      kind === 'ENDORSED' && date.earliest === date.latest && (openedOn === null || openedOn < date.latest)
        ? [addDays(date.latest, -1)]
        : [],
    ),
  NOT_ENDORSED_OUTSIDE: latestOf('NAMED_AS_OUTSIDE'),
  WITHDRAWN: latestOf('WITHDREW'),
  UNKNOWN_AFTER: latestOf('NAMED_AS_OUTSIDE', 1),
  UNKNOWN_SPOKE: latestOf('SPOKE_IN_SUPPORT'),
};

/**
 * Finds a day on which one State’s acts on one initiative are an example of a rule, and the status on that day.
 * @param openedOn first day on which a State could endorse; `null` where no source settles it
 * @returns `null` if the acts give no example
 */
export const exampleOf = (
  rule: StatusRule,
  openedOn: CalendarDate | null,
  acts: readonly DatedAct[],
): { readonly on: CalendarDate; readonly span: StatusSpan } | null => {
  const spans = statusSpans(openedOn, acts);
  for (const on of DAYS[rule](openedOn, acts)) {
    if (on === null || (openedOn !== null && on < openedOn && rule !== 'NOT_ENDORSED_OPEN')) continue;
    const span = startedBy(spans, on);
    if (span.status === STATUS_RULES[rule]) return { on, span };
  }
  return null;
};

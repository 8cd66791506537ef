import { type CalendarDate, addDays, isCalendarDate } from './calendar-date.js';
import type { Facts } from './facts.js';
import type { FactProblem } from './fact-problem.js';
import { type DatePrecision, type PartialDate, partialDate, publishedDate } from './partial-date.js';

// Charter of the United Nations, in force since 24 October 1945; the Council first met on 17 January 1946.
const UN_BEGINS = '1945-10-24' as CalendarDate;
const COUNCIL_BEGINS = '1946-01-17' as CalendarDate;

const PUBLISHED_FORMS = 'write a day, 2016-09, 2017, 2018-09/10 or c. 2017, or “undated”';

/** Days that are written as their publishers do, and can be read neither as a day nor as none. */
export function* unreadableDates(facts: Facts): Generator<FactProblem> {
  for (const { id, date, councilMembers } of facts.publishedCount) {
    const owner = { kind: 'publishedCount', id } as const;
    if (publishedDate(date) === null && !/^undated(?: \(.+\))?$/.test(date)) {
      yield { ...owner, field: 'date', message: `“${date}” is no date of a total; ${PUBLISHED_FORMS}.` };
    }
    if (councilMembers !== null && /\d/.test(councilMembers) && !/^(?:[0-9]|1[0-5])$/.test(councilMembers)) {
      const message = `“${councilMembers}” is no number of members of a Council of 15; write 0 to 15, or words without digits.`;
      yield { ...owner, field: 'councilMembers', message };
    }
  }
  for (const { id, launchedOn } of facts.initiative) {
    if (launchedOn !== null && publishedDate(launchedOn) === null) {
      const message = `“${launchedOn}” is no date; write a day, a month or a year, such as 2015-10-23 or 2013.`;
      yield { kind: 'initiative', id, field: 'launchedOn', message };
    }
  }
}

/** When a period begins: what is not over on a day may still have happened by then. */
const beginning = ({ earliest, latest }: PartialDate): CalendarDate => earliest ?? latest;

/**
 * What is said to have happened after its sources were read, or before the United Nations began. Asks for facts whose forms
 * hold. Council terms and events may lie ahead; a year or a month that has begun is no future.
 */
export function* datesBeyondSources(facts: Facts): Generator<FactProblem> {
  const readOn = new Map(facts.source.map(({ id, retrievedOn }) => [id, retrievedOn]));
  const lastRead = (sources: readonly string[]): string =>
    sources.map((id) => readOn.get(id) ?? '').reduce((a, b) => (a > b ? a : b), '');
  const beyond = (date: CalendarDate, sources: readonly string[]): string | null => {
    const read = lastRead(sources);
    return date > read ? `${date} lies after the day on which its sources were read, ${read}; check the year.` : null;
  };
  for (const { id, date, precision, sources } of facts.act) {
    const message = beyond(beginning(partialDate(date, precision as DatePrecision)), sources);
    if (message !== null) yield { kind: 'act', id, field: 'date', message };
  }
  for (const { id, date, sources } of facts.publishedCount) {
    const period = publishedDate(date);
    const message = period && beyond(beginning(period), sources);
    if (message) yield { kind: 'publishedCount', id, field: 'date', message };
  }
  for (const [kind, list, first] of [
    ['assemblyRecord', facts.assemblyRecord, UN_BEGINS],
    ['draftResolution', facts.draftResolution, COUNCIL_BEGINS],
  ] as const) {
    for (const { id, date, sources } of list) {
      const early = `${date} lies before ${first}, the first day on which it can have happened; check the year.`;
      const message = date < first ? early : beyond(date as CalendarDate, sources);
      if (message !== null) yield { kind, id, field: 'date', message };
    }
  }
  for (const { id, admittedOn, sources } of facts.state) {
    if (admittedOn === null) continue;
    const early = `${admittedOn} lies before the United Nations began on ${UN_BEGINS}; check the year.`;
    const message = admittedOn < UN_BEGINS ? early : beyond(admittedOn as CalendarDate, sources);
    if (message !== null) yield { kind: 'state', id, field: 'admittedOn', message };
  }
  for (const { id, publishedOn, retrievedOn } of facts.source) {
    const period = publishedOn === null ? null : publishedDate(publishedOn);
    if (period && beginning(period) > retrievedOn) {
      const message = `${retrievedOn} lies before the source was published, ${period.text}; check both.`;
      yield { kind: 'source', id, field: 'retrievedOn', message };
    }
  }
}

/**
 * Sources that were read on a day that has not come: with `datesBeyondSources`, nothing that happened lies ahead.
 * @param today in UTC; somewhere on earth it may be a day later
 */
export function* readInTheFuture({ source }: Pick<Facts, 'source'>, today: CalendarDate): Generator<FactProblem> {
  const last = addDays(today, 1);
  for (const { id, retrievedOn } of source) {
    if (isCalendarDate(retrievedOn) && retrievedOn > last) {
      const message = `${retrievedOn} has not come yet; write the day on which the source was read.`;
      yield { kind: 'source', id, field: 'retrievedOn', message };
    }
  }
}

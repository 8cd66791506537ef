import { type CalendarDate, addDays, isCalendarDate } from './calendar-date.js';
import type { Facts } from './facts.js';
import { type DatePrecision, type PartialDate, partialDate, publishedDate } from './partial-date.js';
import { type FactProblem, factProblem } from './problem.js';
import { couldTellOf } from './source-day.js';

// Charter of the United Nations, in force since 24 October 1945; the Council first met on 17 January 1946.
const UN_BEGINS = '1945-10-24' as CalendarDate;
const COUNCIL_BEGINS = '1946-01-17' as CalendarDate;

/** Yields the values written as published (dates, numbers of members) that are neither readable nor clearly empty. */
export function* unreadableDates(facts: Facts): Generator<FactProblem> {
  for (const { id, date, councilMembers } of facts.publishedCount) {
    const owner = { kind: 'publishedCount', id } as const;
    if (publishedDate(date) === null && !/^undated(?: \(.+\))?$/.test(date)) {
      yield factProblem(owner, 'date', 'NO_DATE_OF_TOTAL', { text: date });
    }
    if (councilMembers !== null && /\d/.test(councilMembers) && !/^(?:[0-9]|1[0-5])$/.test(councilMembers)) {
      yield factProblem(owner, 'councilMembers', 'NO_NUMBER_OF_MEMBERS', { text: councilMembers });
    }
  }
  for (const { id, launchedOn } of facts.initiative) {
    if (launchedOn !== null && publishedDate(launchedOn) === null) {
      yield factProblem({ kind: 'initiative', id }, 'launchedOn', 'NO_LAUNCH_DATE', { text: launchedOn });
    }
  }
}

/** Returns the first day of a period: what is dated to a period that is not over yet may already have happened. */
const beginning = ({ earliest, latest }: PartialDate): CalendarDate => earliest ?? latest;

/**
 * Yields facts dated after their sources were read, before the United Nations began or, for votes, after all of their
 * sources were published. Expects facts whose fields are well formed. Council terms and events may lie ahead; a year or
 * month that has begun does not count as future.
 */
export function* datesBeyondSources(facts: Facts): Generator<FactProblem> {
  const readOn = new Map(facts.source.map(({ id, retrievedOn }) => [id, retrievedOn]));
  const lastRead = (sources: readonly string[]): string =>
    sources.map((id) => readOn.get(id) ?? '').reduce((a, b) => (a > b ? a : b), '');
  const publishedOn = new Map(
    facts.source.map((source) => [source.id, source.publishedOn === null ? null : publishedDate(source.publishedOn)]),
  );
  const anyCouldTellOf = (day: CalendarDate, sources: readonly string[]): boolean =>
    sources.some((id) => couldTellOf({ publishedOn: publishedOn.get(id) ?? null }, day));
  type Owner = Pick<FactProblem, 'kind' | 'id'>;
  function* beyond(owner: Owner, field: string, date: CalendarDate, sources: readonly string[]) {
    const read = lastRead(sources);
    if (date > read) yield factProblem(owner, field, 'AFTER_SOURCES', { date, read });
  }
  for (const { id, date, precision, sources } of facts.act) {
    const begins = beginning(partialDate(date, precision as DatePrecision));
    yield* beyond({ kind: 'act', id }, 'date', begins, sources);
  }
  for (const { id, date, sources } of facts.publishedCount) {
    const period = publishedDate(date);
    if (period) yield* beyond({ kind: 'publishedCount', id }, 'date', beginning(period), sources);
  }
  for (const [kind, list, first] of [
    ['assemblyRecord', facts.assemblyRecord, UN_BEGINS],
    ['draftResolution', facts.draftResolution, COUNCIL_BEGINS],
  ] as const) {
    for (const { id, date, sources } of list) {
      const [owner, day] = [{ kind, id }, date as CalendarDate];
      if (day < first) yield factProblem(owner, 'date', 'BEFORE_FIRST_DAY', { date, first });
      else if (day > lastRead(sources) || anyCouldTellOf(day, sources)) yield* beyond(owner, 'date', day, sources);
      else yield factProblem(owner, 'sources', 'SOURCES_BEFORE_VOTE', { date });
    }
  }
  for (const { id, admittedOn, sources } of facts.state) {
    if (admittedOn === null) continue;
    const owner = { kind: 'state', id } as const;
    if (admittedOn < UN_BEGINS) {
      yield factProblem(owner, 'admittedOn', 'BEFORE_UNITED_NATIONS', { date: admittedOn, began: UN_BEGINS });
    } else yield* beyond(owner, 'admittedOn', admittedOn as CalendarDate, sources);
  }
  for (const { id, publishedOn, retrievedOn } of facts.source) {
    const period = publishedOn === null ? null : publishedDate(publishedOn);
    if (period && beginning(period) > retrievedOn) {
      const details = { retrievedOn, publishedOn: period.text };
      yield factProblem({ kind: 'source', id }, 'retrievedOn', 'READ_BEFORE_PUBLISHED', details);
    }
  }
}

/**
 * Yields sources whose reading day lies in the future. Together with `datesBeyondSources`, this ensures that nothing
 * recorded as past lies ahead.
 * @param today in UTC; somewhere on earth it may be a day later
 */
export function* readInTheFuture({ source }: Pick<Facts, 'source'>, today: CalendarDate): Generator<FactProblem> {
  const last = addDays(today, 1);
  for (const { id, retrievedOn } of source) {
    if (isCalendarDate(retrievedOn) && retrievedOn > last) {
      yield factProblem({ kind: 'source', id }, 'retrievedOn', 'READ_IN_FUTURE', { retrievedOn });
    }
  }
}

import ical, { ICalEvent, ICalEventTransparency, foldLines } from 'ical-generator';
import {
  type CalendarDay,
  type Dataset,
  type Source,
  type Steps,
  addDays,
  calendarOf,
  nameOf,
  sourceAddresses,
  recordedOn,
} from '#domain';
import { graphqlLanguage, clauses } from '../language.js';
import type { PageContext } from '../page-context.js';
import { proseIn } from '../prose.js';
import { MESSAGES } from './messages/index.js';

interface Described {
  /** Stable for as long as the fact is recorded, and the same in every language. */
  readonly uid: string;
  readonly summary: string;
  readonly page: string;
  readonly text: readonly (string | null)[];
  readonly sources: readonly Source[];
}

const described = (day: CalendarDay, context: PageContext): Described => {
  const t = MESSAGES[context.language];
  if ('initiative' in day) {
    const { slug, name, openedOnNote, sources } = day.initiative;
    const named = proseIn(context, name);
    return {
      uid: `initiative-${slug}-${day.what.toLowerCase()}`,
      summary: day.what === 'OPENED' ? t.opened(named) : t.launched(named),
      page: `/initiatives/${slug}`,
      text: [day.what === 'OPENED' || !day.initiative.openedOn ? openedOnNote && proseIn(context, openedOnNote) : null],
      sources,
    };
  }
  const { id, state, startsOn, endsOn, sources } = day.term;
  const name = nameOf(state, graphqlLanguage(context.language));
  const begins = day.what === 'TERM_BEGINS';
  return {
    uid: `councilTerm-${id}-${begins ? 'begins' : 'ends'}`,
    summary: begins ? t.begins(name) : t.ends(name),
    page: `/states/${state.code}`,
    text: [
      endsOn ? t.term(name, context.day(startsOn), context.day(endsOn)) : t.permanent(name, context.day(startsOn)),
    ],
    sources,
  };
};

const midnight = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** Creates a cached version of the library’s line folding, which encodes every character; most lines recur. */
const folding = (): ((text: string) => string) => {
  const cache = new Map<string, string>();
  const foldOnce = (line: string): string => {
    const folded = cache.get(line) ?? foldLines(line);
    cache.set(line, folded);
    return folded;
  };
  return (text) => text.split('\r\n').map(foldOnce).join('\r\n');
};

/** Writes a calendar (RFC 5545) of whole-day events: the same bytes for the same revision. */
export function* calendarFile(dataset: Dataset, context: PageContext): Steps<string> {
  const t = MESSAGES[context.language];
  const address = `${context.origin}${context.to('/calendar.ics')}`;
  const calendar = ical({
    prodId: { company: 'Pledgebook', product: 'calendar', language: context.language.toUpperCase() },
    name: context.t.pair('Pledgebook', t.calendar),
    description: `${t.calendarText} ${context.t.licence}`,
    source: address,
    ttl: 24 * 60 * 60,
  });
  const fold = folding();
  const events: string[] = [];
  for (const day of calendarOf(dataset)) {
    yield;
    const { uid, summary, page, text, sources } = described(day, context);
    const { number, recordedAt } = day.revision;
    const cited = context
      .sources(sources.map(({ id }) => id))
      .map((source) =>
        context.t.pair(
          source.label,
          [source.publisher, source.title, sourceAddresses(source).document].filter(Boolean).join(', '),
        ),
      );
    const recorded = clauses(context.language, [context.t.revision(number), context.day(recordedOn(day.revision))]);
    const event = {
      id: `${uid}@${new URL(context.origin).hostname}`,
      start: midnight(day.on),
      end: midnight(addDays(day.on, 1)),
      allDay: true,
      summary,
      description: [...text, ...cited, recorded].filter(Boolean).join('\n'),
      url: context.origin + context.to(page),
      transparency: ICalEventTransparency.TRANSPARENT,
      stamp: recordedAt,
      lastModified: recordedAt,
      sequence: number - 1,
    };
    events.push(fold(new ICalEvent(event, calendar).toString()));
  }
  return calendar.toString().replace(/(?=END:VCALENDAR$)/, () => events.join(''));
}

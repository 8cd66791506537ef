import ical, { ICalEventTransparency } from 'ical-generator';
import {
  type CalendarDay,
  type Dataset,
  type Source,
  addDays,
  calendarOf,
  oncePer,
  nameOf,
  sourceAddresses,
  recordedOn,
} from '#domain';
import { graphqlLanguage, clauses } from '../language.js';
import type { PageContext } from '../page-context.js';
import { proseIn } from '../prose.js';
import { MESSAGES } from './messages/index.js';

interface Described {
  /** The same for as long as the fact is recorded, in every language. */
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

const filesByLanguage = oncePer((_: Dataset) => new Map<string, string>());

/**
 * Days for a calendar (RFC 5545): whole days, the same bytes for the same revision. Folding its lines takes the third of
 * a second, so each language is written once for the life of the dataset.
 */
export const calendarFile = (dataset: Dataset, context: PageContext): string => {
  const written = filesByLanguage(dataset);
  const file = written.get(context.language) ?? calendarIn(dataset, context);
  written.set(context.language, file);
  return file;
};

const calendarIn = (dataset: Dataset, context: PageContext): string => {
  const t = MESSAGES[context.language];
  const address = `${context.origin}${context.to('/calendar.ics')}`;
  const calendar = ical({
    prodId: { company: 'Pledgebook', product: 'calendar', language: context.language.toUpperCase() },
    name: context.t.pair('Pledgebook', t.calendar),
    description: `${t.calendarText} ${context.t.licence}`,
    source: address,
    ttl: 24 * 60 * 60,
  });
  for (const day of calendarOf(dataset)) {
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
    calendar.createEvent({
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
    });
  }
  return calendar.toString();
};

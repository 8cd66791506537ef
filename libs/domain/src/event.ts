import type { CalendarDate } from './calendar-date.js';
import type { PublishedCount } from './coverage.js';
import type { Source } from './source.js';
import type { State } from './state.js';

/** A person or body that takes part in an event. */
export interface Participant {
  /** Event and name, by which its translations are recorded. */
  readonly id: string;
  readonly name: string;
  readonly role: string | null;
  readonly organisation: string | null;
  readonly state: State | null;
}

export interface DiscussionQuestion {
  readonly id: string;
  /** Its place among the event's questions, from 1. */
  readonly number: number;
  /** The panel's words, verbatim. */
  readonly parts: readonly string[];
  readonly event: Event;
  readonly sources: readonly Source[];
}

export interface Event {
  readonly slug: string;
  readonly title: string;
  readonly kind: string;
  readonly occasion: string | null;
  readonly date: CalendarDate;
  /** With the offset of the place: `2016-09-22T13:15:00-04:00`. */
  readonly startsAt: string;
  readonly endsAt: string;
  readonly timeZone: string;
  readonly location: string;
  readonly format: string | null;
  readonly organisers: readonly Participant[];
  readonly moderators: readonly Participant[];
  readonly panelists: readonly Participant[];
  /** Totals that the event's own documents claim. */
  readonly publishedCounts: readonly PublishedCount[];
  readonly questions: readonly DiscussionQuestion[];
  readonly sources: readonly Source[];
}

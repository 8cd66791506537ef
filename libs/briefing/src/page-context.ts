import { type Endorsable, markAt } from './endorsable.js';
import type { RenderedFigure } from './figures/figure.js';
import { type Language, dayText } from './language.js';
import { MESSAGES } from './messages/index.js';
import { type NamedSource, type NamedSources, sourcesOf } from './named-sources.js';
import { type RecordedProse, proseIn } from './prose.js';

/** What of an address a page is made from. */
export interface PageRequest {
  readonly language: Language;
  /** Without the prefix of the language: `/council`. */
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** The fields of a form that was sent in the body, such as a note that is too long for an address. */
  readonly posted?: URLSearchParams;
  /** The day that `on` stands for: the one asked for, else the day on which the revision was recorded. */
  readonly on: string;
  /** What was looked for, where that led straight here and found other things, too. It is no part of the page. */
  readonly found?: string;
  /** The newest revision's number, where other processes may not know it yet; `null` for files, whose bytes stay. */
  readonly seen?: number | null;
  /** The revision that it asks of. */
  readonly revision: RevisionInfo;
}

/** The revision that a page is made from. */
export interface RevisionInfo {
  readonly number: number;
  readonly hash: string;
  readonly asOf: string;
  readonly newest: number;
  /** Where readers send a source that they know: `mailto:…` or `https://…`; `null` where the keepers set no address. */
  readonly contact: string | null;
  /** The initiatives that States endorse, in the order in which they were recorded. */
  readonly initiatives: readonly Endorsable[];
  /** Translations of recorded texts. */
  readonly prose: RecordedProse;
  /** What readers see of each source. */
  readonly sources: NamedSources;
  /** The first and the last day on which every member of the Council is known. */
  readonly councilKnown: { readonly from: string; readonly to: string };
  /** The days of the first draft that failed, of the first that was adopted, and of the last vote, as far as recorded. */
  readonly votesOnRecord: {
    readonly failedFrom: string | null;
    readonly adoptedFrom: string | null;
    readonly to: string | null;
  };
  /** Groups and treaties that a membership is recorded of, by name. */
  readonly groups: readonly string[];
  /** Symbols of the General Assembly resolutions that something is recorded on, oldest first. */
  readonly resolutions: readonly string[];
}

export interface NamedInitiative extends Endorsable {
  /** Short enough for the head of a column, where there is such a name. */
  readonly shortName: string;
}

/** What a page is rendered with: the words of its language, addresses that keep its state, its figures. */
export class PageContext {
  readonly t: (typeof MESSAGES)[Language];
  /** Ids of the sources that the page names, in so far as it is rendered. */
  readonly cited = new Set<string>();

  #folds = 0;
  readonly #said = new Set<string>();
  #initiatives: readonly NamedInitiative[] | null = null;

  constructor(
    readonly request: PageRequest,
    readonly revision: RevisionInfo,
    readonly figures: readonly RenderedFigure[],
    /** Where the service is reached from outside, without a slash at the end. */
    readonly origin: string,
    /** What the other page is called that this one names. */
    readonly named: string | null = null,
  ) {
    this.t = MESSAGES[request.language];
  }

  get language(): Language {
    return this.request.language;
  }

  /** What links carry while other processes may not know the newest revision, so that no reader goes back behind it. */
  get #seen(): string | null {
    return this.request.seen ? String(this.request.seen) : null;
  }

  /** The sources of these ids, each once, best first. */
  sources(ids: Iterable<string>): readonly NamedSource[] {
    return sourcesOf(this.revision.sources, ids);
  }

  /** Is a reservation, by its name or its words, said here for the first time on the page? What renders later leaves it out. */
  saysFirst(reservation: string): boolean {
    const isFirst = !this.#said.has(reservation);
    this.#said.add(reservation);
    return isFirst;
  }

  /** An id for the next part of the page that is folded away. */
  nextFold(): string {
    this.#folds += 1;
    return `fold-${this.#folds}`;
  }

  day(day: string): string {
    return dayText(this.language, day);
  }

  /** The address of a page in this language that keeps the pinned revision. */
  to(path: string, query: Readonly<Record<string, string | null | undefined>> = {}, language = this.language): string {
    const kept = { revision: this.request.query.get('revision'), ...query };
    return addressOf(language, path, { seen: kept.revision ? null : this.#seen, ...kept });
  }

  /** The address of a file beside a page, with the whole of its query. */
  file(path: string, query: Readonly<Record<string, string | null | undefined>>, language = this.language): string {
    return addressOf(language, path, { ...query, seen: query['revision'] ? null : this.#seen });
  }

  /** This same address with some parts changed; `null` takes one away. */
  here(changes: Readonly<Record<string, string | null>>, language = this.language): string {
    const query = new URLSearchParams(this.request.query);
    for (const [name, value] of Object.entries(changes)) {
      if (value === null) query.delete(name);
      else query.set(name, value);
    }
    if (this.#seen !== null && !query.has('revision') && changes['seen'] !== null) query.set('seen', this.#seen);
    return addressOf(language, this.request.path, query);
  }

  /** Where it is said how to cite what is at an address. */
  citing(address: string): string {
    return `${this.to('/data', { cite: isCitable(address) ? address : null })}#cite`;
  }

  /** The address of this page as it is on this day and at this revision. */
  get pinned(): string {
    return this.here({ on: this.request.on, revision: String(this.revision.number), seen: null });
  }

  /** The same with other figures. */
  with(figures: readonly RenderedFigure[]): PageContext {
    return new PageContext(this.request, this.revision, figures, this.origin, this.named);
  }

  /** A context that knows of the address what all pages of the language and the day have in common, and nothing else. */
  shared(): PageContext {
    const { language, on, seen = null, revision } = this.request;
    const request = { language, path: '', params: {}, query: new URLSearchParams(), on, seen, revision };
    return new PageContext(request, this.revision, [], this.origin);
  }

  /** Does what was rendered so far depend on its place on the page? */
  get dependsOnPage(): boolean {
    return this.#folds > 0 || this.#said.size > 0;
  }

  /** The initiatives that States endorse, named in the language of the page. */
  get initiatives(): readonly NamedInitiative[] {
    return (this.#initiatives ??= this.revision.initiatives.map((initiative) => ({
      ...initiative,
      name: proseIn(this, initiative.name),
      shortName: proseIn(this, initiative.shortName),
    })));
  }

  /** The place of an initiative, from 1; `null` for one that States do not endorse. */
  placeOf(slug: string): number | null {
    return this.revision.initiatives.find((each) => each.slug === slug)?.place ?? null;
  }

  /** The class that gives an initiative its colour and mark; empty for one that States do not endorse. */
  mark(slug: string): string {
    const place = this.placeOf(slug);
    return place === null ? '' : markAt(place);
  }

  /** What an initiative is called where there is little room. */
  shortName(slug: string): string {
    return this.initiatives.find((each) => each.slug === slug)?.shortName ?? slug;
  }

  figure(name: string): RenderedFigure {
    const found = this.figures.find((drawn) => drawn.name === name);
    if (!found) throw new Error(`The page has no figure “${name}”.`);
    return found;
  }
}

/** Longest address that another address may hold. */
const MAX_HELD = 1000;
/** Whether an address is short enough for another one to hold it: that of a long note is not. */
export const isCitable = (address: string): boolean => address.length <= MAX_HELD;

export const addressOf = (
  language: Language,
  path: string,
  query: Readonly<Record<string, string | null | undefined>> | URLSearchParams,
): string => {
  const given = (query instanceof URLSearchParams ? [...query] : Object.entries(query)).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== '',
  );
  const prefix = language === 'en' ? '' : `/${language}`;
  const search = new URLSearchParams(given).toString();
  return `${path === '/' && prefix !== '' ? prefix : `${prefix}${path}`}${search === '' ? '' : `?${search}`}`;
};

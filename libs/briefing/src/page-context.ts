import { type Endorsable, markAt } from './endorsable.js';
import type { RenderedFigure } from './figures/figure.js';
import { type Language, dayText } from './language.js';
import { MESSAGES } from './messages/index.js';
import { type NamedSource, type NamedSources, sourcesOf } from './named-sources.js';
import { type RecordedProse, proseIn } from './prose.js';

/** The parts of a request from which a page is rendered. */
export interface PageRequest {
  readonly language: Language;
  /** Without the language prefix: `/council`. */
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** The fields of a form sent in the body, such as a note that is too long for an address. */
  readonly posted?: URLSearchParams;
  /** The day that the page is about: the one requested, else the day on which the revision was recorded. */
  readonly on: string;
  /** The search text that led straight here although there were other hits. It is not part of the page’s state. */
  readonly found?: string;
  /** The newest revision’s number, where other processes may not know it yet; `null` for files, which never change. */
  readonly seen?: number | null;
  readonly revision: RevisionInfo;
}

/** The revision from which a page is rendered. */
export interface RevisionInfo {
  readonly number: number;
  readonly hash: string;
  readonly asOf: string;
  readonly newest: number;
  /** Where readers send sources: `mailto:…` or `https://…`; `null` where the maintainers set no address. */
  readonly contact: string | null;
  /** The initiatives that States endorse, in the order in which they were recorded. */
  readonly initiatives: readonly Endorsable[];
  /** Translations of recorded texts. */
  readonly prose: RecordedProse;
  /** The sources as readers see them, by id. */
  readonly sources: NamedSources;
  /** The first and the last day on which every member of the Council is known. */
  readonly councilKnown: { readonly from: string; readonly to: string };
  /**
   * The days of the first draft that failed, of the first that was adopted, and of the last vote, as far as recorded.
   */
  readonly votesOnRecord: {
    readonly failedFrom: string | null;
    readonly adoptedFrom: string | null;
    readonly to: string | null;
  };
  /** Names of the groups and treaties with recorded memberships. */
  readonly groups: readonly string[];
  /** Symbols of the General Assembly resolutions with records, oldest first. */
  readonly resolutions: readonly string[];
}

export interface NamedInitiative extends Endorsable {
  /** Short enough for a column header, where a short name is recorded. */
  readonly shortName: string;
}

/** The context in which a page is rendered: messages of its language, links that keep its state, its figures. */
export class PageContext {
  readonly t: (typeof MESSAGES)[Language];
  /** Ids of the sources cited by the part of the page rendered so far. */
  readonly cited = new Set<string>();

  #folds = 0;
  readonly #said = new Set<string>();
  #initiatives: readonly NamedInitiative[] | null = null;

  constructor(
    readonly request: PageRequest,
    readonly revision: RevisionInfo,
    readonly figures: readonly RenderedFigure[],
    /** The public origin of the service, without a trailing slash. */
    readonly origin: string,
    /** The title of the other page that this one names. */
    readonly named: string | null = null,
  ) {
    this.t = MESSAGES[request.language];
  }

  get language(): Language {
    return this.request.language;
  }

  /** The `seen` parameter of links while other processes may not know the newest revision, so no reader goes back. */
  get #seen(): string | null {
    return this.request.seen ? String(this.request.seen) : null;
  }

  /** Returns the sources with these ids, without duplicates, best first. */
  sources(ids: Iterable<string>): readonly NamedSource[] {
    return sourcesOf(this.revision.sources, ids);
  }

  /**
   * Whether a caveat appears for the first time on the page; parts rendered later leave it out.
   * @param reservation its key or its words
   */
  isFirstMention(reservation: string): boolean {
    const isFirst = !this.#said.has(reservation);
    this.#said.add(reservation);
    return isFirst;
  }

  /** Returns an id for the next collapsible part of the page. */
  nextDetailsId(): string {
    this.#folds += 1;
    return `fold-${this.#folds}`;
  }

  day(day: string): string {
    return dayText(this.language, day);
  }

  /** Returns the address of a page in this language, with the pinned revision if there is one. */
  to(path: string, query: Readonly<Record<string, string | null | undefined>> = {}, language = this.language): string {
    const parameters = { revision: this.request.query.get('revision'), ...query };
    return addressOf(language, path, { seen: parameters.revision ? null : this.#seen, ...parameters });
  }

  /**
   * Returns the address of a file that belongs to a page.
   * @param query the complete query, with the revision if it is pinned
   */
  file(path: string, query: Readonly<Record<string, string | null | undefined>>, language = this.language): string {
    return addressOf(language, path, { ...query, seen: query['revision'] ? null : this.#seen });
  }

  /** Returns this page’s address with changed query parameters; `null` removes one. */
  here(changes: Readonly<Record<string, string | null>>, language = this.language): string {
    const query = new URLSearchParams(this.request.query);
    for (const [name, value] of Object.entries(changes)) {
      if (value === null) query.delete(name);
      else query.set(name, value);
    }
    if (this.#seen !== null && !query.has('revision') && changes['seen'] !== null) query.set('seen', this.#seen);
    return addressOf(language, this.request.path, query);
  }

  /** Returns the address of the citation for the page at an address. */
  citing(address: string): string {
    return `${this.to('/data', { cite: isCitable(address) ? address : null })}#cite`;
  }

  /** The permanent address of this page, with its day and revision. */
  get pinned(): string {
    return this.here({ on: this.request.on, revision: String(this.revision.number), seen: null });
  }

  /** Returns this context with other figures. */
  with(figures: readonly RenderedFigure[]): PageContext {
    return new PageContext(this.request, this.revision, figures, this.origin, this.named);
  }

  /** Returns a context with only what all pages of this language and day have in common. */
  shared(): PageContext {
    const { language, on, seen = null, revision } = this.request;
    const request = { language, path: '', params: {}, query: new URLSearchParams(), on, seen, revision };
    return new PageContext(request, this.revision, [], this.origin);
  }

  /** Whether the output so far depends on its place on the page. */
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

  /** Returns the place of an initiative, from 1; `null` for one that States do not endorse. */
  placeOf(slug: string): number | null {
    return this.revision.initiatives.find((initiative) => initiative.slug === slug)?.place ?? null;
  }

  /** Returns the CSS class for an initiative’s colour and mark; empty for one that States do not endorse. */
  mark(slug: string): string {
    const place = this.placeOf(slug);
    return place === null ? '' : markAt(place);
  }

  /** Returns the short name of an initiative, for narrow places. */
  shortName(slug: string): string {
    return this.initiatives.find((initiative) => initiative.slug === slug)?.shortName ?? slug;
  }

  figure(name: string): RenderedFigure {
    const found = this.figures.find((figure) => figure.name === name);
    if (!found) throw new Error(`The page has no figure “${name}”.`);
    return found;
  }
}

/** Maximum length of an address that another address may contain. */
const MAX_CITABLE_LENGTH = 1000;
/** Whether an address is short enough to be contained in another one: that of a long note is not. */
export const isCitable = (address: string): boolean => address.length <= MAX_CITABLE_LENGTH;

export const addressOf = (
  language: Language,
  path: string,
  query: Readonly<Record<string, string | null | undefined>> | URLSearchParams,
): string => {
  const parameters = (query instanceof URLSearchParams ? [...query] : Object.entries(query)).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== '',
  );
  const prefix = language === 'en' ? '' : `/${language}`;
  const search = new URLSearchParams(parameters).toString();
  return `${path === '/' && prefix !== '' ? prefix : `${prefix}${path}`}${search === '' ? '' : `?${search}`}`;
};

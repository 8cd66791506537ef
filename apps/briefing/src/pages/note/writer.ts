import type { CitedSource, Inline, Line, Reference, Run } from '#documents';
import type { EndorsementStatus, NotePageQuery, StandingFragment } from '../../documents.js';
import { numberText } from '../../language.js';
import { proseIn } from '../../prose.js';
import { actDay, sinceText } from '../../ui/parts.js';
import type { Drawn, View } from '../../view.js';
import { MESSAGES } from './messages.js';

type Answer = NotePageQuery['briefingNote'];
export type NoteSource = Answer['sources'][0];

export const run = (text: string, more: Omit<Run, 'text'> = {}): Run => ({ text, ...more });

/** Lines one after the other in one, with something between. */
export const joined = (lines: readonly Line[], between: string): Line =>
  lines.flatMap((line, index) => (index === 0 ? line : [run(between), ...line]));

/** Writes what a note says, and numbers its sources in the order in which they are first named. */
export class Writer {
  readonly t: (typeof MESSAGES)['en'];
  readonly #numbers = new Map<string, number>();
  readonly #cited: CitedSource[] = [];
  readonly #known: ReadonlyMap<string, NoteSource>;

  constructor(
    readonly view: View,
    sources: readonly NoteSource[],
  ) {
    this.t = MESSAGES[view.language];
    this.#known = new Map(sources.map((source) => [source.id, source]));
  }

  get cited(): readonly CitedSource[] {
    return this.#cited;
  }

  number(value: number): string {
    return numberText(this.view.language, value);
  }

  /** An address that holds outside the service, for the note's own day and revision. */
  address(path: string, query: Readonly<Record<string, string>> = {}): string {
    const { asked, shown, origin } = this.view;
    return origin + this.view.to(path, { ...query, on: asked.on, revision: String(shown.number) });
  }

  /** A name that links to its page. */
  link(text: string, path: string, query: Readonly<Record<string, string>> = {}): Run {
    return run(text, { href: this.address(path, query) });
  }

  /** A text of the dataset in the note's language, or in English and marked so. @param set how it is set there */
  prose(text: string, set: (text: string) => string = (own) => own): Run {
    const own = proseIn(this.view, text);
    return own === text && this.view.language !== 'en' ? run(set(own), { language: 'en' }) : run(set(own));
  }

  /** A title of the dataset in quotation marks: those of the note's language, or English ones around English words. */
  quoted(title: string): Run {
    const own = proseIn(this.view, title);
    return own === title && this.view.language !== 'en'
      ? run(`“${title}”`, { language: 'en' })
      : run(this.view.t.quote(own));
  }

  #numberOf(id: string, cited: () => Omit<CitedSource, 'id'>): Reference {
    let number = this.#numbers.get(id);
    if (number === undefined) {
      this.#cited.push({ id, ...cited() });
      this.#numbers.set(id, (number = this.#cited.length));
    }
    return { source: number };
  }

  /** What a fact rests on, each source once. */
  sources(sources: readonly { readonly id: string }[]): readonly Reference[] {
    return [...new Set(sources.map(({ id }) => id))].map((id) => this.#numberOf(id, () => this.#source(id)));
  }

  #source(id: string): Omit<CitedSource, 'id'> {
    const source = this.#known.get(id);
    if (!source) throw new Error(`The note names the source “${id}”, which it does not hold.`);
    const { view } = this;
    const { title, publisher, url, publishedOnText, retrievedOn } = source;
    const published = publishedOnText ? `, ${view.day(publishedOnText)}` : '';
    // Some sources are had at several places: the first is the link, the others are named.
    const [, href = null, others = ''] = /^(https?:\/\/\S+)(.*)$/.exec(url ?? '') ?? [null, null, url ?? ''];
    const named = others === '' ? '' : `; ${others.replace(/^[\s;]+/, '')}`;
    return {
      text: `${view.t.pair(publisher, title)}${published}${named} (${view.t.readOn(view.day(retrievedOn))})`,
      href,
    };
  }

  /**
   * What a number that was counted from many facts rests on: Pledgebook's own page of them, where each has its sources.
   * @param path where the facts are listed
   */
  counted(
    title: string,
    path: string,
    query: Readonly<Record<string, string>>,
    sources: readonly { readonly id: string }[],
  ): readonly Reference[] {
    const ids = [...new Set(sources.map(({ id }) => id))];
    const { view, t } = this;
    const text = `${view.t.pair('Pledgebook', title)}. ${t.asOf(view.day(view.asked.on), view.shown.number)}${ids.length > 0 ? `. ${t.restsOn(ids.length)}` : ''}`;
    const href = this.address(path, query);
    return [this.#numberOf(href, () => ({ text, href }))];
  }

  /** What a figure rests on: the page that lists its sources. */
  figure({ name, table, query }: Drawn): readonly Reference[] {
    const ids = table.sources.map((id) => ({ id }));
    const own = Object.fromEntries(new URLSearchParams(query));
    return this.counted(table.title, '/sources', { ...own, figure: name }, ids);
  }

  status(status: EndorsementStatus): string {
    return this.view.t[status];
  }

  /** Where a State stands and since when, as pages say it, with what it rests on. */
  standing({ status, earliest, latest, acts }: StandingFragment): Line {
    const { view } = this;
    const said = status === 'UNKNOWN' ? acts.at(-1) : undefined;
    const day = sinceText({ status, earliest, latest }, view);
    const since = day === '' ? '' : status === 'NOT_ENDORSED' ? ` ${day}` : `, ${day}`;
    const last = said ? ` (${view.t.said(view.t[said.kind], actDay(said.date, view))})` : '';
    return [run(this.status(status) + since + last), ...this.sources(acts.flatMap(({ sources }) => sources))];
  }
}

/** The words of a line, without its references. */
export const wordsOf = (line: Line): string => line.map((part: Inline) => ('text' in part ? part.text : '')).join('');

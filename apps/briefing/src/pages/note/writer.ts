import type { CitedSource, Inline, Line, Reference, Run } from '#documents';
import type { EndorsementStatus, StandingFragment } from '../../documents.js';
import { sourceAddresses } from '#domain';
import { numberText } from '../../language.js';
import type { NamedSource } from '../../named-sources.js';
import { proseIn } from '../../prose.js';
import { actDay, sinceText } from '../../ui/parts.js';
import { citationWords } from '../../ui/source-words.js';
import type { Drawn, View } from '../../view.js';
import { MESSAGES } from './messages.js';

export const run = (text: string, more: Omit<Run, 'text'> = {}): Run => ({ text, ...more });

/** Lines one after the other in one, with something between. */
export const joined = (lines: readonly Line[], between: string): Line =>
  lines.flatMap((line, index) => (index === 0 ? line : [run(between), ...line]));

/** Writes what a note says, and numbers its sources in the order in which they are first named. */
export class Writer {
  readonly t: (typeof MESSAGES)['en'];
  readonly #numbers = new Map<string, number>();
  readonly #cited: CitedSource[] = [];

  constructor(readonly view: View) {
    this.t = MESSAGES[view.language];
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

  /** What a fact rests on, best first, each source once. */
  sources(sources: readonly { readonly id: string }[]): readonly Reference[] {
    return this.view
      .sources(sources.map(({ id }) => id))
      .map((source) => this.#numberOf(source.id, () => this.#source(source)));
  }

  #source(source: NamedSource): Omit<CitedSource, 'id'> {
    const { document, copy } = sourceAddresses(source);
    return { text: `${source.label}. ${citationWords(source, copy !== null, this.view)}`, href: document };
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

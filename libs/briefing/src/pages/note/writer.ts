import type { CitedSource, Inline, Line, Reference, Run } from '#documents';
import { cutTitle } from '../../cut-title.js';
import type { EndorsementStatus, StandingFragment } from '../../operations.generated.js';
import { sourceAddresses } from '#domain';
import { languageData, numberText, withinSentence, fullStop, type Language, clauses } from '../../language.js';
import { type NamedSource, idsOf } from '../../named-sources.js';
import type { PageContext } from '../../page-context.js';
import { proseIn } from '../../prose.js';
import { type PublishedOn, totalDay } from '../../published-total.js';
import { type DayWords, standingActs } from '../../ui/parts.js';
import { SOURCE_WORDS } from '../../ui/messages/index.js';
import { citationText, publishedText } from '../../ui/source-words.js';
import type { RenderedFigure } from '../../figures/figure.js';
import { ANSWER_MESSAGES, MESSAGES } from './messages/index.js';
import { shortDays, standingText } from './standing.js';

export const run = (text: string, more: Omit<Run, 'text'> = {}): Run => ({ text, ...more });

/**
 * Marks the figure in a text as a live figure, for an author who takes over the text.
 * @param value the figure as it stands in the text
 */
export const markLive = (text: string, value: string, expression: string): Line => {
  const at = text.indexOf(value);
  if (at < 0) return [run(text)];
  const parts = [run(text.slice(0, at)), run(value, { live: expression }), run(text.slice(at + value.length))];
  return parts.filter((part) => part.text !== '');
};

/** Joins lines into one, with a separator between them. */
export const joinLines = (lines: readonly Line[], between: string): Line =>
  lines.flatMap((line, index) => (index === 0 ? line : [run(between), ...line]));

/** Identifies the position whose status a live figure gives. */
interface StatusOf {
  readonly state: string;
  /** The slug of the initiative. */
  readonly initiative: string;
}

/** Maximum number of sources in a note that cites only its key sources, including the link to the others. */
export const MAX_KEY_SOURCES = 8;

const SHORT_TITLE = 60;

/** Writes the text of a note, and numbers the sources in the order in which they are first cited. */
export class Writer {
  readonly t: (typeof MESSAGES)['en'];
  readonly #numbers = new Map<string, number>();
  readonly #cited: CitedSource[] = [];

  /** The ids of the sources that were left out, if only the first few are cited. */
  readonly #left = new Set<string>();

  /**
   * @param whole the address of the same note with all sources, if this note cites only the first few in brief
   * @param most maximum number of these, including the link to the others
   */
  constructor(
    readonly context: PageContext,
    private readonly whole: string | null = null,
    private readonly most = MAX_KEY_SOURCES,
  ) {
    this.t = MESSAGES[context.language];
  }

  /** The sources that were cited; if some were left out, the last entry links to all of them. */
  get cited(): readonly CitedSource[] {
    const { whole, context } = this;
    if (whole === null || this.#left.size === 0) return this.#cited;
    const text = ANSWER_MESSAGES[context.language].more(this.number(this.#left.size));
    return [...this.#cited, { id: whole, text, href: whole, brief: true }];
  }

  number(value: number): string {
    return numberText(this.context.language, value);
  }

  /** Returns an absolute address, pinned to the day and the revision of the note. */
  address(path: string, query: Readonly<Record<string, string>> = {}): string {
    const { request, revision, origin } = this.context;
    return origin + this.context.to(path, { ...query, on: request.on, revision: String(revision.number) });
  }

  link(text: string, path: string, query: Readonly<Record<string, string>> = {}): Run {
    return run(text, { href: this.address(path, query) });
  }

  /**
   * Writes a text of the dataset in the note’s language, or in English and marked as English.
   * @param set adapts the text to where it stands, given the language of the text
   */
  prose(text: string, set: (language: Language, text: string) => string = (_, unchanged) => unchanged): Run {
    const prose = proseIn(this.context, text);
    const { language } = this.context;
    return prose === text && language !== 'en' ? run(set('en', prose), { language: 'en' }) : run(set(language, prose));
  }

  /** Writes a title of the dataset in quotation marks: those of the note’s language, or English ones around English. */
  quoted(title: string): Run {
    const translated = proseIn(this.context, title);
    return translated === title && this.context.language !== 'en'
      ? run(`“${title}”`, { language: 'en' })
      : run(this.context.t.quote(translated));
  }

  #numberOf(id: string, cited: () => Omit<CitedSource, 'id'>): Reference {
    let number = this.#numbers.get(id);
    if (number === undefined && this.whole !== null && this.#cited.length >= this.most - 1) {
      this.#left.add(id);
      return { source: this.most };
    }
    if (number === undefined) {
      this.#cited.push({ id, ...cited() });
      this.#numbers.set(id, (number = this.#cited.length));
    }
    return { source: number };
  }

  /** Cites the sources of a fact, best first, each source once. */
  sources(sources: readonly { readonly id: string }[]): readonly Reference[] {
    const best = this.context.sources(sources.map(({ id }) => id));
    // A note that cites only a few sources cites one for each fact.
    return (this.whole === null ? best : best.slice(0, 1)).map((source) =>
      this.#numberOf(source.id, () => this.#source(source)),
    );
  }

  #source(source: NamedSource): Omit<CitedSource, 'id'> {
    const { document, copy } = sourceAddresses(source);
    const { publisher, title } = source;
    const { apart = String } = languageData(this.context.language);
    const text =
      this.whole === null
        ? citationText(source, copy !== null, this.context)
        : clauses(this.context.language, [
            // Isolated, because the day that follows (“…, 1” in Arabic) must not be reordered with these letters.
            apart(`${publisher}, ${cutTitle(title, SHORT_TITLE)}`),
            publishedText(source, this.context) ?? SOURCE_WORDS[this.context.language].undated,
          ]);
    return { text, href: document, ...(this.whole !== null && { brief: true }) };
  }

  /**
   * Cites what a number counted from many facts rests on: Pledgebook’s page that lists the facts with their sources.
   * @param path the path of that page
   */
  counted(
    title: string,
    path: string,
    query: Readonly<Record<string, string>>,
    sources: readonly { readonly id: string }[],
  ): readonly Reference[] {
    const ids = idsOf(sources);
    const { context, t } = this;
    const named = context.t.pair('Pledgebook', title);
    // In brief, the day and the revision are left out, because the note states them once.
    const more =
      this.whole === null
        ? [
            t.asOf(context.day(context.request.on), context.revision.number),
            ...(ids.length > 0 ? [t.restsOn(ids.length)] : []),
          ]
        : [];
    const text = [named, ...more].join(fullStop(context.language));
    const href = this.address(path, query);
    return [this.#numberOf(href, () => ({ text, href, ...(this.whole !== null && { brief: true }) }))];
  }

  /** Cites what a figure rests on: the page that lists its sources. */
  figure({ name, table, query }: RenderedFigure): readonly Reference[] {
    const ids = table.sources.map((id) => ({ id }));
    return this.counted(table.title, '/sources', { ...query, figure: name }, ids);
  }

  status(status: EndorsementStatus): string {
    return this.context.t[status];
  }

  /** Returns the label of a status as it is written within a sentence. */
  statusWithin(status: EndorsementStatus): string {
    return withinSentence(this.context.language, this.status(status));
  }

  /** Writes a State’s position and since when, with the sources, for a cell of a table. */
  standing(position: StandingFragment, of: StatusOf): Line {
    return this.#standing(position, this.status(position.status), of, shortDays(this.context));
  }

  /** Writes the same for the place after a colon, with the initial letter that the language uses there. */
  standingWithin(position: StandingFragment, of: StatusOf): Line {
    return this.#standing(position, this.statusWithin(position.status), of, this.context);
  }

  #standing(position: StandingFragment, word: string, { state, initiative }: StatusOf, days: DayWords): Line {
    const acts = standingActs(position, initiative, this.context.request.on, this.context);
    const text = standingText({ ...position, acts }, word, this.context, days);
    return [
      ...markLive(text, word, `status ${state} ${initiative}`),
      ...this.sources(acts.flatMap(({ sources }) => sources)),
    ];
  }

  totalDay(published: PublishedOn): string {
    return totalDay(this.context.language, published);
  }
}

/** Returns the text of a line, without references. */
export const wordsOf = (line: Line): string => line.map((part: Inline) => ('text' in part ? part.text : '')).join('');

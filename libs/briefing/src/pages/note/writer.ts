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
import { citationWords, publishedText } from '../../ui/source-words.js';
import type { RenderedFigure } from '../../figures/figure.js';
import { ANSWER_MESSAGES, MESSAGES } from './messages/index.js';
import { shortDays, standingText } from './standing.js';

export const run = (text: string, more: Omit<Run, 'text'> = {}): Run => ({ text, ...more });

/**
 * A text with the figure in it marked as what a live figure gives, for an author who makes the text one's own.
 * @param value the figure as it stands in the text
 */
export const living = (text: string, value: string, expression: string): Line => {
  const at = text.indexOf(value);
  if (at < 0) return [run(text)];
  const parts = [run(text.slice(0, at)), run(value, { live: expression }), run(text.slice(at + value.length))];
  return parts.filter((part) => part.text !== '');
};

/** Lines one after the other in one, with something between. */
export const joined = (lines: readonly Line[], between: string): Line =>
  lines.flatMap((line, index) => (index === 0 ? line : [run(between), ...line]));

/** Whose status a live figure would give. */
interface StatusOf {
  readonly state: string;
  /** Its slug. */
  readonly initiative: string;
}

/** A note with its key sources alone cites so many, the link to the others among them. */
export const MAX_KEY_SOURCES = 8;

const SHORT_TITLE = 60;

/** Writes what a note says, and numbers its sources in the order in which they are first named. */
export class Writer {
  readonly t: (typeof MESSAGES)['en'];
  readonly #numbers = new Map<string, number>();
  readonly #cited: CitedSource[] = [];

  /** How many sources were left out, where only the first few are cited. */
  readonly #left = new Set<string>();

  /**
   * @param whole the address of the same note with all of its sources, where this one cites the first few in short
   * @param most how many those are, the link to the others among them
   */
  constructor(
    readonly context: PageContext,
    private readonly whole: string | null = null,
    private readonly most = MAX_KEY_SOURCES,
  ) {
    this.t = MESSAGES[context.language];
  }

  /** The sources that were named; where some were left out, a link to all of them last. */
  get cited(): readonly CitedSource[] {
    const { whole, context } = this;
    if (whole === null || this.#left.size === 0) return this.#cited;
    const text = ANSWER_MESSAGES[context.language].more(this.number(this.#left.size));
    return [...this.#cited, { id: whole, text, href: whole, brief: true }];
  }

  number(value: number): string {
    return numberText(this.context.language, value);
  }

  /** An address that holds outside the service, for the note's own day and revision. */
  address(path: string, query: Readonly<Record<string, string>> = {}): string {
    const { request, revision, origin } = this.context;
    return origin + this.context.to(path, { ...query, on: request.on, revision: String(revision.number) });
  }

  /** A name that links to its page. */
  link(text: string, path: string, query: Readonly<Record<string, string>> = {}): Run {
    return run(text, { href: this.address(path, query) });
  }

  /** A text of the dataset in the note's language, or in English and marked so. @param set how it is set there, by its language */
  prose(text: string, set: (language: Language, text: string) => string = (_, own) => own): Run {
    const own = proseIn(this.context, text);
    const { language } = this.context;
    return own === text && language !== 'en' ? run(set('en', own), { language: 'en' }) : run(set(language, own));
  }

  /** A title of the dataset in quotation marks: those of the note's language, or English ones around English words. */
  quoted(title: string): Run {
    const own = proseIn(this.context, title);
    return own === title && this.context.language !== 'en'
      ? run(`“${title}”`, { language: 'en' })
      : run(this.context.t.quote(own));
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

  /** What a fact rests on, best first, each source once. */
  sources(sources: readonly { readonly id: string }[]): readonly Reference[] {
    const best = this.context.sources(sources.map(({ id }) => id));
    // Of a few sources in all, one stands for each fact.
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
        ? citationWords(source, copy !== null, this.context)
        : clauses(this.context.language, [
            // The day after it must not run on with its letters: “…, 1” of a day in Arabic.
            apart(`${publisher}, ${cutTitle(title, SHORT_TITLE)}`),
            publishedText(source, this.context) ?? SOURCE_WORDS[this.context.language].undated,
          ]);
    return { text, href: document, ...(this.whole !== null && { brief: true }) };
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
    const ids = idsOf(sources);
    const { context, t } = this;
    const named = context.t.pair('Pledgebook', title);
    // In short: the note says its day and its revision once.
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

  /** What a figure rests on: the page that lists its sources. */
  figure({ name, table, query }: RenderedFigure): readonly Reference[] {
    const ids = table.sources.map((id) => ({ id }));
    return this.counted(table.title, '/sources', { ...query, figure: name }, ids);
  }

  status(status: EndorsementStatus): string {
    return this.context.t[status];
  }

  /** The label of a status as it stands within a sentence. */
  statusWithin(status: EndorsementStatus): string {
    return withinSentence(this.context.language, this.status(status));
  }

  /** Where a State stands and since when, with what it rests on, as a cell of a table has it. */
  standing(position: StandingFragment, of: StatusOf): Line {
    return this.#standing(position, this.status(position.status), of, shortDays(this.context));
  }

  /** The same after a colon, as the language begins it there. */
  standingWithin(position: StandingFragment, of: StatusOf): Line {
    return this.#standing(position, this.statusWithin(position.status), of, this.context);
  }

  #standing(position: StandingFragment, word: string, { state, initiative }: StatusOf, days: DayWords): Line {
    const acts = standingActs(position, initiative, this.context.request.on, this.context);
    const text = standingText({ ...position, acts }, word, this.context, days);
    return [
      ...living(text, word, `status ${state} ${initiative}`),
      ...this.sources(acts.flatMap(({ sources }) => sources)),
    ];
  }

  /** When a total was published. */
  totalDay(published: PublishedOn): string {
    return totalDay(this.context.language, published);
  }
}

/** The words of a line, without its references. */
export const wordsOf = (line: Line): string => line.map((part: Inline) => ('text' in part ? part.text : '')).join('');

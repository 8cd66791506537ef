import { type CalendarDate, calendarDate } from './calendar-date.js';
import { councilOn, councilSupport } from './council.js';
import { newestBy } from './coverage.js';
import { DomainError } from './domain-error.js';
import type { EndorsementStatus } from './endorsement-status.js';
import { endorsableBySlug, endorsableSlugs } from './initiative.js';
import type { Dataset, Initiative, Source, State } from './model.js';
import { type Position, positionOn, positionsOn, sourcesOfPositions } from './position.js';
import type { Problem } from './problem.js';

/**
 * A number, a status or a day that an author’s text asks for. One of `number`, `status` and `date` is not `null`,
 * unless the expression only cites a source.
 */
export interface LiveFigure {
  /** The text between the braces. */
  readonly expression: string;
  readonly number: number | null;
  readonly status: EndorsementStatus | null;
  readonly date: CalendarDate | null;
  readonly initiative: Initiative | null;
  readonly state: State | null;
  readonly sources: readonly Source[];
}

/** A part of a text: plain words, or the expression between double braces. */
export type LivePart = { readonly text: string } | { readonly expression: string };

/**
 * Splits a text at its live figures. Unclosed double braces remain plain words.
 * @example liveParts('Of {{council-size}}.') // [{ text: 'Of ' }, { expression: 'council-size' }, { text: '.' }]
 */
export const liveParts = (text: string): readonly LivePart[] => {
  const parts: LivePart[] = [];
  let at = 0;
  for (;;) {
    const open = text.indexOf('{{', at);
    const close = open < 0 ? -1 : text.indexOf('}}', open);
    if (close < 0) break;
    if (open > at) parts.push({ text: text.slice(at, open) });
    parts.push({ expression: text.slice(open + 2, close).trim() });
    at = close + 2;
  }
  if (at < text.length) parts.push({ text: text.slice(at) });
  return parts;
};

/**
 * Computes the live figures of a text, in order.
 * @param on the day of figures that name none
 * @throws DomainError if one is invalid or not closed
 */
export const liveFigures = (dataset: Dataset, text: string, on: CalendarDate): readonly LiveFigure[] =>
  liveParts(text).flatMap((part) => {
    if ('expression' in part) return [liveFigure(dataset, part.expression, on)];
    const open = part.text.indexOf('{{');
    if (open < 0) return [];
    throw new DomainError('LIVE_FIGURE_NOT_CLOSED', { text: shortened(part.text.slice(open)) });
  });

/** Returns everything that is wrong with the live figures of a text, each problem with its expression. */
export const liveFigureProblems = (
  dataset: Dataset,
  text: string,
  on: CalendarDate,
): readonly (Problem & { readonly expression: string })[] =>
  liveParts(text).flatMap((part) => {
    try {
      liveFigures(dataset, 'expression' in part ? `{{${part.expression}}}` : part.text, on);
      return [];
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      return [{ ...error.problem, expression: 'expression' in part ? part.expression : '{{' }];
    }
  });

interface FigureRequest {
  readonly name: string;
  /** The form in which the figure is written, and an example. */
  readonly written: { readonly form: string; readonly example: string };
  readonly dataset: Dataset;
  readonly on: CalendarDate;
  readonly initiative: Initiative | null;
  readonly state: State | null;
  readonly source: Source | null;
}
type FigureValue = Partial<Pick<LiveFigure, 'number' | 'status' | 'date'>> & { readonly sources?: readonly Source[] };
type Argument = 'initiative' | 'state' | 'state?' | 'day' | 'source';

interface Kind {
  readonly arguments: readonly Argument[];
  /** What the figure gives, as the end of a sentence. */
  readonly gives: string;
  /** An example that can be used as it is, except for the slug of the initiative. */
  readonly example: string;
  readonly value: (request: FigureRequest) => FigureValue;
}

const requireInitiative = ({ initiative, name, written }: FigureRequest): Initiative => {
  if (initiative) return initiative;
  throw new DomainError('LIVE_FIGURE_WANTS', { name, wants: 'INITIATIVE', ...written });
};

const sourcesOf = (facts: readonly { readonly sources: readonly Source[] }[]): readonly Source[] => [
  ...new Set(facts.flatMap(({ sources }) => sources)),
];

const membersOf = (request: FigureRequest): readonly Position[] =>
  positionsOn(requireInitiative(request), request.on).filter(({ state }) => state.membership === 'MEMBER');

const countWithStatus = (status: EndorsementStatus) =>
  ({
    arguments: ['initiative', 'day'],
    value: (request) => {
      const positions = membersOf(request).filter((position) => position.status === status);
      return { number: positions.length, sources: sourcesOfPositions(positions, request.on) };
    },
  }) satisfies Pick<Kind, 'arguments' | 'value'>;

const council = ({ dataset, on }: FigureRequest) => councilOn(dataset, on);
const seats = (request: FigureRequest) => council(request).members.map(({ term }) => term);
const support = (request: FigureRequest) => councilSupport(council(request), requireInitiative(request));
const endorsing = (request: FigureRequest): readonly Source[] =>
  sourcesOf([
    ...seats(request),
    ...support(request).positions.flatMap(({ status, acts }) => (status === 'ENDORSED' ? acts : [])),
  ]);

/** All live figures: their arguments in order (a day may be left out and is then the note’s), and what they give. */
export const LIVE_FIGURES = {
  endorsed: {
    ...countWithStatus('ENDORSED'),
    gives: 'how many Member States can be named as having endorsed it by that day',
    example: 'endorsed <initiative> 2016-09-22',
  },
  'possibly-endorsed': {
    ...countWithStatus('POSSIBLY_ENDORSED'),
    gives: 'of how many an endorsement is known, but not whether it came by that day',
    example: 'possibly-endorsed <initiative> 2015-10-01',
  },
  'not-endorsed': {
    ...countWithStatus('NOT_ENDORSED'),
    gives: 'of how many a source settles that they had not endorsed it by that day',
    example: 'not-endorsed <initiative> 2016-09-22',
  },
  withdrawn: {
    ...countWithStatus('WITHDRAWN'),
    gives: 'how many had withdrawn by that day',
    example: 'withdrawn <initiative>',
  },
  unknown: {
    ...countWithStatus('UNKNOWN'),
    gives: 'of how many no source settles the position on that day',
    example: 'unknown <initiative> 2016-09-22',
  },
  members: {
    arguments: ['initiative', 'day'],
    gives: 'how many Member States there were on that day: all of whom a position is asked',
    example: 'members <initiative> 2016-09-22',
    value: (request) => {
      const states = membersOf(request).map(({ state }) => state);
      return { number: states.length, sources: sourcesOf(states) };
    },
  },
  published: {
    arguments: ['initiative', 'day'],
    gives: 'the newest total that was published by that day; the largest where several are of one day',
    example: 'published <initiative> 2016-09-22',
    value: (request) => {
      const [newest] = newestBy(requireInitiative(request).publishedCounts, request.on);
      // “More than 75” must not be printed as 75.
      if (newest && newest.qualifier !== 'EXACT') {
        throw new DomainError('NO_PLAIN_TOTAL', { on: request.on, text: newest.text });
      }
      if (newest) return { number: newest.value, sources: newest.sources };
      throw new DomainError('NO_TOTAL_BY_THEN', { on: request.on });
    },
  },
  'council-endorsed': {
    arguments: ['initiative', 'day'],
    gives: 'how many members of the Security Council of that day can be named as having endorsed it',
    example: 'council-endorsed <initiative> 2016-09-22',
    value: (request) => ({ number: support(request).tally.endorsed, sources: endorsing(request) }),
  },
  'short-of-votes-needed': {
    arguments: ['initiative', 'day'],
    gives: 'how many more members would be needed for the votes that a decision needs',
    example: 'short-of-votes-needed <initiative> 2016-09-22',
    value: (request) => ({ number: support(request).shortOfVotesNeeded, sources: endorsing(request) }),
  },
  'council-size': {
    arguments: ['day'],
    gives: 'how many members the Security Council has on that day',
    example: 'council-size 2016-09-22',
    value: (request) => ({ number: council(request).size, sources: sourcesOf(seats(request)) }),
  },
  'votes-needed': {
    arguments: ['day'],
    gives: 'how many votes a decision of the Security Council needs on that day',
    example: 'votes-needed 2016-09-22',
    value: (request) => ({ number: council(request).votesNeeded }),
  },
  'vetoed-drafts': {
    arguments: ['state?', 'day'],
    gives: 'how many draft resolutions on record were vetoed up to that day, by anybody or by that State',
    example: 'vetoed-drafts RUS 2016-09-22',
    value: ({ dataset, on, state }) => {
      const vetoed = dataset.draftResolutions.filter(
        ({ outcome, date, vetoes }) => outcome === 'VETOED' && date <= on && (!state || vetoes.includes(state)),
      );
      return { number: vetoed.length, sources: sourcesOf(vetoed) };
    },
  },
  status: {
    arguments: ['state', 'initiative', 'day'],
    gives: 'where the State stands on that day',
    example: 'status URY <initiative> 2016-09-22',
    value: (request) => {
      const { name, written } = request;
      if (!request.state) throw new DomainError('LIVE_FIGURE_WANTS', { name, wants: 'STATE', ...written });
      const position = positionOn(requireInitiative(request), request.state, request.on);
      return { status: position.status, sources: sourcesOfPositions([position], request.on) };
    },
  },
  opened: {
    arguments: ['initiative'],
    gives: 'the day on which it was opened to States, where a source gives it',
    example: 'opened <initiative>',
    value: (request) => {
      const { openedOn, textSources } = requireInitiative(request);
      if (openedOn) return { date: openedOn, sources: textSources.opened };
      throw new DomainError('OPENING_NOT_KNOWN', {});
    },
  },
  source: {
    arguments: ['source'],
    gives: 'no figure, but the mark of a source, by its id as in the address of its page',
    example: 'source concept-note-2016',
    value: ({ source, name, written }) => {
      if (source) return { sources: [source] };
      throw new DomainError('LIVE_FIGURE_WANTS', { name, wants: 'SOURCE', ...written });
    },
  },
  day: { arguments: [], gives: 'the day of the note', example: 'day', value: ({ on }) => ({ date: on }) },
  revision: {
    arguments: [],
    gives: 'the revision of the note',
    example: 'revision',
    value: ({ dataset }) => ({ number: dataset.revision.number }),
  },
} as const satisfies Readonly<Record<string, Kind>>;

export type LiveFigureName = keyof typeof LIVE_FIGURES;

const isName = (name: string): name is LiveFigureName => Object.hasOwn(LIVE_FIGURES, name);

const ARGUMENT_FORMS: Readonly<Record<Argument, string>> = {
  initiative: '<initiative>',
  state: '<State>',
  'state?': '[State]',
  day: '[day]',
  source: '<source>',
};

/** Returns the form in which a live figure is written: `{{endorsed <initiative> [day]}}`. */
export const liveFigureForm = (name: LiveFigureName): string =>
  `{{${[name, ...LIVE_FIGURES[name].arguments.map((argument) => ARGUMENT_FORMS[argument])].join(' ')}}}`;

/** Returns an example of a live figure, with the slug of the first endorsable initiative. */
export const liveFigureExample = (name: LiveFigureName, dataset: Dataset): string =>
  LIVE_FIGURES[name].example.replace('<initiative>', endorsableSlugs(dataset)[0] ?? '<initiative>');

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

/** Returns the State with a code, in upper or lower case. @throws DomainError if there is none */
export const stateByCode = (dataset: Dataset, code: string): State => {
  const state = dataset.stateByCode.get(code.toUpperCase());
  if (state) return state;
  throw new DomainError('UNKNOWN_STATE', { code: shortened(code) });
};

/** @throws DomainError if no source has this id */
const sourceById = (dataset: Dataset, id: string): Source => {
  const source = dataset.sourceById.get(id);
  if (source) return source;
  throw new DomainError('NO_FACT', { kind: 'source', id: shortened(id) });
};

/**
 * Computes the figure of an expression.
 * @param on the day if the expression names none
 * @throws DomainError if there is no such figure, or sources do not give it
 * @example liveFigure(dataset, 'votes-needed 2016-09-22', on).number // 9
 */
export const liveFigure = (dataset: Dataset, expression: string, on: CalendarDate): LiveFigure => {
  const [name = '', ...words] = expression.trim().split(/\s+/);
  if (!isName(name)) {
    throw new DomainError('UNKNOWN_LIVE_FIGURE', {
      name: shortened(name),
      names: Object.keys(LIVE_FIGURES),
      example: `{{${liveFigureExample('endorsed', dataset)}}}`,
    });
  }
  // Markdown may separate the lines of an expression.
  if (/[\r\n]/.test(expression)) {
    throw new DomainError('LIVE_FIGURE_OVER_LINES', { expression: shortened(expression) });
  }
  const kind: Kind = LIVE_FIGURES[name];
  const described = { form: liveFigureForm(name), example: `{{${liveFigureExample(name, dataset)}}}` };
  let [initiative, state, day]: [Initiative | null, State | null, CalendarDate] = [null, null, on];
  let source: Source | null = null;
  const remaining = [...words];
  for (const argument of kind.arguments) {
    const next = remaining[0];
    const isDay = next !== undefined && argument !== 'source' && /^\d/.test(next);
    if (next === undefined || (isDay && argument !== 'day')) continue;
    remaining.shift();
    if (argument === 'initiative') initiative = endorsableBySlug(dataset, next);
    else if (argument === 'day') day = calendarDate(next);
    else if (argument === 'source') source = sourceById(dataset, next);
    else state = stateByCode(dataset, next);
  }
  if (remaining.length > 0) {
    throw new DomainError('LIVE_FIGURE_TAKES_LESS', { name, text: shortened(remaining.join(' ')), ...described });
  }
  const value = kind.value({ name, written: described, dataset, on: day, initiative, state, source });
  return {
    expression,
    number: value.number ?? null,
    status: value.status ?? null,
    date: value.date ?? null,
    initiative,
    state,
    sources: value.sources ?? [],
  };
};

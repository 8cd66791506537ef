import { type CalendarDate, calendarDate } from './calendar-date.js';
import { councilOn, councilSupport } from './council.js';
import { newestBy } from './coverage.js';
import type { Dataset } from './dataset.js';
import type { EndorsementStatus } from './endorsement-status.js';
import type { Initiative } from './initiative.js';
import { positionOn, positionsOn } from './position.js';
import type { Source } from './source.js';
import type { State } from './state.js';
import { tallyOn } from './tally.js';

/** A number, a status or a day that a text of one's own asks for. Exactly one of `number`, `status` and `date` is not `null`. */
export interface LiveFigure {
  /** What stood between the braces. */
  readonly expression: string;
  readonly number: number | null;
  readonly status: EndorsementStatus | null;
  readonly date: CalendarDate | null;
  readonly initiative: Initiative | null;
  readonly state: State | null;
  readonly sources: readonly Source[];
}

/** A stretch of a text: words, or what stands between double braces. */
export type LivePart = { readonly text: string } | { readonly expression: string };

/**
 * Splits a text at its live figures. A brace pair that is not closed begins an expression to the text's end: it is no
 * figure, and is refused like any other that is none.
 * @example liveParts('So far {{endorsed act-code-of-conduct}}.') // [{ text: 'So far ' }, { expression: 'endorsed act-code-of-conduct' }, { text: '.' }]
 */
export const liveParts = (text: string): readonly LivePart[] => {
  const parts: LivePart[] = [];
  let at = 0;
  for (let open = text.indexOf('{{'); open >= 0; open = text.indexOf('{{', at)) {
    const close = text.indexOf('}}', open);
    if (open > at) parts.push({ text: text.slice(at, open) });
    const end = close < 0 ? text.length : close;
    parts.push({ expression: text.slice(open + 2, end).trim() });
    at = close < 0 ? end : close + 2;
  }
  if (at < text.length) parts.push({ text: text.slice(at) });
  return parts;
};

interface Asked {
  readonly dataset: Dataset;
  readonly on: CalendarDate;
  readonly initiative: Initiative | null;
  readonly state: State | null;
}
type Given = Partial<Pick<LiveFigure, 'number' | 'status' | 'date'>> & { readonly sources?: readonly Source[] };
type Argument = 'initiative' | 'state' | 'state?' | 'day';

interface Kind {
  readonly arguments: readonly Argument[];
  /** What it gives, as the end of a sentence. */
  readonly gives: string;
  readonly example: string;
  readonly value: (asked: Asked) => Given;
}

const its = ({ initiative }: Asked): Initiative => {
  if (initiative) return initiative;
  throw new RangeError('It names no initiative.');
};

const once = (sources: readonly Source[]): readonly Source[] => [...new Set(sources)];

const having = (
  status: EndorsementStatus,
  key: 'endorsed' | 'possiblyEndorsed' | 'notEndorsed' | 'withdrawn' | 'unknown',
) =>
  ({
    arguments: ['initiative', 'day'],
    value: (asked) => ({
      number: tallyOn(its(asked), asked.on)[key],
      sources: once(
        positionsOn(its(asked), asked.on)
          .filter((position) => position.status === status && position.state.membership === 'MEMBER')
          .flatMap(({ acts }) => acts.flatMap(({ sources }) => sources)),
      ),
    }),
  }) satisfies Pick<Kind, 'arguments' | 'value'>;

const council = ({ dataset, on }: Asked) => councilOn(dataset, on);
const support = (asked: Asked) => councilSupport(council(asked), its(asked));
const endorsing = (asked: Asked): readonly Source[] =>
  once(
    support(asked)
      .positions.filter(({ status }) => status === 'ENDORSED')
      .flatMap(({ acts }) => acts.flatMap(({ sources }) => sources)),
  );
const seats = (asked: Asked): readonly Source[] => once(council(asked).members.flatMap(({ term }) => term.sources));

/** Every live figure: its arguments in their order (a day may be left out: it is the note's), and what it gives. */
export const LIVE_FIGURES = {
  endorsed: {
    ...having('ENDORSED', 'endorsed'),
    gives: 'how many Member States can be named as having endorsed it by that day',
    example: 'endorsed act-code-of-conduct 2016-09-22',
  },
  'possibly-endorsed': {
    ...having('POSSIBLY_ENDORSED', 'possiblyEndorsed'),
    gives: 'of how many an endorsement is known, but not whether it came by that day',
    example: 'possibly-endorsed french-mexican-declaration 2015-10-01',
  },
  'not-endorsed': {
    ...having('NOT_ENDORSED', 'notEndorsed'),
    gives: 'of how many a source settles that they had not endorsed it by that day',
    example: 'not-endorsed act-code-of-conduct 2016-09-22',
  },
  withdrawn: {
    ...having('WITHDRAWN', 'withdrawn'),
    gives: 'how many had withdrawn by that day',
    example: 'withdrawn act-code-of-conduct',
  },
  unknown: {
    ...having('UNKNOWN', 'unknown'),
    gives: 'of how many no source settles the position on that day',
    example: 'unknown act-code-of-conduct 2016-09-22',
  },
  members: {
    arguments: ['initiative', 'day'],
    gives: 'how many Member States there were on that day: all of whom a position is asked',
    example: 'members act-code-of-conduct 2016-09-22',
    value: (asked) => ({ number: tallyOn(its(asked), asked.on).total }),
  },
  published: {
    arguments: ['initiative', 'day'],
    gives: 'the newest total that was published by that day',
    example: 'published act-code-of-conduct 2016-09-22',
    value: (asked) => {
      const [newest] = newestBy(its(asked).publishedCounts, asked.on);
      // “More than 75” is no number that one may print as 75.
      if (newest && newest.qualifier !== 'EXACT') {
        throw new RangeError(
          `The newest total by ${asked.on} is “${newest.text}”, which is no plain number: quote its words.`,
        );
      }
      if (newest) return { number: newest.value, sources: newest.sources };
      throw new RangeError(`No total of it had been published by ${asked.on}.`);
    },
  },
  'council-endorsed': {
    arguments: ['initiative', 'day'],
    gives: 'how many members of the Security Council of that day can be named as having endorsed it',
    example: 'council-endorsed act-code-of-conduct 2016-09-22',
    value: (asked) => ({ number: support(asked).tally.endorsed, sources: endorsing(asked) }),
  },
  'short-of-votes-needed': {
    arguments: ['initiative', 'day'],
    gives: 'how many more members would be needed for the votes that a decision needs',
    example: 'short-of-votes-needed act-code-of-conduct 2016-09-22',
    value: (asked) => ({ number: support(asked).shortOfVotesNeeded, sources: endorsing(asked) }),
  },
  'council-size': {
    arguments: ['day'],
    gives: 'how many members the Security Council has on that day',
    example: 'council-size 2016-09-22',
    value: (asked) => ({ number: council(asked).size, sources: seats(asked) }),
  },
  'votes-needed': {
    arguments: ['day'],
    gives: 'how many votes a decision of the Security Council needs on that day',
    example: 'votes-needed 2016-09-22',
    value: (asked) => ({ number: council(asked).votesNeeded }),
  },
  'vetoed-drafts': {
    arguments: ['state?', 'day'],
    gives: 'how many draft resolutions on record were vetoed up to that day, by anybody or by that State',
    example: 'vetoed-drafts RUS 2016-09-22',
    value: ({ dataset, on, state }) => {
      const vetoed = dataset.draftResolutions.filter(
        (draft) => draft.outcome === 'VETOED' && draft.date <= on && (!state || draft.vetoes.includes(state)),
      );
      return { number: vetoed.length, sources: once(vetoed.flatMap(({ sources }) => sources)) };
    },
  },
  status: {
    arguments: ['state', 'initiative', 'day'],
    gives: 'where the State stands on that day',
    example: 'status URY act-code-of-conduct 2016-09-22',
    value: (asked) => {
      if (!asked.state) throw new RangeError('It names no State.');
      const { status, acts } = positionOn(its(asked), asked.state, asked.on);
      return { status, sources: once(acts.flatMap(({ sources }) => sources)) };
    },
  },
  opened: {
    arguments: ['initiative'],
    gives: 'the day on which it was opened to States, where a source gives it',
    example: 'opened act-code-of-conduct',
    value: (asked) => {
      const { openedOn, sources } = its(asked);
      if (openedOn) return { date: openedOn, sources };
      throw new RangeError('No source that was read gives the day on which it was opened.');
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

const WRITTEN: Readonly<Record<Argument, string>> = {
  initiative: '<initiative>',
  state: '<State>',
  'state?': '[State]',
  day: '[day]',
};

/** How a live figure is written: `{{endorsed <initiative> [day]}}`. */
export const liveFigureForm = (name: LiveFigureName): string =>
  `{{${[name, ...LIVE_FIGURES[name].arguments.map((argument) => WRITTEN[argument])].join(' ')}}}`;

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

/** The initiative that a slug names. @throws RangeError that names those there are */
export const endorsableBySlug = (dataset: Dataset, slug: string): Initiative => {
  const initiative = dataset.initiativeBySlug.get(slug);
  if (initiative?.endorsable) return initiative;
  const known = dataset.initiatives.filter(({ endorsable }) => endorsable).map((each) => each.slug);
  const wrong = initiative ? `States do not endorse “${slug}”` : `There is no initiative “${shortened(slug)}”`;
  throw new RangeError(`${wrong}; write one of ${known.join(', ')}.`);
};

/** The State of a code, in capitals or not. @throws RangeError that says what a code looks like */
export const stateByCode = (dataset: Dataset, code: string): State => {
  const state = dataset.stateByCode.get(code.toUpperCase());
  if (state) return state;
  throw new RangeError(`“${shortened(code)}” is the code of no State; write one such as URY.`);
};

/**
 * The figure that an expression asks for.
 * @param on the day where the expression names none
 * @throws RangeError where there is no such figure, or sources do not give it; the message says what would be right
 * @example liveFigure(dataset, 'votes-needed 2016-09-22', on).number // 9
 */
export const liveFigure = (dataset: Dataset, expression: string, on: CalendarDate): LiveFigure => {
  const [name = '', ...given] = expression.trim().split(/\s+/);
  if (!isName(name)) {
    throw new RangeError(
      `There is no live figure “${shortened(name)}”; write one of ${Object.keys(LIVE_FIGURES).join(', ')}, such as {{${LIVE_FIGURES.endorsed.example}}}.`,
    );
  }
  const kind: Kind = LIVE_FIGURES[name];
  const form = `write ${liveFigureForm(name)}, such as {{${kind.example}}}`;
  let [initiative, state, day]: [Initiative | null, State | null, CalendarDate] = [null, null, on];
  const left = [...given];
  for (const argument of kind.arguments) {
    const next = left[0];
    const isDay = next !== undefined && /^\d/.test(next);
    if (next === undefined || (isDay && argument !== 'day')) {
      if (argument === 'initiative') throw new RangeError(`“${name}” wants an initiative: ${form}.`);
      if (argument === 'state') throw new RangeError(`“${name}” wants a State: ${form}.`);
      continue;
    }
    left.shift();
    if (argument === 'initiative') initiative = endorsableBySlug(dataset, next);
    else if (argument === 'day') day = calendarDate(next);
    else state = stateByCode(dataset, next);
  }
  if (left.length > 0) {
    throw new RangeError(`“${shortened(left.join(' '))}” is more than “${name}” takes: ${form}.`);
  }
  const value = kind.value({ dataset, on: day, initiative, state });
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

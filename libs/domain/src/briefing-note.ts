import type { CalendarDate } from './calendar-date.js';
import { type Council, type CouncilSupport, councilOn, councilSupport, knownCouncilOn } from './council.js';
import { type Coverage, coverageOn } from './coverage.js';
import type { Dataset } from './dataset.js';
import type { DraftResolution } from './draft-resolution.js';
import type { DiscussionQuestion } from './event.js';
import type { Initiative } from './initiative.js';
import { type LiveFigure, endorsableBySlug, liveFigure, liveParts, stateByCode } from './live-figure.js';
import { type Position, positionOn, positionsOn } from './position.js';
import type { Source } from './source.js';
import type { State } from './state.js';
import { type GroupTally, type Tally, tallyByGroupOn, tallyOn } from './tally.js';
import { type TimelinePoint, timelineFrom, timelineOf } from './timeline.js';

export const NOTE_BLOCK_KINDS = [
  'KEY_FIGURES',
  'PROGRESS',
  'COUNCIL',
  'GROUPS',
  'STATE',
  'VOTES',
  'INSTRUMENTS',
  'QUESTIONS',
  'NOT_KNOWN',
  'SOURCES',
  'TEXT',
] as const;
export type NoteBlockKind = (typeof NOTE_BLOCK_KINDS)[number];

export const NOTE_PRESETS = ['PANEL_BRIEFING', 'COUNCIL_CANDIDATE', 'STATE_PROFILE', 'ONE_PAGE'] as const;
export type NotePreset = (typeof NOTE_PRESETS)[number];

/** A block as its author asks for it. */
export interface NoteBlockDefinition {
  readonly kind: NoteBlockKind;
  /** What it is about: slugs of initiatives, codes of States, ids of draft resolutions or of questions. */
  readonly of: readonly string[];
  /** A heading in place of the usual one. */
  readonly caption: string | null;
  /** The author's own words; `null` for every kind but `TEXT`. */
  readonly text: string | null;
}

/** A note as its author asks for it. */
export interface NoteDefinition {
  readonly title: string | null;
  readonly on: CalendarDate;
  readonly blocks: readonly NoteBlockDefinition[];
}

/** What of a definition cannot be. */
export interface NoteProblem {
  /** The block's place, from 1; `null` for the note as a whole. */
  readonly block: number | null;
  /** What is wrong, and what would be right. */
  readonly message: string;
}

/** How much a note may hold. */
export const NOTE_LIMITS = {
  blocks: 30,
  title: 200,
  caption: 300,
  text: 20_000,
  draftResolutions: 10,
  liveFigures: 100,
} as const;

/** An initiative in numbers, on the note's day. */
export interface KeyFigure {
  readonly initiative: Initiative;
  readonly coverage: Coverage;
  readonly tally: Tally;
  /** `null` where the Council of that day is not known in full. */
  readonly support: CouncilSupport | null;
}

interface Block<Kind extends NoteBlockKind> {
  readonly kind: Kind;
  readonly of: readonly string[];
  readonly caption: string | null;
}

/** A block with what it shows. */
export type NoteBlock =
  | (Block<'KEY_FIGURES' | 'NOT_KNOWN'> & { readonly figures: readonly KeyFigure[] })
  | (Block<'PROGRESS'> & {
      readonly initiative: Initiative;
      readonly timeline: readonly TimelinePoint[];
      readonly coverage: Coverage;
    })
  | (Block<'COUNCIL'> & { readonly council: Council; readonly support: readonly CouncilSupport[] })
  | (Block<'GROUPS'> & { readonly initiative: Initiative; readonly tallies: readonly GroupTally[] })
  | (Block<'STATE'> & { readonly state: State; readonly positions: readonly Position[] })
  | (Block<'VOTES'> & { readonly draftResolutions: readonly DraftResolution[] })
  | (Block<'INSTRUMENTS'> & { readonly initiatives: readonly Initiative[] })
  | (Block<'QUESTIONS'> & { readonly questions: readonly DiscussionQuestion[] })
  | Block<'SOURCES'>
  | (Block<'TEXT'> & { readonly text: string; readonly liveFigures: readonly LiveFigure[] });

/** What a panelist takes into the room: blocks of figures and words, as of a day and a revision. */
export interface BriefingNote {
  readonly title: string | null;
  readonly on: CalendarDate;
  readonly blocks: readonly NoteBlock[];
  /** What all of it rests on, in the order of its blocks, each source once. */
  readonly sources: readonly Source[];
}

/** A definition that cannot be written as a note, with everything that is wrong with it. */
export class NoteError extends RangeError {
  override readonly name = 'RangeError';
  constructor(readonly problems: readonly NoteProblem[]) {
    super(problems.map(({ block, message }) => (block === null ? message : `Block ${block}: ${message}`)).join(' '));
  }
}

const block = (kind: NoteBlockKind, ...of: readonly string[]): NoteBlockDefinition => ({
  kind,
  of,
  caption: null,
  text: null,
});

const FEW = 3;

/**
 * The blocks of a preset, with all that they are about chosen: the newest votes up to the day among them.
 * @param code of the State that a candidacy or a profile is about
 * @throws RangeError where it needs a State and `code` is none
 */
export const presetBlocks = (
  dataset: Dataset,
  preset: NotePreset,
  on: CalendarDate,
  code: string | null,
): readonly NoteBlockDefinition[] => {
  const council = knownCouncilOn(dataset, on) ? [block('COUNCIL')] : [];
  const marked = dataset.draftResolutions.filter(
    (draft) => draft.date <= on && draft.atrocityMark !== null && draft.duplicateOf === null,
  );
  const votes = (drafts: readonly DraftResolution[]) =>
    drafts.length === 0 ? [] : [block('VOTES', ...drafts.slice(0, FEW).map(({ id }) => id))];
  const progress = endorsable(dataset).map(({ slug }) => block('PROGRESS', slug));
  const state = (): State => {
    if (code === null) throw new RangeError('This preset is about a State; give the code of one, such as URY.');
    return stateByCode(dataset, code);
  };
  switch (preset) {
    case 'PANEL_BRIEFING':
      return [
        block('KEY_FIGURES'),
        ...council,
        ...progress,
        ...votes(marked.filter(({ outcome }) => outcome !== 'ADOPTED')),
        block('QUESTIONS'),
        block('NOT_KNOWN'),
        block('SOURCES'),
      ];
    case 'COUNCIL_CANDIDATE':
      return [block('STATE', state().code), block('INSTRUMENTS'), ...council, block('NOT_KNOWN'), block('SOURCES')];
    case 'STATE_PROFILE': {
      const its = state();
      return [
        block('STATE', its.code),
        ...votes(marked.filter((draft) => draft.votes.some((vote) => vote.state === its))),
        block('NOT_KNOWN'),
        block('SOURCES'),
      ];
    }
    case 'ONE_PAGE':
      return [block('KEY_FIGURES'), ...progress.slice(0, 1), block('SOURCES')];
  }
};

/** A draft resolution by its id, or by a symbol that stands for one vote alone. */
const draftBy = (dataset: Dataset, text: string, on: CalendarDate): DraftResolution => {
  const bySymbol = dataset.draftResolutionsBySymbol.get(text.toUpperCase()) ?? [];
  const draft = dataset.draftResolutionById.get(text) ?? (bySymbol.length === 1 ? bySymbol[0] : undefined);
  if (!draft) {
    const ids = bySymbol.map(({ id }) => id).join(', ');
    throw new RangeError(
      bySymbol.length > 1
        ? `“${text}” stands for several votes; name them by their ids: ${ids}.`
        : `There is no vote “${text.slice(0, 60)}”; write its id, as in the address of its page, or its symbol, such as S/2016/847.`,
    );
  }
  if (draft.date > on)
    throw new RangeError(`The vote ${text} took place on ${draft.date}, after the note's day, ${on}.`);
  return draft;
};

const questionBy = (dataset: Dataset, id: string): DiscussionQuestion => {
  const question = dataset.questionById.get(id);
  if (question) return question;
  throw new RangeError(
    `There is no question “${id.slice(0, 60)}”; write one of ${[...dataset.questionById.keys()].join(', ')}.`,
  );
};

const endorsable = (dataset: Dataset): readonly Initiative[] =>
  dataset.initiatives.filter((initiative) => initiative.endorsable);

const keyFigures = (dataset: Dataset, of: readonly string[], on: CalendarDate): readonly KeyFigure[] => {
  const council = knownCouncilOn(dataset, on);
  const initiatives = of.length > 0 ? of.map((slug) => endorsableBySlug(dataset, slug)) : endorsable(dataset);
  return initiatives.map((initiative) => ({
    initiative,
    coverage: coverageOn(initiative, on),
    tally: tallyOn(initiative, on),
    support: council && councilSupport(council, initiative),
  }));
};

/** The one thing that a block is about. @throws RangeError where there is none or more */
const one = (of: readonly string[], what: string): string => {
  const [id, more] = of;
  if (id !== undefined && more === undefined) return id;
  throw new RangeError(`It is about ${what}; ${id === undefined ? 'name it' : 'name one alone'}.`);
};

const written = (dataset: Dataset, definition: NoteBlockDefinition, on: CalendarDate): NoteBlock => {
  const { kind, of, caption, text } = definition;
  const its = { of, caption };
  if (kind !== 'TEXT' && text !== null) throw new RangeError('Only a block of kind TEXT takes a text.');
  const [initiative] = endorsable(dataset);
  const about = () =>
    of.length === 0 && initiative ? initiative : endorsableBySlug(dataset, one(of, 'one initiative'));
  switch (kind) {
    case 'KEY_FIGURES':
    case 'NOT_KNOWN':
      return { ...its, kind, figures: keyFigures(dataset, of, on) };
    case 'PROGRESS': {
      const start = timelineFrom(about()) ?? on;
      return {
        ...its,
        kind,
        initiative: about(),
        timeline: timelineOf(about(), start < on ? start : on, on, 'CHANGE'),
        coverage: coverageOn(about(), on),
      };
    }
    case 'GROUPS':
      return { ...its, kind, initiative: about(), tallies: tallyByGroupOn(about(), on) };
    case 'STATE': {
      const state = stateByCode(dataset, one(of, 'one State, such as URY'));
      return { ...its, kind, state, positions: endorsable(dataset).map((each) => positionOn(each, state, on)) };
    }
    case 'VOTES': {
      const { draftResolutions } = NOTE_LIMITS;
      if (of.length === 0) throw new RangeError('It is about votes; name at least one by its id, such as 2587.');
      if (of.length > draftResolutions) {
        throw new RangeError(
          `It names ${of.length} votes; name at most ${draftResolutions}, and the others in a second block.`,
        );
      }
      return { ...its, kind, draftResolutions: of.map((id) => draftBy(dataset, id, on)) };
    }
    case 'QUESTIONS': {
      const all = dataset.events.flatMap(({ questions }) => questions);
      return { ...its, kind, questions: of.length > 0 ? of.map((id) => questionBy(dataset, id)) : all };
    }
    case 'COUNCIL': {
      none(of);
      const council = councilOn(dataset, on);
      return { ...its, kind, council, support: endorsable(dataset).map((each) => councilSupport(council, each)) };
    }
    case 'INSTRUMENTS': {
      none(of);
      const others = dataset.initiatives.filter((each) => !each.endorsable);
      return { ...its, kind, initiatives: [...endorsable(dataset), ...others] };
    }
    case 'SOURCES':
      none(of);
      return { ...its, kind };
    case 'TEXT': {
      none(of);
      if (!text?.trim()) throw new RangeError('It has no text; write one, or take the block out.');
      const expressions = liveParts(text).flatMap((part) => ('expression' in part ? [part.expression] : []));
      return { ...its, kind, text, liveFigures: expressions.map((expression) => liveFigure(dataset, expression, on)) };
    }
  }
};

const none = (of: readonly string[]): void => {
  if (of.length > 0) throw new RangeError(`It is about nothing in particular; leave out “${of[0]?.slice(0, 60)}”.`);
};

const objection = (rule: () => unknown): string | null => {
  try {
    rule();
    return null;
  } catch (error) {
    if (error instanceof RangeError) return error.message;
    throw error;
  }
};

const tooLong = (what: string, length: number, most: number): readonly string[] =>
  length > most ? [`${what} has ${length} characters; write at most ${most}.`] : [];

/** All that is wrong with a definition; empty where it can be written. */
export const noteProblems = (dataset: Dataset, { title, on, blocks }: NoteDefinition): readonly NoteProblem[] => {
  const length = blocks.reduce((sum, { text }) => sum + (text?.length ?? 0), 0);
  const whole = [
    ...tooLong('The title', title?.length ?? 0, NOTE_LIMITS.title),
    ...tooLong('The text of its blocks', length, NOTE_LIMITS.text),
    ...(blocks.length > NOTE_LIMITS.blocks
      ? [`The note has ${blocks.length} blocks; take at most ${NOTE_LIMITS.blocks}.`]
      : []),
  ];
  const figures = blocks.flatMap(({ text }) => liveParts(text ?? '')).filter((part) => 'expression' in part).length;
  if (figures > NOTE_LIMITS.liveFigures) {
    whole.push(`The note has ${figures} live figures; write at most ${NOTE_LIMITS.liveFigures}.`);
  }
  // What is too long is not read.
  if (whole.length > 0) return whole.map((message) => ({ block: null, message }));
  return blocks.flatMap((definition, index) =>
    [
      ...tooLong('The heading', definition.caption?.length ?? 0, NOTE_LIMITS.caption),
      ...[objection(() => written(dataset, definition, on))].filter((message) => message !== null),
    ].map((message) => ({ block: index + 1, message })),
  );
};

const factsOf = (note: NoteBlock, on: CalendarDate): readonly { readonly sources: readonly Source[] }[] => {
  const acts = (positions: readonly Position[]) => positions.flatMap((position) => position.acts);
  switch (note.kind) {
    case 'KEY_FIGURES':
    case 'NOT_KNOWN':
      return note.figures.flatMap(({ initiative, coverage, support }) => [
        ...coverage.publishedCounts,
        ...acts(positionsOn(initiative, on)),
        ...acts(support?.positions ?? []),
      ]);
    case 'PROGRESS':
      return [
        ...note.initiative.publishedCounts.filter(({ date }) => date !== null && date.latest <= on),
        ...acts(positionsOn(note.initiative, on)),
      ];
    case 'COUNCIL':
      return [
        ...note.council.members.map(({ term }) => term),
        ...note.support.flatMap(({ positions, publishedCount }) => [
          ...acts(positions),
          ...(publishedCount ? [publishedCount] : []),
        ]),
      ];
    case 'GROUPS':
      return acts(positionsOn(note.initiative, on));
    case 'STATE':
      return [
        note.state,
        ...acts(note.positions),
        ...note.state.councilTerms,
        ...note.state.votes.map(({ draftResolution }) => draftResolution).filter(({ date }) => date <= on),
      ];
    case 'VOTES':
      return note.draftResolutions.flatMap((draft) => [draft, { sources: draft.atrocitySources }]);
    case 'INSTRUMENTS':
      return note.initiatives;
    case 'QUESTIONS':
      return note.questions;
    case 'SOURCES':
      return [];
    case 'TEXT':
      return note.liveFigures;
  }
};

/**
 * The note that a definition asks for.
 * @throws NoteError with everything that is wrong with the definition
 */
export const briefingNote = (dataset: Dataset, definition: NoteDefinition): BriefingNote => {
  const problems = noteProblems(dataset, definition);
  if (problems.length > 0) throw new NoteError(problems);
  const { title, on } = definition;
  const blocks = definition.blocks.map((each) => written(dataset, each, on));
  const sources = blocks.flatMap((each) => factsOf(each, on).flatMap((fact) => fact.sources));
  return { title, on, blocks, sources: [...new Set(sources)] };
};

import type { CalendarDate } from './calendar-date.js';
import { type Council, type CouncilSupport, councilOn, councilSupport, knownCouncilOn } from './council.js';
import { type Coverage, coverageOn } from './coverage.js';
import { DomainError } from './domain-error.js';
import { draftsBySymbol } from './draft-address.js';
import { endorsableBySlug, endorsableInitiatives } from './initiative.js';
import { type LiveFigure, liveFigures, liveParts, stateByCode } from './live-figure.js';
import type { Dataset, DraftResolution, DiscussionQuestion, Initiative, Source, State } from './model.js';
import { wordsOutsideCode } from './own-words.js';
import { type Position, positionOn, positionsOn, sourcesOfPositions } from './position.js';
import { type NotePart, type NoteProblem, type Problem, problem } from './problem.js';
import { type Steps, runToEnd } from './steps.js';
import { type GroupTally, type Tally, tallyByGroupOn, tallyOn } from './tally.js';
import { marksProblem, textProblems } from './text-bounds.js';
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
  /** Blocks to begin with. */
  readonly preset: NotePreset | null;
  /** The code of the State that the preset is about. */
  readonly state: string | null;
  readonly blocks: readonly NoteBlockDefinition[];
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
export class NoteError extends DomainError<'NOTE'> {
  constructor(readonly problems: readonly NoteProblem[]) {
    super('NOTE', { problems });
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
 * @throws DomainError where it needs a State and `code` is none
 */
export const presetBlocks = (
  dataset: Dataset,
  preset: NotePreset,
  on: CalendarDate,
  code: string | null,
): readonly NoteBlockDefinition[] => {
  const council = knownCouncilOn(dataset, on) ? [block('COUNCIL')] : [];
  const marked = dataset.draftResolutions.filter((draft) => draft.date <= on && draft.atrocityMark !== null);
  const votes = (drafts: readonly DraftResolution[]) =>
    drafts.length === 0 ? [] : [block('VOTES', ...drafts.slice(0, FEW).map(({ id }) => id))];
  const progress = endorsableInitiatives(dataset).map(({ slug }) => block('PROGRESS', slug));
  const state = (): State => {
    if (code === null) throw new DomainError('PRESET_WITHOUT_STATE', {});
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
  const bySymbol = draftsBySymbol(dataset, text);
  const draft = dataset.draftResolutionById.get(text) ?? (bySymbol.length === 1 ? bySymbol[0] : undefined);
  if (!draft) {
    if (bySymbol.length === 0) throw new DomainError('UNKNOWN_VOTE', { text: text.slice(0, 60) });
    throw new DomainError('SEVERAL_VOTES', { symbol: text, ids: bySymbol.map(({ id }) => id) });
  }
  if (draft.date <= on) return draft;
  throw new DomainError('VOTE_AFTER_DAY', { vote: text, date: draft.date, on });
};

const questionBy = (dataset: Dataset, id: string): DiscussionQuestion => {
  const question = dataset.questionById.get(id);
  if (question) return question;
  throw new DomainError('UNKNOWN_QUESTION', { id: id.slice(0, 60), ids: [...dataset.questionById.keys()] });
};

/** What a block is about, each once. @throws DomainError where `find` finds nothing, or the same again */
const each = <Item>(of: readonly string[], find: (id: string) => Item): readonly Item[] => {
  const items = new Set<Item>();
  for (const id of of) {
    const item = find(id);
    if (items.has(item)) throw new DomainError('NAMED_TWICE', { id });
    items.add(item);
  }
  return [...items];
};

/** The one thing that a block is about. @throws DomainError where there is none or more */
const one = (of: readonly string[], about: 'INITIATIVE' | 'STATE'): string => {
  const [id, more] = of;
  if (id !== undefined && more === undefined) return id;
  throw new DomainError(id === undefined ? 'ABOUT_NOTHING_NAMED' : 'ABOUT_SEVERAL', { about });
};

const none = (of: readonly string[]): void => {
  const [id] = of;
  if (id !== undefined) throw new DomainError('ABOUT_NOTHING', { id: id.slice(0, 60) });
};

/** What marks a draft as concerning atrocity crimes. */
const mark = ({ atrocitySources }: DraftResolution) => ({ sources: atrocitySources });

/** The acts by which those that voted had endorsed one of the initiatives on the day of the vote. */
const commitments = ({ votes, date }: DraftResolution, initiatives: readonly Initiative[]) =>
  votes.flatMap(({ state }) =>
    initiatives
      .map((initiative) => positionOn(initiative, state, date))
      .flatMap(({ status, acts }) => (status === 'ENDORSED' ? acts : [])),
  );

const termsOf = ({ members }: Council) => members.map(({ term }) => term);
const publishedOf = ({ publishedCount }: CouncilSupport) => (publishedCount ? [publishedCount] : []);

/** A block with what it shows, and the facts that this rests on. */
interface Written {
  readonly block: NoteBlock;
  readonly facts: readonly { readonly sources: readonly Source[] }[];
}

/** @throws DomainError where there is no such block */
const written = (dataset: Dataset, { kind, of, caption, text }: NoteBlockDefinition, on: CalendarDate): Written => {
  const its = { of, caption };
  const endorsable = endorsableInitiatives(dataset);
  const bySlug = (slug: string) => endorsableBySlug(dataset, slug);
  const standing = (positions: readonly Position[]) => ({ sources: sourcesOfPositions(positions, on) });
  /** Counts of States rest on who was a Member, and in which group. */
  const counted = (initiative: Initiative) => {
    const positions = positionsOn(initiative, on);
    return [standing(positions), ...positions.map(({ state }) => state)];
  };
  const about = () => (of.length === 0 && endorsable[0] ? endorsable[0] : bySlug(one(of, 'INITIATIVE')));
  if (kind !== 'TEXT' && text !== null) throw new DomainError('TEXT_NOT_TAKEN', {});
  switch (kind) {
    case 'KEY_FIGURES':
    case 'NOT_KNOWN': {
      const council = knownCouncilOn(dataset, on);
      const figures = (of.length === 0 ? endorsable : each(of, bySlug)).map((initiative) => ({
        initiative,
        coverage: coverageOn(initiative, on),
        tally: tallyOn(initiative, on),
        support: council && councilSupport(council, initiative),
      }));
      return {
        block: { ...its, kind, figures },
        facts: [
          ...figures.flatMap(({ initiative, coverage, support }) => [
            ...coverage.publishedCounts,
            ...counted(initiative),
            ...(support ? publishedOf(support) : []),
          ]),
          ...(council ? termsOf(council) : []),
        ],
      };
    }
    case 'PROGRESS': {
      const initiative = about();
      const start = timelineFrom(initiative) ?? on;
      const timeline = timelineOf(initiative, start < on ? start : on, on, 'CHANGE');
      const published = initiative.publishedCounts.filter(({ date }) => date !== null && date.latest <= on);
      return {
        block: { ...its, kind, initiative, timeline, coverage: coverageOn(initiative, on) },
        facts: [...published, ...counted(initiative)],
      };
    }
    case 'GROUPS': {
      const initiative = about();
      return {
        block: { ...its, kind, initiative, tallies: tallyByGroupOn(initiative, on) },
        facts: counted(initiative),
      };
    }
    case 'STATE': {
      const state = stateByCode(dataset, one(of, 'STATE'));
      const positions = endorsable.map((initiative) => positionOn(initiative, state, on));
      const drafts = state.votes.map(({ draftResolution }) => draftResolution).filter(({ date }) => date <= on);
      return {
        block: { ...its, kind, state, positions },
        facts: [state, standing(positions), ...state.councilTerms, ...drafts, ...drafts.map(mark)],
      };
    }
    case 'VOTES': {
      const { draftResolutions: most } = NOTE_LIMITS;
      if (of.length === 0) throw new DomainError('NO_VOTES_NAMED', {});
      if (of.length > most) throw new DomainError('TOO_MANY_VOTES', { votes: of.length, most });
      const draftResolutions = each(of, (id) => draftBy(dataset, id, on));
      return {
        block: { ...its, kind, draftResolutions },
        facts: draftResolutions.flatMap((draft) => [draft, mark(draft), ...commitments(draft, endorsable)]),
      };
    }
    case 'QUESTIONS': {
      const all = dataset.events.flatMap(({ questions }) => questions);
      const questions = of.length === 0 ? all : each(of, (id) => questionBy(dataset, id));
      return { block: { ...its, kind, questions }, facts: questions.flatMap((question) => [question, question.event]) };
    }
    case 'COUNCIL': {
      none(of);
      const council = councilOn(dataset, on);
      const support = endorsable.map((initiative) => councilSupport(council, initiative));
      return {
        block: { ...its, kind, council, support },
        facts: [...termsOf(council), ...support.flatMap((each) => [standing(each.positions), ...publishedOf(each)])],
      };
    }
    case 'INSTRUMENTS': {
      none(of);
      const initiatives = [...endorsable, ...dataset.initiatives.filter((other) => !other.endorsable)];
      const texts = initiatives.flatMap(({ textSources }) => Object.values(textSources));
      return {
        block: { ...its, kind, initiatives },
        facts: [...initiatives, ...texts.map((sources: readonly Source[]) => ({ sources }))],
      };
    }
    case 'SOURCES':
      none(of);
      return { block: { ...its, kind }, facts: [] };
    case 'TEXT': {
      none(of);
      if (!text?.trim()) throw new DomainError('NO_TEXT', {});
      const figures = liveFigures(dataset, wordsOutsideCode(text), on);
      return { block: { ...its, kind, text, liveFigures: figures }, facts: figures };
    }
  }
};

const tooLong = (part: NotePart, { length }: string, most: number): readonly Problem[] =>
  length > most ? [problem('TOO_LONG', { part, characters: length, most })] : [];

/**
 * The note that a definition asks for, block by block, for a caller that lets others work in between.
 * @throws NoteError with everything that is wrong with the definition; the blocks of one that is too long are not read
 */
export function* briefingNoteSteps(dataset: Dataset, definition: NoteDefinition): Steps<BriefingNote> {
  const { title, on, preset, state, blocks } = definition;
  const problems: NoteProblem[] = [];
  const tried = <Item>(place: number | null, rule: () => Item): readonly Item[] => {
    try {
      return [rule()];
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      problems.push({ block: place, ...(error.problem as Problem) });
      return [];
    }
  };

  const first = preset ? tried(null, () => presetBlocks(dataset, preset, on, state)).flat() : [];
  const texts = blocks.map(({ text }) => text ?? '');
  const known = problems.length;
  const say = (place: number | null, found: readonly Problem[]): void => {
    problems.push(...found.map((each) => ({ block: place, ...each })));
  };
  say(null, tooLong('TITLE', title ?? '', NOTE_LIMITS.title));
  say(null, tooLong('TEXTS', texts.join(''), NOTE_LIMITS.text));
  const count = first.length + blocks.length;
  if (count > NOTE_LIMITS.blocks) say(null, [problem('TOO_MANY_BLOCKS', { blocks: count, most: NOTE_LIMITS.blocks })]);
  if (problems.length > known) throw new NoteError(problems);
  say(null, marksProblem('TITLE', title ?? ''));
  for (const { index, ...found } of textProblems(texts)) say(index + 1, [found]);
  if (problems.length > known) throw new NoteError(problems);
  const figures = texts.flatMap((text) => liveParts(wordsOutsideCode(text))).filter((part) => 'expression' in part);
  if (figures.length > NOTE_LIMITS.liveFigures) {
    const details = { liveFigures: figures.length, most: NOTE_LIMITS.liveFigures };
    say(null, [problem('TOO_MANY_LIVE_FIGURES', details)]);
  }
  if (problems.length > known) throw new NoteError(problems);

  const all: ReturnType<typeof written>[] = [];
  for (const each of first) {
    yield;
    all.push(written(dataset, each, on));
  }
  for (const [index, each] of blocks.entries()) {
    yield;
    say(index + 1, tooLong('HEADING', each.caption ?? '', NOTE_LIMITS.caption));
    say(index + 1, marksProblem('HEADING', each.caption ?? ''));
    all.push(...tried(index + 1, () => written(dataset, each, on)));
  }
  yield;
  if (problems.length > 0) throw new NoteError(problems);
  const sources = all.flatMap(({ facts }) => facts.flatMap((fact) => fact.sources));
  return { title, on, blocks: all.map((each) => each.block), sources: [...new Set(sources)] };
}

/** The same without a pause. @throws NoteError */
export const briefingNote = (dataset: Dataset, definition: NoteDefinition): BriefingNote =>
  runToEnd(briefingNoteSteps(dataset, definition));

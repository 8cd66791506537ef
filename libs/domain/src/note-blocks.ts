import type { CalendarDate } from './calendar-date.js';
import { type Council, type CouncilSupport, councilOn, councilSupport, knownCouncilOn } from './council.js';
import { type Coverage, coverageOn } from './coverage.js';
import { DomainError } from './domain-error.js';
import { draftsBySymbol } from './draft-address.js';
import { endorsableBySlug, endorsableInitiatives } from './initiative.js';
import { type LiveFigure, liveFigures, stateByCode } from './live-figure.js';
import type { Dataset, CouncilTerm, DiscussionQuestion, DraftResolution, Initiative, Source, State } from './model.js';
import { NOTE_LIMITS, type NoteBlockDefinition, type NoteBlockKind } from './note-definition.js';
import { wordsOutsideCode } from './own-words.js';
import { type Position, positionOn, positionsOn, sourcesOfPositions } from './position.js';
import { type GroupTally, type Tally, tallyByGroupOn, tallyOn } from './tally.js';
import { type TimelinePoint, timelineFrom, timelineOf } from './timeline.js';

/** An initiative in numbers, on the note’s day. */
export interface KeyFigure {
  readonly initiative: Initiative;
  readonly coverage: Coverage;
  readonly tally: Tally;
  /** `null` if not all members of the Council on that day are known. */
  readonly support: CouncilSupport | null;
}

interface Block<Kind extends NoteBlockKind> {
  readonly kind: Kind;
  readonly of: readonly string[];
  readonly caption: string | null;
}

/** What a reader needs to know about a State before a meeting, and what to ask of it. */
export interface AnswerBlock extends Block<'ANSWER' | 'ASK'> {
  readonly state: State;
  readonly positions: readonly Position[];
  readonly figures: readonly KeyFigure[];
  /** `null` if not all members on that day are known. */
  readonly council: Council | null;
  /** The State’s term on that Council; `null` if it does not sit there. */
  readonly term: CouncilTerm | null;
}

/** A block with the data that it shows. */
export type NoteBlock =
  | (Block<'KEY_FIGURES' | 'NOT_KNOWN'> & { readonly figures: readonly KeyFigure[] })
  | (Block<'PROGRESS'> & {
      readonly initiative: Initiative;
      readonly timeline: readonly TimelinePoint[];
      readonly coverage: Coverage;
    })
  | (Block<'COUNCIL' | 'COUNCIL_TABLE'> & { readonly council: Council; readonly support: readonly CouncilSupport[] })
  | (Block<'GROUPS'> & { readonly initiative: Initiative; readonly tallies: readonly GroupTally[] })
  | (Block<'STATE'> & { readonly state: State; readonly positions: readonly Position[] })
  | (Block<'VOTES'> & { readonly draftResolutions: readonly DraftResolution[] })
  | (Block<'INSTRUMENTS'> & { readonly initiatives: readonly Initiative[] })
  | (Block<'QUESTIONS'> & { readonly questions: readonly DiscussionQuestion[] })
  | AnswerBlock
  | Block<'SOURCES' | 'KEY_SOURCES'>
  | (Block<'TEXT'> & { readonly text: string; readonly liveFigures: readonly LiveFigure[] });

/** Finds a draft resolution by its id, or by a symbol that only one vote has. */
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

/** Finds all items that a block is about. @throws DomainError if `find` finds nothing, or the same item twice */
const findAll = <Item>(of: readonly string[], find: (id: string) => Item): readonly Item[] => {
  const items = new Set<Item>();
  for (const id of of) {
    const item = find(id);
    if (items.has(item)) throw new DomainError('NAMED_TWICE', { id });
    items.add(item);
  }
  return [...items];
};

/** Returns the one thing that a block is about. @throws DomainError if there is none or more than one */
const onlyOne = (of: readonly string[], about: 'INITIATIVE' | 'STATE'): string => {
  const [id, more] = of;
  if (id !== undefined && more === undefined) return id;
  throw new DomainError(id === undefined ? 'ABOUT_NOTHING_NAMED' : 'ABOUT_SEVERAL', { about });
};

const requireNone = (of: readonly string[]): void => {
  const [id] = of;
  if (id !== undefined) throw new DomainError('ABOUT_NOTHING', { id: id.slice(0, 60) });
};

/** Whether a text block names the paragraph that it replaces, by number. */
export const isParagraphNumber = (of: readonly string[]): boolean => of.length === 1 && /^[1-9]\d?$/.test(of[0] ?? '');

/** Returns the sources that mark a draft as concerning atrocity crimes. */
const mark = ({ atrocitySources }: DraftResolution) => ({ sources: atrocitySources });

/** Returns the acts by which the voting States had endorsed one of the initiatives on the day of the vote. */
const commitments = ({ votes, date }: DraftResolution, initiatives: readonly Initiative[]) =>
  votes.flatMap(({ state }) =>
    initiatives
      .map((initiative) => positionOn(initiative, state, date))
      .flatMap(({ status, acts }) => (status === 'ENDORSED' ? acts : [])),
  );

const termsOf = ({ members }: Council) => members.map(({ term }) => term);
const publishedOf = ({ publishedCount }: CouncilSupport) => (publishedCount ? [publishedCount] : []);

/** A block with the data that it shows, and the facts that this data rests on. */
interface Written {
  readonly block: NoteBlock;
  readonly facts: readonly { readonly sources: readonly Source[] }[];
}

// A block has positions with all their acts, including later ones, so the note has the sources of all of them.
const standing = (positions: readonly Position[], on: CalendarDate) => ({
  sources: [
    ...sourcesOfPositions(positions, on),
    ...positions.flatMap(({ acts }) => acts.flatMap(({ sources }) => sources)),
  ],
});

/** Returns the facts behind a count of States, which also rests on which States were Members, and in which group. */
const counted = (initiative: Initiative, on: CalendarDate) => {
  const positions = positionsOn(initiative, on);
  return [standing(positions, on), ...positions.map(({ state }) => state)];
};

/** Returns each initiative in numbers, with the support on the Council if that is known. */
const keyFigures = (
  initiatives: readonly Initiative[],
  council: Council | null,
  on: CalendarDate,
): readonly KeyFigure[] =>
  initiatives.map((initiative) => ({
    initiative,
    coverage: coverageOn(initiative, on),
    tally: tallyOn(initiative, on),
    support: council && councilSupport(council, initiative),
  }));

/** Returns the initiative that a block is about; the first endorsable one if it names none. */
const initiativeOf = (dataset: Dataset, of: readonly string[]): Initiative => {
  const first = of.length === 0 ? endorsableInitiatives(dataset)[0] : undefined;
  return first ?? endorsableBySlug(dataset, onlyOne(of, 'INITIATIVE'));
};

const keyFiguresBlock = (dataset: Dataset, block: Block<'KEY_FIGURES' | 'NOT_KNOWN'>, on: CalendarDate): Written => {
  const council = knownCouncilOn(dataset, on);
  const initiatives =
    block.of.length === 0
      ? endorsableInitiatives(dataset)
      : findAll(block.of, (slug) => endorsableBySlug(dataset, slug));
  const figures = keyFigures(initiatives, council, on);
  return {
    block: { ...block, figures },
    facts: [
      ...figures.flatMap(({ initiative, coverage, support }) => [
        ...coverage.publishedCounts,
        ...counted(initiative, on),
        ...(support ? publishedOf(support) : []),
      ]),
      ...(council ? termsOf(council) : []),
    ],
  };
};

const progressBlock = (dataset: Dataset, block: Block<'PROGRESS'>, on: CalendarDate): Written => {
  const initiative = initiativeOf(dataset, block.of);
  const start = timelineFrom(initiative) ?? on;
  const timeline = timelineOf(initiative, start < on ? start : on, on, 'CHANGE');
  const published = initiative.publishedCounts.filter(({ date }) => date !== null && date.latest <= on);
  return {
    block: { ...block, initiative, timeline, coverage: coverageOn(initiative, on) },
    facts: [...published, ...counted(initiative, on)],
  };
};

const groupsBlock = (dataset: Dataset, block: Block<'GROUPS'>, on: CalendarDate): Written => {
  const initiative = initiativeOf(dataset, block.of);
  return {
    block: { ...block, initiative, tallies: tallyByGroupOn(initiative, on) },
    facts: counted(initiative, on),
  };
};

const stateBlock = (dataset: Dataset, block: Block<'STATE'>, on: CalendarDate): Written => {
  const state = stateByCode(dataset, onlyOne(block.of, 'STATE'));
  const positions = endorsableInitiatives(dataset).map((initiative) => positionOn(initiative, state, on));
  const drafts = state.votes.map(({ draftResolution }) => draftResolution).filter(({ date }) => date <= on);
  return {
    block: { ...block, state, positions },
    facts: [state, standing(positions, on), ...state.councilTerms, ...drafts, ...drafts.map(mark)],
  };
};

const answerBlock = (dataset: Dataset, block: Block<'ANSWER' | 'ASK'>, on: CalendarDate): Written => {
  const state = stateByCode(dataset, onlyOne(block.of, 'STATE'));
  const endorsable = endorsableInitiatives(dataset);
  const positions = endorsable.map((initiative) => positionOn(initiative, state, on));
  const council = knownCouncilOn(dataset, on);
  const figures = keyFigures(endorsable, council, on);
  const term = council?.members.find((member) => member.state === state)?.term ?? null;
  return {
    block: { ...block, state, positions, figures, council, term },
    facts: [
      standing(positions, on),
      ...figures.flatMap(({ initiative, coverage, support }) => [
        initiative,
        ...coverage.publishedCounts,
        ...counted(initiative, on),
        ...(support ? [standing(support.positions, on), ...publishedOf(support)] : []),
      ]),
      ...(council ? termsOf(council) : []),
    ],
  };
};

const votesBlock = (dataset: Dataset, block: Block<'VOTES'>, on: CalendarDate): Written => {
  const { of } = block;
  const { draftResolutions: most } = NOTE_LIMITS;
  if (of.length === 0) throw new DomainError('NO_VOTES_NAMED', {});
  if (of.length > most) throw new DomainError('TOO_MANY_VOTES', { votes: of.length, most });
  const draftResolutions = findAll(of, (id) => draftBy(dataset, id, on));
  const endorsable = endorsableInitiatives(dataset);
  return {
    block: { ...block, draftResolutions },
    facts: draftResolutions.flatMap((draft) => [draft, mark(draft), ...commitments(draft, endorsable)]),
  };
};

const questionsBlock = (dataset: Dataset, block: Block<'QUESTIONS'>): Written => {
  const questions =
    block.of.length === 0
      ? dataset.events.flatMap((event) => event.questions)
      : findAll(block.of, (id) => questionBy(dataset, id));
  return { block: { ...block, questions }, facts: questions.flatMap((question) => [question, question.event]) };
};

const councilBlock = (dataset: Dataset, block: Block<'COUNCIL' | 'COUNCIL_TABLE'>, on: CalendarDate): Written => {
  requireNone(block.of);
  const council = councilOn(dataset, on);
  const support = endorsableInitiatives(dataset).map((initiative) => councilSupport(council, initiative));
  return {
    block: { ...block, council, support },
    facts: [...termsOf(council), ...support.flatMap((item) => [standing(item.positions, on), ...publishedOf(item)])],
  };
};

const instrumentsBlock = (dataset: Dataset, block: Block<'INSTRUMENTS'>): Written => {
  requireNone(block.of);
  const others = dataset.initiatives.filter(({ endorsable }) => !endorsable);
  const initiatives = [...endorsableInitiatives(dataset), ...others];
  const texts = initiatives.flatMap(({ textSources }) => Object.values(textSources));
  return {
    block: { ...block, initiatives },
    facts: [...initiatives, ...texts.map((sources: readonly Source[]) => ({ sources }))],
  };
};

const textBlock = (dataset: Dataset, block: Block<'TEXT'>, text: string | null, on: CalendarDate): Written => {
  if (!isParagraphNumber(block.of)) requireNone(block.of);
  if (!text?.trim()) throw new DomainError('NO_TEXT', {});
  const figures = liveFigures(dataset, wordsOutsideCode(text), on);
  return { block: { ...block, text, liveFigures: figures }, facts: figures };
};

/** Writes the block of a definition. @throws DomainError if it cannot be written */
export const writeBlock = (
  dataset: Dataset,
  { kind, of, caption, text }: NoteBlockDefinition,
  on: CalendarDate,
): Written => {
  if (kind !== 'TEXT' && text !== null) throw new DomainError('TEXT_NOT_TAKEN', {});
  switch (kind) {
    case 'KEY_FIGURES':
    case 'NOT_KNOWN':
      return keyFiguresBlock(dataset, { kind, of, caption }, on);
    case 'PROGRESS':
      return progressBlock(dataset, { kind, of, caption }, on);
    case 'GROUPS':
      return groupsBlock(dataset, { kind, of, caption }, on);
    case 'STATE':
      return stateBlock(dataset, { kind, of, caption }, on);
    case 'ANSWER':
    case 'ASK':
      return answerBlock(dataset, { kind, of, caption }, on);
    case 'VOTES':
      return votesBlock(dataset, { kind, of, caption }, on);
    case 'QUESTIONS':
      return questionsBlock(dataset, { kind, of, caption });
    case 'COUNCIL':
    case 'COUNCIL_TABLE':
      return councilBlock(dataset, { kind, of, caption }, on);
    case 'INSTRUMENTS':
      return instrumentsBlock(dataset, { kind, of, caption });
    case 'SOURCES':
    case 'KEY_SOURCES':
      requireNone(of);
      return { block: { kind, of, caption }, facts: [] };
    case 'TEXT':
      return textBlock(dataset, { kind, of, caption }, text, on);
  }
};

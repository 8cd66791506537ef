import type { CalendarDate } from './calendar-date.js';
import { DomainError } from './domain-error.js';
import { liveFigureProblems, liveParts } from './live-figure.js';
import type { Dataset, Source } from './model.js';
import { type NoteBlock, writtenBlock } from './note-blocks.js';
import { NOTE_HEAD_FIELDS, NOTE_LIMITS, type NoteDefinition, type NoteHead } from './note-definition.js';
import { presetBlocks } from './note-presets.js';
import { wordsOutsideCode } from './own-words.js';
import { type NotePart, type NoteProblem, type Problem, problem } from './problem.js';
import { type Steps, runToEnd } from './steps.js';
import { marksProblem, textProblems } from './text-bounds.js';

/** What a panelist takes into the room: blocks of figures and words, as of a day and a revision. */
export interface BriefingNote {
  readonly title: string | null;
  readonly head: NoteHead | null;
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

const tooLong = (part: NotePart, { length }: string, most: number): readonly Problem[] =>
  length > most ? [problem('TOO_LONG', { part, characters: length, most })] : [];

/**
 * The note that a definition asks for, block by block, for a caller that lets others work in between.
 * @throws NoteError with everything that is wrong with the definition; the blocks of one that is too long are not read
 */
export function* briefingNoteSteps(dataset: Dataset, definition: NoteDefinition): Steps<BriefingNote> {
  const { title, head, on, preset, state, blocks } = definition;
  const problems: NoteProblem[] = [];
  const tried = <Item>(place: number | null, rule: () => Item): readonly Item[] => {
    try {
      return [rule()];
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      problems.push({ block: place, ...error.problem });
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
  const lines = NOTE_HEAD_FIELDS.map((field) => head?.[field] ?? '');
  for (const line of lines) say(null, tooLong('HEAD', line, NOTE_LIMITS.head));
  say(null, tooLong('TEXTS', texts.join(''), NOTE_LIMITS.text));
  const count = first.length + blocks.length;
  if (count > NOTE_LIMITS.blocks) say(null, [problem('TOO_MANY_BLOCKS', { blocks: count, most: NOTE_LIMITS.blocks })]);
  if (problems.length > known) throw new NoteError(problems);
  say(null, marksProblem('TITLE', title ?? ''));
  for (const line of lines) say(null, marksProblem('HEAD', line));
  for (const { index, ...found } of textProblems(texts)) say(index + 1, [found]);
  if (problems.length > known) throw new NoteError(problems);
  const figures = texts.flatMap((text) => liveParts(wordsOutsideCode(text))).filter((part) => 'expression' in part);
  if (figures.length > NOTE_LIMITS.liveFigures) {
    const details = { liveFigures: figures.length, most: NOTE_LIMITS.liveFigures };
    say(null, [problem('TOO_MANY_LIVE_FIGURES', details)]);
  }
  if (problems.length > known) throw new NoteError(problems);

  const all: ReturnType<typeof writtenBlock>[] = [];
  for (const each of first) {
    yield;
    all.push(writtenBlock(dataset, each, on));
  }
  for (const [index, each] of blocks.entries()) {
    yield;
    say(index + 1, tooLong('HEADING', each.caption ?? '', NOTE_LIMITS.caption));
    say(index + 1, marksProblem('HEADING', each.caption ?? ''));
    const wrong = each.kind === 'TEXT' ? liveFigureProblems(dataset, wordsOutsideCode(each.text ?? ''), on) : [];
    problems.push(...wrong.map((found) => ({ block: index + 1, ...found })));
    if (wrong.length === 0) all.push(...tried(index + 1, () => writtenBlock(dataset, each, on)));
  }
  yield;
  if (problems.length > 0) throw new NoteError(problems);
  const sources = all.flatMap(({ facts }) => facts.flatMap((fact) => fact.sources));
  return { title, head: head ?? null, on, blocks: all.map((each) => each.block), sources: [...new Set(sources)] };
}

/** The same without a pause. @throws NoteError */
export const briefingNote = (dataset: Dataset, definition: NoteDefinition): BriefingNote =>
  runToEnd(briefingNoteSteps(dataset, definition));

import type { CalendarDate } from './calendar-date.js';
import { DomainError } from './domain-error.js';
import { liveFigureProblems, liveParts } from './live-figure.js';
import type { Dataset, Source } from './model.js';
import { type NoteBlock, writeBlock } from './note-blocks.js';
import { NOTE_HEAD_FIELDS, NOTE_LIMITS, type NoteDefinition, type NoteHead } from './note-definition.js';
import { presetBlocks } from './note-presets.js';
import { wordsOutsideCode } from './own-words.js';
import { type NotePart, type NoteProblem, type Problem, problem } from './problem.js';
import { type Steps, runToEnd } from './steps.js';
import { marksProblem, textProblems } from './text-bounds.js';

/** What a panelist takes into the room: blocks of figures and text, as of a day and a revision. */
export interface BriefingNote {
  readonly title: string | null;
  readonly head: NoteHead | null;
  readonly on: CalendarDate;
  readonly blocks: readonly NoteBlock[];
  /** The sources of the whole note, in the order of its blocks, without repeats. */
  readonly sources: readonly Source[];
}

/** A definition that cannot be made into a note, with everything that is wrong with it. */
export class NoteError extends DomainError<'NOTE'> {
  constructor(readonly problems: readonly NoteProblem[]) {
    super('NOTE', { problems });
  }
}

const tooLong = (part: NotePart, { length }: string, most: number): readonly Problem[] =>
  length > most ? [problem('TOO_LONG', { part, characters: length, most })] : [];

/**
 * Writes the note of a definition block by block, yielding so that other work can run in between.
 * @throws NoteError with everything that is wrong with the definition; if it is too long, its blocks are not checked
 */
export function* briefingNoteSteps(dataset: Dataset, definition: NoteDefinition): Steps<BriefingNote> {
  const { title, head, on, preset, state, blocks } = definition;
  const problems: NoteProblem[] = [];
  const attempt = <Item>(place: number | null, rule: () => Item): readonly Item[] => {
    try {
      return [rule()];
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      problems.push({ block: place, ...error.problem });
      return [];
    }
  };

  const fromPreset = preset ? attempt(null, () => presetBlocks(dataset, preset, on, state)).flat() : [];
  const texts = blocks.map(({ text }) => text ?? '');
  const known = problems.length;
  const report = (place: number | null, found: readonly Problem[]): void => {
    problems.push(...found.map((item) => ({ block: place, ...item })));
  };
  report(null, tooLong('TITLE', title ?? '', NOTE_LIMITS.title));
  const lines = NOTE_HEAD_FIELDS.map((field) => head?.[field] ?? '');
  for (const line of lines) report(null, tooLong('HEAD', line, NOTE_LIMITS.head));
  report(null, tooLong('TEXTS', texts.join(''), NOTE_LIMITS.text));
  const count = fromPreset.length + blocks.length;
  if (count > NOTE_LIMITS.blocks)
    report(null, [problem('TOO_MANY_BLOCKS', { blocks: count, most: NOTE_LIMITS.blocks })]);
  if (problems.length > known) throw new NoteError(problems);
  report(null, marksProblem('TITLE', title ?? ''));
  for (const line of lines) report(null, marksProblem('HEAD', line));
  for (const { index, ...found } of textProblems(texts)) report(index + 1, [found]);
  if (problems.length > known) throw new NoteError(problems);
  const figures = texts.flatMap((text) => liveParts(wordsOutsideCode(text))).filter((part) => 'expression' in part);
  if (figures.length > NOTE_LIMITS.liveFigures) {
    const details = { liveFigures: figures.length, most: NOTE_LIMITS.liveFigures };
    report(null, [problem('TOO_MANY_LIVE_FIGURES', details)]);
  }
  if (problems.length > known) throw new NoteError(problems);

  const written: ReturnType<typeof writeBlock>[] = [];
  for (const block of fromPreset) {
    yield;
    written.push(writeBlock(dataset, block, on));
  }
  for (const [index, block] of blocks.entries()) {
    yield;
    report(index + 1, tooLong('HEADING', block.caption ?? '', NOTE_LIMITS.caption));
    report(index + 1, marksProblem('HEADING', block.caption ?? ''));
    const wrong = block.kind === 'TEXT' ? liveFigureProblems(dataset, wordsOutsideCode(block.text ?? ''), on) : [];
    problems.push(...wrong.map((found) => ({ block: index + 1, ...found })));
    if (wrong.length === 0) written.push(...attempt(index + 1, () => writeBlock(dataset, block, on)));
  }
  yield;
  if (problems.length > 0) throw new NoteError(problems);
  const sources = written.flatMap(({ facts }) => facts.flatMap((fact) => fact.sources));
  return { title, head: head ?? null, on, blocks: written.map((item) => item.block), sources: [...new Set(sources)] };
}

/** Writes the note of a definition in one go. @throws NoteError */
export const briefingNote = (dataset: Dataset, definition: NoteDefinition): BriefingNote =>
  runToEnd(briefingNoteSteps(dataset, definition));

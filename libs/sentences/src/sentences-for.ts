import type {
  AddressProblems,
  FormProblems,
  ListProblems,
  NoteProblems,
  QuestionProblems,
  ValueProblems,
  WaitProblems,
} from '#domain';

/** How the reader of a sentence writes days (`YYYY-MM-DD`) and numbers; the pages know this for each language. */
export interface Writing {
  readonly day: (day: string) => string;
  readonly number: (value: number) => string;
}

/** A sentence for each code in a set of problems. A missing one is a compile error. */
export type SentencesFor<Details> = {
  readonly [Code in keyof Details]: (details: Details[Code], writing: Writing) => string;
};

/**
 * The problems that a page can report to a reader. Problems of recorded facts and their files are for the people who
 * import them, in English.
 */
export interface ReaderProblems
  extends
    ValueProblems,
    QuestionProblems,
    Omit<NoteProblems, 'NOTE'>,
    AddressProblems,
    FormProblems,
    ListProblems,
    WaitProblems {}

/** The sentences of one language. */
export interface Sentences {
  readonly of: SentencesFor<ReaderProblems>;
  /** Returns the words before the problem of a block in a note. @example block(2) // Block 2: */
  readonly block: (number: number) => string;
}

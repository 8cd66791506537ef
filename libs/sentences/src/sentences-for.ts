import type {
  AddressProblems,
  FormProblems,
  ListProblems,
  NoteProblems,
  QuestionProblems,
  ValueProblems,
  WaitProblems,
} from '#domain';

/** A sentence for each code of some problems. One that is missing does not compile. */
export type SentencesFor<Details> = {
  readonly [Code in keyof Details]: (details: Details[Code]) => string;
};

/** What a page can have to tell its reader. Those of recorded facts and their files are for whoever imports them, in English. */
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
  /** What precedes the problem of a block of a note. @example block(2) // Block 2: */
  readonly block: (number: number) => string;
}

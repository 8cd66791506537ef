import type {
  AddressProblems,
  FormProblems,
  ListProblems,
  NoteProblems,
  QuestionProblems,
  ValueProblems,
  WaitProblems,
} from '#domain';

/** How the reader of a sentence writes days (`YYYY-MM-DD`) and numbers: the pages know it of each language. */
export interface Writing {
  readonly day: (day: string) => string;
  readonly number: (value: number) => string;
}

/** A sentence for each code of some problems. One that is missing does not compile. */
export type SentencesFor<Details> = {
  readonly [Code in keyof Details]: (details: Details[Code], writing: Writing) => string;
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

import type { FactKind } from './facts/kinds.js';
import type { AddressProblems, FormProblems, ListProblems, WaitProblems } from './reader-problems.js';

type None = Readonly<Record<never, never>>;

/** Problems of single values: a name, an address, a text. */
export interface ValueProblems {
  readonly CONTROL_CHARACTER: None;
  /** `after` is the text before the character; `codePoint` is written `U+00AD`. */
  readonly UNSEEN_CHARACTER: { readonly codePoint: string; readonly after: string };
  readonly LOST_LETTER: { readonly codePoint: string; readonly after: string };
  readonly BAD_WEB_ADDRESS: {
    readonly text: string;
    readonly fault: 'SCHEME' | 'CHARACTER' | 'HOST' | 'CREDENTIALS' | 'DOMAIN';
  };
  readonly NOT_A_DAY: { readonly text: string };
  readonly OUTSIDE_CALENDAR: None;
  readonly DATE_UNLIKE_PRECISION: {
    readonly text: string;
    readonly precision: 'DAY' | 'MONTH' | 'YEAR' | 'ON_OR_BEFORE' | 'BETWEEN';
  };
  readonly NO_TOTAL: { readonly text: string };
}

/** Problems of recorded facts, on their own or together with others. */
export interface InvariantProblems {
  readonly ID_TWICE: { readonly id: string };
  readonly BAD_ID: { readonly id: string };
  readonly ID_DIFFERS_IN_CASE: { readonly id: string; readonly known: string };
  readonly NO_SOURCE: None;
  readonly NO_SUCH_FACT: { readonly word: string; readonly id: string };
  readonly UNKNOWN_WORD: { readonly word: string; readonly words: readonly string[] };
  readonly NO_CALENDAR_DAY: { readonly text: string };
  readonly NO_TIME: { readonly time: string; readonly timeZone: string };
  readonly SKIPPED_TIME: { readonly time: string; readonly timeZone: string; readonly date: string };
  readonly ENDS_BEFORE_START: { readonly startsAt: string; readonly endsAt: string };
  readonly NO_DATE_OF_TOTAL: { readonly text: string };
  readonly NO_NUMBER_OF_MEMBERS: { readonly text: string };
  readonly NO_LAUNCH_DATE: { readonly text: string };
  readonly AFTER_SOURCES: { readonly date: string; readonly read: string };
  readonly BEFORE_FIRST_DAY: { readonly date: string; readonly first: string };
  readonly BEFORE_UNITED_NATIONS: { readonly date: string; readonly began: string };
  readonly SOURCES_BEFORE_VOTE: { readonly date: string };
  readonly READ_BEFORE_PUBLISHED: { readonly retrievedOn: string; readonly publishedOn: string };
  readonly READ_IN_FUTURE: { readonly retrievedOn: string };
  readonly MORE_THAN_STATES: { readonly count: string; readonly members: number; readonly observers: number };
  readonly NUMBER_UNLIKE_WORDS: { readonly count: string; readonly number: number };
  readonly NOT_ENDORSABLE: { readonly initiative: string };
  readonly ACT_BEFORE_OPENING: { readonly latest: string; readonly initiative: string; readonly opened: string };
  readonly TERM_ENDS_BEFORE_START: { readonly startsOn: string; readonly endsOn: string };
  readonly TERM_END_UNLIKE_SEAT: None;
  readonly TWO_SEATS: { readonly day: string };
  readonly COUNCIL_SIZE: { readonly day: string; readonly members: number; readonly size: number };
  readonly VOTE_OFF_COUNCIL: { readonly state: string; readonly on: string };
  readonly ROLL_CALL_SIZE: { readonly votes: number; readonly size: number };
  readonly COUNTS_UNLIKE_ROLL_CALL: { readonly recorded: string; readonly counted: string };
  readonly VETOES_UNLIKE_VOTES: None;
  readonly OUTCOME_WITHOUT_NUMBERS: { readonly outcome: string };
  readonly VETO_BY_NO_ONE: None;
  readonly VETOED_WITHOUT_VOTES: { readonly inFavour: number };
  readonly VETOES_WITHOUT_VETO: { readonly outcome: string };
  readonly NAME_WRITTEN_OTHERWISE: { readonly name: string; readonly known: string };
  readonly STATE_TWICE: { readonly state: string; readonly name: string; readonly id: string };
  readonly BAD_CODE: { readonly code: string; readonly form: 'iso2' | 'm49' };
  readonly CODE_TAKEN: { readonly code: string; readonly state: string };
  readonly LABEL_TAKEN: { readonly label: string; readonly id: string };
  readonly LABEL_TOO_LONG: { readonly label: string; readonly most: number };
  readonly NO_FIELD_OF_FACT: { readonly of: string };
  readonly TRANSLATED_TWICE: { readonly id: string };
  readonly OPENING_ENDS_BEFORE_START: { readonly notBefore: string; readonly notAfter: string };
}

/** The expected shape of a YAML entry. */
export type EntryShape = 'MOMENT' | 'HEAD' | 'TEXT' | 'INTEGER' | 'TEXTS' | 'ENTRIES' | 'RECORD' | 'FACT' | 'FACTS';

interface Shaped {
  readonly wanted: EntryShape;
  /** The kind of fact, for `FACT` and `FACTS`. */
  readonly word?: string;
  /** The entries that it has, for `FACT` and `RECORD`. */
  readonly fields?: readonly string[];
}

/** Problems of the files that hold a revision. */
export interface FileProblems {
  readonly NO_DIRECTORY: None;
  readonly NO_FILES: { readonly files: readonly string[] };
  readonly NOT_A_REVISION_FILE: { readonly near: string | null };
  readonly FILE_MISSING: None;
  readonly FILE_IS_ARCHIVE: None;
  readonly FILE_IS_UTF16: None;
  readonly FILE_NOT_UTF8: { readonly perhapsWindows1252: boolean };
  readonly FILE_UNREADABLE: None;
  readonly FILE_EMPTY: { readonly columns: readonly string[] };
  readonly SEPARATOR_LINE: { readonly line: string };
  readonly OTHER_SEPARATOR: { readonly separator: 'SEMICOLON' | 'TAB' | 'BAR' };
  readonly QUOTE_NOT_CLOSED: None;
  readonly QUOTE_INSIDE_CELL: None;
  readonly TEXT_AFTER_QUOTE: None;
  readonly BAD_CSV: { readonly reason: string };
  readonly COLUMNS_MISSPELLED: { readonly written: readonly string[]; readonly meant: readonly string[] };
  readonly COLUMN_MISSING: None;
  readonly COLUMN_TWICE: None;
  readonly COLUMN_WITHOUT_NAME: { readonly place: number };
  readonly UNKNOWN_COLUMN: { readonly columns: readonly string[] };
  readonly NEW_FACT_WITHOUT_COLUMN: { readonly id: string };
  readonly ROW_LENGTH: { readonly cells: number; readonly columns: number };
  readonly CELL_EMPTY: None;
  readonly CELL_NOT_A_NUMBER: { readonly text: string };
  readonly LIST_PART_EMPTY: None;
  readonly LIST_PART_TWICE: { readonly item: string };
  readonly STATE_AMBIGUOUS: { readonly text: string; readonly candidates: readonly string[] };
  readonly NOT_A_STATE: { readonly text: string };
  readonly NO_SUCH_STATE: { readonly text: string; readonly candidates: readonly string[] };
  readonly BAD_YAML: { readonly reason: string };
  readonly UNKNOWN_ENTRY: None;
  readonly ENTRY_MISSING: Shaped;
  readonly ENTRY_SHAPE: Shaped;
  readonly ENTRY_EMPTY: None;
  readonly BAD_HASH: None;
  readonly REMOVED_HEADER: { readonly columns: readonly string[] };
  readonly UNKNOWN_KIND: { readonly kind: string; readonly kinds: readonly string[] };
  readonly REMOVED_WITHOUT_ID: None;
  readonly REMOVED_WITHOUT_REASON: None;
  readonly REMOVED_NOTHING: { readonly word: string; readonly id: string };
}

/** Problems of a reader’s query. */
export interface QuestionProblems {
  readonly NO_FACT: { readonly kind: string; readonly id: string };
  readonly NO_REVISION: None;
  readonly UNKNOWN_INITIATIVE: { readonly slug: string; readonly slugs: readonly string[] };
  readonly NOT_ENDORSED_BY_STATES: { readonly slug: string; readonly slugs: readonly string[] };
  readonly UNKNOWN_STATE: { readonly code: string };
  readonly TOO_MANY_POINTS: { readonly most: number };
  readonly TIMELINE_ENDS_BEFORE_START: { readonly from: string; readonly to: string };
  readonly YEARS_END_BEFORE_START: { readonly from: number; readonly to: number };
  readonly PERIOD_ENDS_BEFORE_START: { readonly from: string; readonly to: string };
  readonly COUNCIL_NOT_KNOWN: { readonly from: string; readonly to: string; readonly on: string };
  readonly COUNCIL_YEARS_NOT_KNOWN: { readonly from: number; readonly to: number };
  readonly NO_ANSWER: { readonly text: string };
  readonly NAME_NOT_IN_LIST: { readonly name: string };
  readonly TOO_MANY_NAMES: { readonly names: number; readonly most: number };
}

/** Problems of a requested briefing note. */
export interface NoteProblems {
  /** One or more problems; the `block` of each says where it is. */
  readonly NOTE: { readonly problems: readonly NoteProblem[] };
  readonly PRESET_WITHOUT_STATE: None;
  readonly SEVERAL_VOTES: { readonly symbol: string; readonly ids: readonly string[] };
  readonly UNKNOWN_VOTE: { readonly text: string };
  readonly VOTE_AFTER_DAY: { readonly vote: string; readonly date: string; readonly on: string };
  readonly UNKNOWN_QUESTION: { readonly id: string; readonly ids: readonly string[] };
  readonly NAMED_TWICE: { readonly id: string };
  readonly ABOUT_NOTHING_NAMED: { readonly about: 'INITIATIVE' | 'STATE' };
  readonly ABOUT_SEVERAL: { readonly about: 'INITIATIVE' | 'STATE' };
  readonly ABOUT_NOTHING: { readonly id: string };
  readonly TEXT_NOT_TAKEN: None;
  readonly NO_VOTES_NAMED: None;
  readonly TOO_MANY_VOTES: { readonly votes: number; readonly most: number };
  readonly NO_TEXT: None;
  readonly TOO_LONG: { readonly part: NotePart; readonly characters: number; readonly most: number };
  readonly TOO_MANY_BLOCKS: { readonly blocks: number; readonly most: number };
  readonly TOO_MANY_LIVE_FIGURES: { readonly liveFigures: number; readonly most: number };
  readonly TOO_MANY_MARKS: {
    readonly part: NotePart;
    readonly marks: number;
    readonly after: string;
    readonly most: number;
  };
  /** `together` if the texts of the preceding blocks contribute. */
  readonly TOO_MANY_SIGNS: { readonly signs: number; readonly together: boolean; readonly most: number };
  readonly TOO_MANY_CELLS: { readonly cells: number; readonly most: number };
  readonly TOO_MANY_PARTS: { readonly parts: number; readonly together: boolean; readonly most: number };
  readonly ADDRESSES_TOO_LONG: { readonly characters: number; readonly most: number };
  readonly LIVE_FIGURE_NOT_CLOSED: { readonly text: string };
  readonly LIVE_FIGURE_OVER_LINES: { readonly expression: string };
  readonly UNKNOWN_LIVE_FIGURE: { readonly name: string; readonly names: readonly string[]; readonly example: string };
  readonly LIVE_FIGURE_WANTS: {
    readonly name: string;
    readonly wants: 'INITIATIVE' | 'STATE' | 'SOURCE';
    readonly form: string;
    readonly example: string;
  };
  readonly LIVE_FIGURE_TAKES_LESS: {
    readonly name: string;
    readonly text: string;
    readonly form: string;
    readonly example: string;
  };
  readonly NO_PLAIN_TOTAL: { readonly on: string; readonly text: string };
  readonly NO_TOTAL_BY_THEN: { readonly on: string };
  readonly OPENING_NOT_KNOWN: None;
}

/** A text of a note whose length is limited: `TEXT` is the text of one block, `TEXTS` those of all blocks together. */
export type NotePart = 'TITLE' | 'HEAD' | 'HEADING' | 'TEXT' | 'TEXTS';

/** The details of every problem of the domain, by code. `libs/sentences` has a sentence for each. */
export interface ProblemDetails
  extends
    ValueProblems,
    InvariantProblems,
    FileProblems,
    QuestionProblems,
    NoteProblems,
    AddressProblems,
    FormProblems,
    ListProblems,
    WaitProblems {}

/** The code of a problem. Problems are data; `libs/sentences` turns them into sentences for readers. */
export type ProblemCode = keyof ProblemDetails;

export type Problem<Code extends ProblemCode = ProblemCode> = {
  readonly [Each in Code]: { readonly code: Each; readonly details: ProblemDetails[Each] };
}[Code];

/** A problem of a fact, and the field that it is in. */
export type FactProblem = Problem & { readonly kind: FactKind; readonly id: string; readonly field: string };

/** A problem in the definition of a note. */
export type NoteProblem = Problem & {
  /** Position in the definition’s `blocks`, from 1; `null` for the note as a whole. */
  readonly block: number | null;
  /** The live figure concerned, as written between the braces; `{{` if the braces are not closed. */
  readonly expression?: string;
};

/** @example problem('ID_TWICE', { id: 'x-1' }) */
export const problem = <Code extends ProblemCode>(code: Code, details: ProblemDetails[Code]): Problem<Code> =>
  ({ code, details }) as Problem<Code>;

/** Makes a problem of a field of a fact. */
export const factProblem = <Code extends ProblemCode>(
  { kind, id }: Pick<FactProblem, 'kind' | 'id'>,
  field: string,
  code: Code,
  details: ProblemDetails[Code],
): FactProblem => ({ kind, id, field, ...problem<ProblemCode>(code, details) });

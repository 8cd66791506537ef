type None = Readonly<Record<never, never>>;

/** Problems of an address: of what it names and of the conditions in it. `name` is the parameter’s name. */
export interface AddressProblems {
  readonly ADDRESS_MALFORMED: None;
  readonly NOT_ONE_OF: { readonly name: string; readonly given: string; readonly words: readonly string[] };
  readonly NOT_OWN_ADDRESS: { readonly name: string; readonly given: string };
  readonly PART_TOO_LONG: { readonly name: string; readonly of: 'NAME' | 'TITLE'; readonly most: number };
  readonly SEARCH_TOO_LONG: { readonly most: number };
  readonly SEARCH_LENGTH: { readonly characters: number; readonly most: number };
  readonly OF_WHAT: { readonly parameter: string; readonly example: string };
  readonly UNKNOWN_FIGURE: { readonly given: string; readonly figures: readonly string[] };
  readonly CITED_NOWHERE: { readonly path: string };
  readonly NOT_A_REVISION: { readonly given: string };
  readonly BAD_REVISION: None;
  readonly BAD_SEEN_REVISION: None;
  readonly NO_SUCH_REVISION: { readonly number: number; readonly last: number };
  readonly STATUS_WITHOUT_INITIATIVE: { readonly slugs: readonly string[] };
  readonly VETO_BY_UNKNOWN_STATE: None;
  readonly MARKED_BY_UNKNOWN_SOURCE: None;
  readonly NO_SUCH_INITIATIVE: { readonly slugs: readonly string[] };
  readonly NOT_A_CURSOR: None;
  readonly NOTE_ADDRESS_UNREADABLE: None;
  readonly NOTE_TOO_LONG: { readonly characters: number; readonly most: number };
}

/** Problems of a submitted form. */
export interface FormProblems {
  readonly FIELDS_TOO_LONG: None;
  readonly TOO_MANY_FIELDS: { readonly fields: number; readonly most: number };
  /** Sizes in millions of bytes. */
  readonly FORM_TOO_LARGE: { readonly file: number; readonly fields: number; readonly text: number };
  readonly NOT_A_FORM: None;
  readonly FORM_UNREADABLE: { readonly reason: string };
  readonly LIST_TEXT_TOO_LONG: { readonly characters: number; readonly most: number };
  readonly NAMES_OPEN: None;
  readonly LIST_WITHOUT_STATES: None;
  readonly SOURCE_NOT_NAMED: None;
  readonly SOURCE_READ_BEFORE: None;
  readonly NOTE_FILE_MISSING: None;
  readonly NOTE_FILE_UNREADABLE: None;
}

/** Problems of a published list, both of the file and in relation to what is recorded. */
export interface ListProblems {
  /** `most` in millions of bytes. */
  readonly LIST_TOO_LARGE: { readonly most: number };
  readonly LIST_OF_OTHER_KIND: { readonly endings: readonly string[] };
  readonly LIST_NOT_UTF8: None;
  readonly LIST_PAGE_UNDECODABLE: None;
  readonly LIST_PAGE_TOO_FULL: None;
  readonly LIST_NOT_CSV: None;
  readonly LIST_SHEET_UNREADABLE: None;
  readonly LIST_DOCUMENT_UNREADABLE: None;
  readonly LIST_PDF_LOCKED: None;
  readonly LIST_PDF_UNREADABLE: None;
  readonly LIST_PDF_TOO_LONG: { readonly pages: number; readonly most: number };
  readonly LIST_PDF_TOO_FULL: None;
  readonly LIST_PDF_SCANNED: None;
  readonly LIST_ARCHIVE_PARTS: { readonly most: number };
  /** `most` in millions of bytes. */
  readonly LIST_ARCHIVE_GROWS: { readonly most: number };
  readonly LIST_ARCHIVE_UNREADABLE: None;
  readonly LIST_DOCUMENT_TYPE: { readonly part: string };
  readonly LIST_BEFORE_OPENING: { readonly opened: string; readonly initiative: string; readonly on: string };
  readonly LIST_RECORDED: { readonly title: string; readonly publisher: string; readonly id: string };
  readonly LIST_WITHOUT_NAMES: { readonly file: string };
}

/** Reasons why the service cannot answer now; `seconds` is how long to wait before trying again. */
export interface WaitProblems {
  readonly SHARE_USED: { readonly most: number; readonly of: 'ANSWERS' | 'FILES'; readonly seconds: number };
  readonly TOO_MUCH_TO_COMPUTE: { readonly seconds: number };
  readonly TOO_MANY_FILES: { readonly seconds: number };
  /** `most` in seconds, or in megabytes. */
  readonly OVER_ALLOWANCE: { readonly of: 'TIME' | 'MEMORY'; readonly most: number };
  readonly NO_ROOM_FOR_FILE: None;
  readonly DATABASE_SILENT: None;
  readonly REVISION_TO_COME: { readonly number: number; readonly last: number };
  readonly REVISION_LOADING: { readonly number: number };
  readonly OLDER_REVISIONS_LOADING: None;
}

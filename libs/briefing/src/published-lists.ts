import type { NamesInText } from '#domain';

/** A published list as it was sent: its text, or a file. */
export interface SentList {
  /** Its ending tells how it is read. */
  readonly fileName: string;
  readonly bytes: Buffer;
}

/** A list whose names are all settled, and the document that it was published in. */
export interface ListToFile {
  readonly initiative: string;
  readonly on: string;
  readonly states: readonly { readonly code: string; readonly text: string }[];
  readonly source: {
    readonly title: string;
    readonly publisher: string;
    readonly url: string | null;
    readonly publishedOn: string | null;
    readonly retrievedOn: string;
  };
}

/** Reads lists and writes revision folders for one revision. The service stores nothing of what it is given. */
export interface PublishedLists {
  /** @throws Error with `extensions.code` where the list cannot be read */
  read(list: SentList, reader: AbortSignal): Promise<NamesInText>;
  /** The files of a revision that records the list, by name. */
  folder(list: ListToFile): Readonly<Record<string, string>>;
}

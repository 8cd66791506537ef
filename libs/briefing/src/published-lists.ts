import type { NamesInText } from '#domain';

/** A published list as the reader sent it: a text, or a file. */
export interface SentList {
  /** The extension determines how the list is parsed. */
  readonly fileName: string;
  readonly bytes: Buffer;
}

/** A list of which every name is settled, and the document in which it was published. */
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

/** Reads lists and writes revision folders for one revision. The service stores nothing of the input. */
export interface PublishedLists {
  /** @throws Error with `extensions.code` where the list cannot be read */
  read(list: SentList, reader: AbortSignal): Promise<NamesInText>;
  /** Returns the files of a revision that records the list, by file name. */
  folder(list: ListToFile): Readonly<Record<string, string>>;
}

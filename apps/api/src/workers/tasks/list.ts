import { type NameIndex, type NamedState, type NamesInText, type Problem, nameIndex } from '#domain';
import { ListRefused, readPublishedList } from '#import';

export interface ListRequest {
  /** The hash of the revision whose States these are. */
  readonly revision: string;
  readonly states: readonly NamedState[];
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** The result of reading a list; one that cannot be read is a result, too. */
export type ListRead = { readonly found: NamesInText } | { readonly refused: Problem };

let cached: { readonly revision: string; readonly index: NameIndex } | null = null;

/** Finds the names of States in a published list. Lists are untrusted files: any harm that they do stays here. */
export const run = async ({ revision, states, fileName, bytes }: ListRequest): Promise<ListRead> => {
  if (cached?.revision !== revision) cached = { revision, index: nameIndex(states) };
  try {
    return { found: await readPublishedList(cached.index, fileName, Buffer.from(bytes)) };
  } catch (error) {
    if (error instanceof ListRefused) return { refused: error.problem };
    throw error;
  }
};

import { type NameIndex, type NamedState, type NamesInText, type Problem, nameIndex } from '#domain';
import { ListRefused, readPublishedList } from '#import';

export interface ListRequest {
  /** The hash of the revision whose States these are. */
  readonly revision: string;
  readonly states: readonly NamedState[];
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** A list that cannot be read is an answer, too. */
export type ListRead = { readonly found: NamesInText } | { readonly refused: Problem };

let known: { readonly revision: string; readonly index: NameIndex } | null = null;

/** Finds the names of States in a published list. Lists are strangers' files: whatever they do to their reader, they do it here. */
export const run = async ({ revision, states, fileName, bytes }: ListRequest): Promise<ListRead> => {
  if (known?.revision !== revision) known = { revision, index: nameIndex(states) };
  try {
    return { found: await readPublishedList(known.index, fileName, Buffer.from(bytes)) };
  } catch (error) {
    if (error instanceof ListRefused) return { refused: error.problem };
    throw error;
  }
};

import type { WrittenNote } from '#documents';

export type DocumentEnding = 'pdf' | 'docx' | 'md';

let last: Promise<unknown> = Promise.resolve();

/** Sets a note as a document; one after the other, so that many at once need no more memory than one. */
export const setNote = (note: WrittenNote, ending: DocumentEnding): Promise<Buffer | string> => {
  const set = last.then(async () => {
    // What sets documents is large: it is loaded with the first of them.
    const { noteDocx, noteMarkdown, notePdf } = await import('#documents');
    switch (ending) {
      case 'pdf':
        return notePdf(note);
      case 'docx':
        return noteDocx(note);
      case 'md':
        return noteMarkdown(note);
    }
  });
  last = set.catch(() => undefined);
  return set;
};

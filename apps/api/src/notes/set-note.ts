import type { WrittenNote } from '#documents';

export type DocumentEnding = 'pdf' | 'docx' | 'md';

/** Sets a note as a document. */
export const setNote = async (note: WrittenNote, ending: DocumentEnding): Promise<Buffer | string> => {
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
};

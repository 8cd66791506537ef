import { noteFile } from '#briefing/workers';
import { type WrittenNote, noteDocx, noteMarkdown, notePdf, pictureSvg } from '#documents';

export type DocumentFormat = 'pdf' | 'docx' | 'md' | 'html';

/** Renders a briefing note as a document, with its charts. */
export const run = ({ note, format }: { note: WrittenNote; format: DocumentFormat }): Promise<Buffer> | string => {
  switch (format) {
    case 'pdf':
      return notePdf(note);
    case 'docx':
      return noteDocx(note);
    case 'md':
      return noteMarkdown(note);
    case 'html':
      return noteFile(note, pictureSvg);
  }
};

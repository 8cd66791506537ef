import type { PageRequest } from '../../page-context.js';

/** The file formats of a note, with their labels and media types. */
export const NOTE_FILES = {
  pdf: { name: 'PDF', type: 'application/pdf' },
  docx: { name: 'Word', type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  md: { name: 'Markdown', type: 'text/markdown; charset=utf-8' },
  html: { name: 'HTML', type: 'text/html; charset=utf-8' },
} as const;
export type NoteFormat = keyof typeof NOTE_FILES;
export const NOTE_FORMATS = Object.keys(NOTE_FILES) as readonly NoteFormat[];

/** Returns the file name of a note, which contains its day and its revision. */
export const noteFileName = ({ on, revision }: Pick<PageRequest, 'on' | 'revision'>, format: string): string =>
  `pledgebook-note-${on}-r${revision.number}.${format}`;

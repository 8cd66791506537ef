import { FILE_ALLOWANCES, contentSecurityPolicy } from '../content-security-policy.js';
import { definitionOf } from '../pages/note/address.js';
import { NOTE_FORMATS, NOTE_FILES, type NoteFormat, noteFileName } from '../pages/note/files.js';
import { notePage } from '../pages/note/note.js';
import { noteToFile } from '../pages/note/saved-note.js';
import { writtenNoteSteps } from '../pages/note/written.js';
import { disconnectSignal } from '../reader.js';
import { FILE_ROUTE } from '../route-policy.js';
import { PendingBody } from './pending-body.js';
import type { Briefing } from './briefing.js';
import { type Exchange, serveAt } from './handler.js';

const setFileName = ({ reply, request }: Exchange, format: string, disposition: 'inline' | 'attachment'): void => {
  reply.header('content-disposition', `${disposition}; filename="${noteFileName(request, format)}"`);
};

/** Sends a note as a document. */
export const sendNoteDocument = async (
  { host }: Briefing,
  format: NoteFormat,
  exchange: Exchange,
): Promise<PendingBody> => {
  const { reply, request, source } = exchange;
  const { data, context } = await notePage.load(source, { ...request, path: '/note' });
  setFileName(exchange, format, request.posted ? 'attachment' : 'inline');
  reply.type(NOTE_FILES[format].type);
  if (format === 'html') reply.header('content-security-policy', contentSecurityPolicy(FILE_ALLOWANCES));
  const note = await host.inSlices(writtenNoteSteps(data, context));
  return new PendingBody(host.renderer.renderDocument(note, format, disconnectSignal(reply)));
};

/** Sends a note as the file from which it can be opened again. */
export const sendSavedNote = (exchange: Exchange): string => {
  const { reply, request } = exchange;
  setFileName(exchange, 'json', 'attachment');
  reply.type('application/json; charset=utf-8');
  return noteToFile(definitionOf(request), request);
};

/** Serves briefing notes as documents, and as files from which they can be opened again. */
export const serveNotes = (briefing: Briefing): void => {
  for (const format of NOTE_FORMATS) {
    serveAt(briefing, `/note.${format}`, FILE_ROUTE, (exchange) => sendNoteDocument(briefing, format, exchange));
  }
  serveAt(briefing, '/note.json', FILE_ROUTE, (exchange) => Promise.resolve(sendSavedNote(exchange)));
};

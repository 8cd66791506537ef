import { FILE_ALLOWANCES, contentSecurityPolicy } from '../content-security-policy.js';
import { definitionOf } from '../pages/note/address.js';
import { NOTE_ENDINGS, NOTE_FILES, type NoteEnding, noteFileName } from '../pages/note/files.js';
import { notePage } from '../pages/note/note.js';
import { savedNote } from '../pages/note/saved-note.js';
import { writtenNoteSteps } from '../pages/note/written.js';
import { readerOf } from '../reader.js';
import { FILE_ROUTE } from '../route-policy.js';
import { type Briefing, LANGUAGE_PREFIXES } from './briefing.js';
import { type Exchange, handler } from './handler.js';

const named = ({ reply, request }: Exchange, ending: string, how: 'inline' | 'attachment'): void => {
  reply.header('content-disposition', `${how}; filename="${noteFileName(request, ending)}"`);
};

/** A note as a document. */
export const sendNoteDocument = async (
  { host }: Briefing,
  ending: NoteEnding,
  exchange: Exchange,
): Promise<string | Buffer> => {
  const { reply, request, source } = exchange;
  const { data, context } = await notePage.load(source, { ...request, path: '/note' });
  named(exchange, ending, request.posted ? 'attachment' : 'inline');
  reply.type(NOTE_FILES[ending].type);
  if (ending === 'html') reply.header('content-security-policy', contentSecurityPolicy(FILE_ALLOWANCES));
  const note = await host.inSlices(writtenNoteSteps(data, context));
  return host.rendering.document(note, ending, readerOf(reply));
};

/** A note as the file that is opened again. */
export const sendSavedNote = (exchange: Exchange): string => {
  const { reply, request } = exchange;
  named(exchange, 'json', 'attachment');
  reply.type('application/json; charset=utf-8');
  return savedNote(definitionOf(request), request);
};

/** Briefing notes as documents, and as files that keep them. */
export const serveNotes = (briefing: Briefing): void => {
  const { server } = briefing;
  for (const [language, prefix] of LANGUAGE_PREFIXES) {
    for (const ending of NOTE_ENDINGS) {
      server.get(
        `${prefix}/note.${ending}`,
        { config: FILE_ROUTE },
        handler(briefing, language, (exchange) => sendNoteDocument(briefing, ending, exchange)),
      );
    }
    server.get(
      `${prefix}/note.json`,
      { config: FILE_ROUTE },
      handler(briefing, language, (exchange) => Promise.resolve(sendSavedNote(exchange))),
    );
  }
};

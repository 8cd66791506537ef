import { FILE_ALLOWANCES, contentSecurityPolicy } from '../content-security-policy.js';
import { NOTE_ENDINGS, NOTE_FILES, notePage } from '../pages/note/note.js';
import { writtenNoteSteps } from '../pages/note/written.js';
import { readerOf } from '../reader.js';
import { FILE_ROUTE } from '../route-policy.js';
import { type Briefing, LANGUAGE_PREFIXES } from './briefing.js';
import { handler } from './handler.js';

/** Briefing notes as documents. */
export const serveNotes = (briefing: Briefing): void => {
  const { server, host } = briefing;
  for (const [language, prefix] of LANGUAGE_PREFIXES) {
    for (const ending of NOTE_ENDINGS) {
      server.get(
        `${prefix}/note.${ending}`,
        { config: FILE_ROUTE },
        handler(briefing, language, async ({ reply, request, source }) => {
          const { data, context } = await notePage.load(source, { ...request, path: '/note' });
          const name = `pledgebook-note-${request.on}-r${source.revision.number}.${ending}`;
          reply.header('content-disposition', `inline; filename="${name}"`).type(NOTE_FILES[ending].type);
          if (ending === 'html') reply.header('content-security-policy', contentSecurityPolicy(FILE_ALLOWANCES));
          const note = await host.inSlices(writtenNoteSteps(data, context));
          return host.rendering.document(note, ending, readerOf(reply));
        }),
      );
    }
  }
};

import { LETTER_ENDINGS, actStatePage, letterOf } from '../pages/act/state.js';
import { NOTE_FILES } from '../pages/note/note.js';
import { readerOf } from '../reader.js';
import { FILE_ROUTE } from '../route-policy.js';
import { type Briefing, LANGUAGE_PREFIXES } from './briefing.js';
import { handler } from './handler.js';

/** Letters to the missions of States, as documents. */
export const serveLetters = (briefing: Briefing): void => {
  const { server, host } = briefing;
  for (const [language, prefix] of LANGUAGE_PREFIXES) {
    for (const ending of LETTER_ENDINGS) {
      server.get(
        `${prefix}/act/:code/:slug.${ending}`,
        { config: FILE_ROUTE },
        handler(briefing, language, async ({ reply, asked, source }) => {
          const { data, view } = await actStatePage.load(source, asked);
          const written = letterOf(data, view);
          if (!written) return null;
          const name = `pledgebook-letter-${asked.params['code']}-${asked.on}-r${source.shown.number}.${ending}`;
          reply.header('content-disposition', `attachment; filename="${name}"`).type(NOTE_FILES[ending].type);
          return host.rendering.document(written, ending, readerOf(reply));
        }),
      );
    }
  }
};

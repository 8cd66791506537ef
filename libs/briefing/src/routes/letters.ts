import { LETTER_FORMATS, actStatePage, letterOf } from '../pages/act/state.js';
import { NOTE_FILES } from '../pages/note/files.js';
import { disconnectSignal } from '../reader.js';
import { FILE_ROUTE } from '../route-policy.js';
import { PendingBody } from './pending-body.js';
import type { Briefing } from './briefing.js';
import { serveAt } from './handler.js';

/** Serves letters to the missions of States, as documents. */
export const serveLetters = (briefing: Briefing): void => {
  for (const format of LETTER_FORMATS) {
    serveAt(briefing, `/act/:code/:slug.${format}`, FILE_ROUTE, async ({ reply, request, source }) => {
      const { data, context } = await actStatePage.load(source, request);
      const written = letterOf(data, context);
      if (!written) return null;
      const name = `pledgebook-letter-${request.params['code']}-${request.on}-r${source.revision.number}.${format}`;
      reply.header('content-disposition', `attachment; filename="${name}"`).type(NOTE_FILES[format].type);
      return new PendingBody(briefing.host.renderer.renderDocument(written, format, disconnectSignal(reply)));
    });
  }
};

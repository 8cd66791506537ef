import type { FastifyInstance } from 'fastify';
import { createBriefing } from './routes/briefing.js';
import { serveCitations } from './routes/citations.js';
import { serveFeeds } from './routes/feeds.js';
import { serveFigures } from './routes/figures.js';
import { serveFiles } from './routes/files.js';
import type { BriefingHost } from './routes/host.js';
import { serveLetters } from './routes/letters.js';
import { serveNoteForms } from './routes/note-forms.js';
import { serveNotes } from './routes/notes.js';
import { servePages } from './routes/pages.js';
import { serveLists } from './routes/published-lists.js';
import { serveShareCards } from './routes/share-cards.js';
import { reportProblems } from './routes/problem.js';
import { serveSite } from './routes/site.js';
import { serveSuggestions } from './routes/suggestions.js';
import { serveWaiting } from './waiting.js';

/** Mounts the briefing’s pages, figures and files on the service’s server. */
export const serveBriefing = (server: FastifyInstance, host: BriefingHost): void => {
  serveWaiting(server, (reader) => host.renderer.placeOf(reader));
  const briefing = createBriefing(server, host);
  reportProblems(briefing);
  for (const serve of [
    servePages,
    serveCitations,
    serveShareCards,
    serveSuggestions,
    serveNotes,
    serveNoteForms,
    serveLetters,
    serveFeeds,
    serveFigures,
    serveFiles,
    serveLists,
    serveSite,
  ]) {
    serve(briefing);
  }
};

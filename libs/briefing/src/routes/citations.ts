import { CITATION_FILES } from '../citation.js';
import { writeCitation } from '../pages/index.js';
import { FILE_ROUTE } from '../route-policy.js';
import type { Briefing } from './briefing.js';
import { serveAt } from './handler.js';

/** Serves the citation of a page, a figure or the whole dataset, for reference managers. */
export const serveCitations = (briefing: Briefing): void => {
  for (const file of CITATION_FILES) {
    serveAt(briefing, `/cite.${file.format}`, FILE_ROUTE, async ({ reply, request, source }) => {
      const written = await writeCitation(file, source, request);
      const name = `pledgebook-r${source.revision.number}.${file.format}`;
      reply.header('content-disposition', `attachment; filename="${name}"`).type(file.type);
      return written;
    });
  }
};

import { CITATION_FILES } from '../citation.js';
import { writeCitation } from '../pages/index.js';
import { FILE_ROUTE } from '../route-policy.js';
import { type Briefing, LANGUAGE_PREFIXES } from './briefing.js';
import { handler } from './handler.js';

/** The citation of a page, a figure or the whole dataset, for reference managers. */
export const serveCitations = (briefing: Briefing): void => {
  for (const [language, prefix] of LANGUAGE_PREFIXES) {
    for (const file of CITATION_FILES) {
      briefing.server.get(
        `${prefix}/cite.${file.ending}`,
        { config: FILE_ROUTE },
        handler(briefing, language, async ({ reply, request, source }) => {
          const written = await writeCitation(file, source, request);
          const name = `pledgebook-r${source.revision.number}.${file.ending}`;
          reply.header('content-disposition', `attachment; filename="${name}"`).type(file.type);
          return written;
        }),
      );
    }
  }
};

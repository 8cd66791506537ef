import { PageContext } from '../page-context.js';
import { FILE_ROUTE } from '../route-policy.js';
import { type Briefing, LANGUAGE_PREFIXES } from './briefing.js';
import { handler } from './handler.js';

/** Files that the service writes itself, such as feeds and calendars. */
export const serveFeeds = (briefing: Briefing): void => {
  const { server, host } = briefing;
  for (const [language, prefix] of LANGUAGE_PREFIXES) {
    for (const path of host.files) {
      server.get(
        prefix + path,
        { config: FILE_ROUTE },
        handler(briefing, language, async ({ reply, request, snapshot }) => {
          // A feed is read long after it was fetched: its links pin no day and no revision.
          const context = new PageContext(
            { ...request, query: new URLSearchParams() },
            snapshot.revision,
            [],
            host.origin,
          );
          const file = snapshot.file(request.path, context);
          if (file) reply.type(file.type);
          return file && file.body;
        }),
      );
    }
  }
};

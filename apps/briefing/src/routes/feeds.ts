import { FILE_ROUTE } from '../route-policy.js';
import { View } from '../view.js';
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
        handler(briefing, language, async ({ reply, asked, snapshot }) => {
          // A feed is read long after it was fetched: its links pin no day and no revision.
          const view = new View({ ...asked, query: new URLSearchParams() }, snapshot.shown, [], host.origin);
          const file = snapshot.file(asked.path, view);
          if (file) reply.type(file.type);
          return file && file.body;
        }),
      );
    }
  }
};

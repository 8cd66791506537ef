import { SITE } from '../pages/index.js';
import { readerOf } from '../reader.js';
import { dayAsked } from '../request-parameters.js';
import { FILE_ROUTE } from '../route-policy.js';
import { cardedPage, shareCardOf } from '../share-card.js';
import { type Briefing, LANGUAGE_PREFIXES } from './briefing.js';
import { handler } from './handler.js';

/** The picture of each page where it is shared. */
export const serveShareCards = (briefing: Briefing): void => {
  for (const [language, prefix] of LANGUAGE_PREFIXES) {
    briefing.server.get(
      `${prefix}/card.png`,
      { config: FILE_ROUTE },
      handler(briefing, language, async ({ reply, request, source }) => {
        const carded = cardedPage(request.query);
        const found = carded && SITE.pageAt(carded.path);
        if (!found) return null;
        const on = dayAsked(carded.query.get('on') || source.revision.asOf);
        const { context, rendered } = await found.page.answer(source, {
          ...request,
          ...carded,
          params: found.params,
          on,
        });
        if (!rendered || 'to' in rendered) return null;
        reply.type('image/png');
        return briefing.host.rendering.shareCard(shareCardOf(rendered, context), readerOf(reply));
      }),
    );
  }
};

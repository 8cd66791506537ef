import { SearchPageDocument } from '../documents.js';
import { SITE } from '../pages/index.js';
import { HITS_SUGGESTED, searchVariables, suggestionsFile } from '../pages/search/search.js';
import { defineQuery } from '../query.js';
import { FILE_ROUTE } from '../route-policy.js';
import { type Briefing, LANGUAGE_PREFIXES } from './briefing.js';
import { handler } from './handler.js';

const suggestions = defineQuery({
  document: SearchPageDocument,
  variables: (asked) => searchVariables(asked, HITS_SUGGESTED),
});

/** What the search box offers while one writes. */
export const serveSuggestions = (briefing: Briefing): void => {
  for (const [language, prefix] of LANGUAGE_PREFIXES) {
    briefing.server.get(
      `${prefix}/search.json`,
      { config: FILE_ROUTE },
      handler(briefing, language, async ({ reply, asked, source }) => {
        const { data, view } = await suggestions.load(source, asked);
        reply.type('application/json; charset=utf-8');
        return suggestionsFile(data, SITE.pages, view);
      }),
    );
  }
};

import { SearchPageDocument } from '../operations.generated.js';
import { SITE } from '../pages/index.js';
import { HITS_SUGGESTED, searchVariables, suggestionsFile } from '../pages/search/search.js';
import { defineQuery } from '../query.js';
import { FILE_ROUTE } from '../route-policy.js';
import type { Briefing } from './briefing.js';
import { serveAt } from './handler.js';

const suggestions = defineQuery({
  document: SearchPageDocument,
  variables: (request) => searchVariables(request, HITS_SUGGESTED),
});

/** Serves the search box’s suggestions. */
export const serveSuggestions = (briefing: Briefing): void =>
  serveAt(briefing, '/search.json', FILE_ROUTE, async ({ reply, request, source }) => {
    const { data, context } = await suggestions.load(source, request);
    reply.type('application/json; charset=utf-8');
    return suggestionsFile(data, SITE.pages, context);
  });

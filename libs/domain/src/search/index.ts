export { searchKey } from './search-key.js';
export { SEARCH_KINDS, type SearchHit, type SearchKind } from './search-index.js';
export * from './search.js';
export { type TextQuery, searchableText, matches, textQuery } from './text-query.js';
export * from './named-states.js';
export { draftsByText } from './symbols.js';

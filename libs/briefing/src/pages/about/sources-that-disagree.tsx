import { documentPage } from '../document/document.js';
import { SEARCH_TERMS, SOURCES_THAT_DISAGREE_MESSAGES } from './messages/index.js';

export const disagreementsPage = documentPage({
  path: '/about/sources-that-disagree',
  file: 'docs/sources-that-disagree.md',
  backTo: '/about',
  searchTerms: (language) => SEARCH_TERMS[language].sourcesThatDisagree,
  words: SOURCES_THAT_DISAGREE_MESSAGES,
});

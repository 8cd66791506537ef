import { documentPage } from '../document/document.js';
import { CODEBOOK_MESSAGES, SEARCH_TERMS } from './messages/index.js';

export const codebookPage = documentPage({
  path: '/data/codebook',
  file: 'docs/codebook.md',
  backTo: '/data',
  searchTerms: (language) => SEARCH_TERMS[language].codebook,
  words: CODEBOOK_MESSAGES,
});

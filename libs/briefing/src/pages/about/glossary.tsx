import { documentPage } from '../document/document.js';
import { GLOSSARY_MESSAGES, SEARCH_TERMS } from './messages/index.js';

export const glossaryPage = documentPage({
  path: '/about/glossary',
  file: 'docs/glossary.md',
  backTo: '/about',
  searchTerms: (language) => SEARCH_TERMS[language].glossary,
  words: GLOSSARY_MESSAGES,
});

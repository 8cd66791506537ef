import { documentPage } from '../document/document.js';
import { LiveFigures } from './live-figures.js';
import { GUIDE_MESSAGES } from './messages/index.js';

export const guidePage = documentPage({
  path: '/note/guide',
  file: 'docs/briefing-notes.md',
  backTo: '/note',
  words: GUIDE_MESSAGES,
  lead: (context) => <LiveFigures context={context} />,
});

// npm run codebook: writes what docs/codebook.md and docs/operations.md say of the kinds of facts from their declarations.
import { readFileSync, writeFileSync } from 'node:fs';
import { withFactSections, withGrants } from './fact-documents.js';

const rewrite = (path: string, change: (text: string) => string): void =>
  writeFileSync(path, change(readFileSync(path, 'utf8')));

rewrite('docs/codebook.md', withFactSections);
rewrite('docs/operations.md', withGrants);

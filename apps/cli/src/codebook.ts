// npm run codebook: generates the parts of docs/codebook.md and docs/operations.md on kinds of facts from declarations.
import { readFileSync, writeFileSync } from 'node:fs';
import { withFactSections, withGrants } from './fact-documents.js';

const rewrite = (path: string, change: (text: string) => string): void =>
  writeFileSync(path, change(readFileSync(path, 'utf8')));

rewrite('docs/codebook.md', withFactSections);
rewrite('docs/operations.md', withGrants);

import * as documents from './documents.js';

/** Every GraphQL operation that pages, figures and files send. */
export const OPERATIONS: readonly string[] = Object.entries(documents)
  .filter(([name]) => name.endsWith('Document'))
  .map(([, document]) => String(document));

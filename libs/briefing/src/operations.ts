import * as operations from './operations.generated.js';

/** Every GraphQL operation that pages, figures and files send. */
export const OPERATIONS: readonly string[] = Object.entries(operations)
  .filter(([name]) => name.endsWith('Document'))
  .map(([, document]) => String(document));

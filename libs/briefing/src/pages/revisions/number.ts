import type { PageRequest } from '../../page-context.js';
import { badFilter } from '../../request-parameters.js';

/** Parses the number of a revision in an address. @throws Error if it is not a positive integer */
export const numberIn = ({ params }: PageRequest): number => {
  const input = params['number'] ?? '';
  if (/^[1-9]\d{0,8}$/.test(input)) return Number(input);
  throw badFilter('NOT_A_REVISION', { given: input.slice(0, 40) });
};

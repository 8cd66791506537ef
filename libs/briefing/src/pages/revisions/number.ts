import type { PageRequest } from '../../page-context.js';
import { badFilter } from '../../request-parameters.js';

/** The number of a revision in an address. @throws Error where it is none */
export const numberIn = ({ params }: PageRequest): number => {
  const written = params['number'] ?? '';
  if (/^[1-9]\d{0,8}$/.test(written)) return Number(written);
  throw badFilter('NOT_A_REVISION', { given: written.slice(0, 40) });
};

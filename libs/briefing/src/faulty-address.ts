import type { PageRequest } from './page-context.js';
import { publicPartOf } from './public-error.js';

/** The parts of an address that an error of each code may come from, where the error does not name one. */
const PARAMETERS: Readonly<Record<string, readonly string[]>> = {
  BAD_DATE: ['on', 'from', 'to'],
  BAD_USER_INPUT: ['on', 'from', 'to'],
  BAD_NOTE: ['note'],
  BAD_RANGE: ['from', 'to'],
  BAD_FILTER: ['from', 'to'],
  BAD_TEXT: ['text', 'name'],
  BAD_CURSOR: ['after'],
  DATE_OUT_OF_RANGE: ['on'],
  UNKNOWN_INITIATIVE: ['initiative'],
  UNKNOWN_STATE: ['state'],
};

/** The revision that an address pins is no condition. */
const KEPT = new Set(['revision', 'seen']);

/**
 * The conditions of an address without the one that an error comes from, or without all where that is not known.
 * @returns `null` where the error comes from no condition of the address
 */
export const conditionsWithoutFault = (
  { query }: Pick<PageRequest, 'query'>,
  error: unknown,
): URLSearchParams | null => {
  const { code = '', parameter } = publicPartOf(error);
  if (!(code in PARAMETERS)) return null;
  const conditions = [...query.keys()].filter((name) => !KEPT.has(name));
  if (conditions.length === 0) return null;
  const suspects = new Set(parameter === undefined ? PARAMETERS[code] : [parameter]);
  const faulty = conditions.some((name) => suspects.has(name)) ? suspects : new Set(conditions);
  return new URLSearchParams([...query].filter(([name]) => !faulty.has(name)));
};
